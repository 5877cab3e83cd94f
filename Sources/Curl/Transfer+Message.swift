import CCurl
import Foundation

extension Transfer {
    func prepareMethod() throws(SetupFailure) {
        switch request.method {
        case .head: try easy.set(CURLOPT_NOBODY, true)
        case .get where request.body == nil: try easy.set(CURLOPT_HTTPGET, true)
        case .delete where request.body == nil: try easy.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        default: try prepareBody(request.body ?? Data())
        }
    }

    /// The method after `CURLOPT_POST`, which would set its own. An empty body goes as `Content-Length: 0`.
    private func prepareBody(_ body: Data) throws(SetupFailure) {
        try easy.set(CURLOPT_POST, true)
        try easy.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        // The size first: libcurl copies that many bytes. A null pointer would make it read standard input.
        try easy.check(ccurl_set_offset(easy.pointer, CURLOPT_POSTFIELDSIZE_LARGE, Int(body.count)))
        let code = (body.isEmpty ? Data([0]) : body).withUnsafeBytes {
            ccurl_set_pointer(easy.pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
        }
        try easy.check(code)
    }

    /// The request's headers, and two of libcurl's own taken away: a name and a colon alone mean "do not send it".
    func prepareHeaders(_ configuration: HTTPConfiguration) throws(SetupFailure) {
        try easy.set(CURLOPT_USERAGENT, configuration.userAgent)
        // A round trip, or a second of silence with servers that do not know it, before a larger body.
        try addHeader("Expect:")
        // libcurl would call any body a form.
        let saysType = request.headers.contains { $0.name.lowercased() == "content-type" }
        if !saysType { try addHeader("Content-Type:") }
        for header in request.headers { try addHeader(header.line) }
    }
}

extension Header {
    /// As libcurl takes it: a header without a value ends in a semicolon, or it would be taken away.
    fileprivate var line: String {
        value.allSatisfy { $0 == " " || $0 == "\t" } ? "\(name);" : "\(name): \(value)"
    }
}
