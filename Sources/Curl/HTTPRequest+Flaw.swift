import Foundation

extension HTTPRequest {
    /// Why the request cannot be sent, as a sentence for the operator; nil when it can.
    func flaw(under configuration: HTTPConfiguration) -> String? {
        urlFlaw(under: configuration) ?? headers.lazy.compactMap(\.flaw).first ?? boundsFlaw
    }

    /// The host alone: the one part of the URL that may be shown.
    var host: String { url.host() ?? "" }

    private func urlFlaw(under configuration: HTTPConfiguration) -> String? {
        switch url.scheme?.lowercased() {
        case "https": break
        case "http" where configuration.allowsPlainHTTP: break
        case "http": return "The address of \(host) is plain http://, which is not allowed here; use https://."
        default: return "Only https:// addresses can be used, and http:// where it is allowed."
        }
        if host.isEmpty { return "The address names no host." }
        if url.user() != nil { return "The address of \(host) holds a user name; credentials belong in a header." }
        if url.absoluteString.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return "The address of \(host) holds a space or a control character."
        }
        return nil
    }

    private var boundsFlaw: String? {
        guard timeout.isFinite, timeout > 0 else {
            return "The timeout of a request to \(host) must be more than 0 seconds."
        }
        return method == .head && body != nil ? "A HEAD request to \(host) cannot have a body." : nil
    }
}

extension Header {
    /// Why the header cannot be sent. Names the header, never its value: that may be a secret.
    var flaw: String? {
        guard !name.isEmpty, name.utf8.allSatisfy(Header.isTokenByte) else {
            return "A header's name holds a character that HTTP does not allow there."
        }
        if Header.reserved.contains(name.lowercased()) { return "The header \(name) is the client's own to set." }
        return value.utf8.contains(where: { $0 == 0 || $0 == 0x0A || $0 == 0x0D })
            ? "The value of the header \(name) holds a line break or a NUL." : nil
    }

    /// They frame the message or promise what this client does not do: a second opinion could smuggle a request.
    private static let reserved: Set<String> = [
        "accept-encoding", "connection", "content-length", "expect", "te", "transfer-encoding", "upgrade",
    ]

    /// RFC 9110 §5.6.2.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
