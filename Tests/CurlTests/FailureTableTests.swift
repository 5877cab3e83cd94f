import CCurl
import Curl
import Testing

@testable import struct Curl.Ending
@testable import enum Curl.Refusal

/// libcurl's codes, and what becomes of them before and after the request has left.
@Suite struct FailureTableTests {
    static let codes: [(CURLcode, before: HTTPFailure.Kind, after: HTTPFailure.Kind)] = [
        (CURLE_UNSUPPORTED_PROTOCOL, .invalidRequest, .protocolViolation),
        (CURLE_URL_MALFORMAT, .invalidRequest, .invalidRequest),
        (CURLE_COULDNT_RESOLVE_HOST, .nameResolution, .nameResolution),
        (CURLE_COULDNT_RESOLVE_PROXY, .proxy, .proxy),
        (CURLE_PROXY, .proxy, .proxy),
        (CURLE_COULDNT_CONNECT, .connection, .connection),
        (CURLE_WEIRD_SERVER_REPLY, .connection, .protocolViolation),
        (CURLE_HTTP2, .connection, .protocolViolation),
        (CURLE_HTTP2_STREAM, .connection, .connectionLost),
        (CURLE_PARTIAL_FILE, .connection, .connectionLost),
        (CURLE_GOT_NOTHING, .connection, .connectionLost),
        (CURLE_SEND_ERROR, .connection, .connectionLost),
        (CURLE_RECV_ERROR, .connection, .connectionLost),
        (CURLE_OPERATION_TIMEDOUT, .timeout, .timeout),
        (CURLE_SSL_CONNECT_ERROR, .tls, .tls),
        (CURLE_PEER_FAILED_VERIFICATION, .tls, .tls),
        (CURLE_SSL_CACERT_BADFILE, .tls, .tls),
        (CURLE_OUT_OF_MEMORY, .outOfResources, .tooLarge),
    ]

    @Test(arguments: codes)
    func `each code has its kind`(_ code: CURLcode, before: HTTPFailure.Kind, after: HTTPFailure.Kind) {
        #expect(HTTPFailure(Ending(code: code)).kind == before)
        #expect(HTTPFailure(Ending(code: code, isSent: true)).kind == after)
    }

    @Test(arguments: (0...100).map { CURLcode(rawValue: $0) })
    func `every code, known or not, is honest about delivery and names the host`(_ code: CURLcode) {
        let before = HTTPFailure(Ending(code: code, host: "chat.example.org"))
        #expect(before.delivery == .surelyNotSent)
        #expect(before.advice.contains("chat.example.org") && before.advice.hasSuffix("."))
        #expect(HTTPFailure(Ending(code: code, isSent: true, status: 200)).delivery == .unknown)
    }

    static let refusals: [(Refusal, HTTPFailure.Kind, HTTPFailure.Delivery)] = [
        (.bodyTooLarge(limit: 1), .tooLarge, .answered(status: 201)),
        (.headersTooLarge(limit: 1), .tooLarge, .answered(status: 201)),
        (.encodingNotAsked, .protocolViolation, .answered(status: 201)),
        (.repetition, .connectionLost, .unknown), (.cancelled, .cancelled, .unknown),
        (.closed, .closed, .unknown), (.broken, .outOfResources, .unknown),
    ]

    @Test(arguments: refusals)
    func `our own refusals have theirs`(_ refusal: Refusal, kind: HTTPFailure.Kind, delivery: HTTPFailure.Delivery) {
        var ending = Ending(code: CURLE_WRITE_ERROR, isSent: true, status: 201, refusal: refusal)
        #expect(HTTPFailure(ending).kind == kind)
        #expect(HTTPFailure(ending).delivery == delivery)
        ending.status = nil
        #expect(HTTPFailure(ending).delivery == .unknown)
    }

    @Test(arguments: [
        (CURLE_COULDNT_CONNECT, 0, HTTPFailure.Kind.proxy), (CURLE_RECV_ERROR, 403, .proxy),
        (CURLE_RECV_ERROR, 0, .proxy), (CURLE_SSL_CONNECT_ERROR, 200, .tls), (CURLE_OPERATION_TIMEDOUT, 0, .timeout),
    ])
    func `a proxy is blamed for what is its own`(_ code: CURLcode, proxyStatus: Int, kind: HTTPFailure.Kind) {
        let ending = Ending(code: code, proxyStatus: proxyStatus, host: "h", proxyHost: "p")
        #expect(HTTPFailure(ending).kind == kind)
    }
}
