import Curl
import Foundation
import Testing

@testable import Chat

struct MatrixFailureTests {
    private func failure(_ status: Int, _ body: String = "", _ headers: [Header] = []) -> ChatFailure {
        ChatFailure(HTTPResponse(status: status, headers: headers, body: Data(body.utf8)), host: "chat.example.org")
    }

    @Test(
        arguments: [
            (401, #"{"errcode":"M_UNKNOWN_TOKEN"}"#, .unauthorized), (401, "<html>", .unauthorized),
            (403, #"{"errcode":"M_FORBIDDEN"}"#, .refused), (404, #"{"errcode":"M_NOT_FOUND"}"#, .refused),
            (400, #"{"errcode":"M_UNKNOWN"}"#, .refused), (413, "<html>", .refused), (404, "<html>", .unreachable),
            (302, "", .unreachable), (500, #"{"errcode":"M_UNKNOWN"}"#, .unknown), (502, "<html>", .unknown),
            (408, "", .unknown),
        ] as [(Int, String, ChatFailure.Kind)])
    func `a status and its code have one meaning`(_ status: Int, _ body: String, _ kind: ChatFailure.Kind) {
        #expect(failure(status, body).kind == kind)
        #expect(failure(status, body).advice.contains("chat.example.org"))
    }

    @Test func `an expired session is told from a withdrawn token`() {
        let expired = failure(401, #"{"errcode":"M_UNKNOWN_TOKEN","soft_logout":true}"#)
        #expect(expired.advice.contains("same device_id"))
        #expect(!failure(401).advice.contains("same device_id"))
    }

    @Test func `a redirect names where to`() {
        #expect(
            failure(301, "", [Header("Location", "https://new.example.org/x?token=y")]).advice.contains(
                "new.example.org"))
    }

    private static let date = Header("Date", "Sun, 06 Nov 1994 08:49:37 GMT")

    @Test(
        arguments: [
            ([Header("Retry-After", "7")], "{}", 7), ([Header("retry-after", "59.27")], "{}", 59.27),
            ([], #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2500}"#, 2.5), ([], "limit exceeded", 5),
            ([Header("Retry-After", "0")], "{}", 1), ([Header("Retry-After", "-4")], "{}", 1),
            ([Header("Retry-After", "1000000000")], "{}", 3600), ([Header("Retry-After", "nan")], "{}", 3600),
            ([date, Header("Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT")], "{}", 60),
            ([date, Header("Retry-After", "Sun, 06 Nov 1994 08:00:00 GMT")], "{}", 1),
        ] as [([Header], String, TimeInterval)])
    func `the wait is the header's, else the body's, and within an hour`(
        _ headers: [Header], _ body: String, _ wait: TimeInterval
    ) {
        #expect(failure(429, body, headers).kind == .rateLimited(after: wait))
    }

    @Test(
        arguments: [
            (HTTPFailure.Delivery.surelyNotSent, HTTPFailure.Kind.connection, .unreachable),
            (.surelyNotSent, .tls, .unreachable), (.surelyNotSent, .invalidRequest, .refused),
            (.unknown, .timeout, .unknown), (.unknown, .cancelled, .cancelled),
            (.surelyNotSent, .cancelled, .cancelled),
            (.answered(status: 200), .tooLarge, .unknown), (.answered(status: 401), .tooLarge, .unauthorized),
            (.answered(status: 403), .tooLarge, .refused),
        ] as [(HTTPFailure.Delivery, HTTPFailure.Kind, ChatFailure.Kind)])
    func `a failed transfer says whether it took effect`(
        _ delivery: HTTPFailure.Delivery, _ kind: HTTPFailure.Kind, _ meaning: ChatFailure.Kind
    ) {
        let failure = HTTPFailure(delivery, kind, advice: "why")
        #expect(ChatFailure(failure) == ChatFailure(meaning, advice: "why"))
    }

    @Test func `only an emoji that is there already is success`() {
        let there = HTTPResponse(status: 400, body: Data(#"{"errcode":"M_DUPLICATE_ANNOTATION"}"#.utf8))
        #expect(Matrix.isThereAlready(there))
        #expect(!Matrix.isThereAlready(HTTPResponse(status: 400, body: Data(#"{"errcode":"M_UNKNOWN"}"#.utf8))))
    }

    @Test func `dates of headers are read`() {
        #expect(HTTPDate.date("Sun, 06 Nov 1994 08:49:37 GMT")?.timeIntervalSince1970 == 784_111_777)
        #expect(HTTPDate.date("yesterday") == nil)
    }
}
