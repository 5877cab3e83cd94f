import Curl
import Foundation
import Testing

@testable import Chat

struct SalonFailuresTests {
    @Test(
        arguments: [
            (200, nil), (204, nil), (400, .refused), (401, .unauthorized), (403, .refused), (404, .refused),
            (408, .unknown), (413, .refused), (500, .unknown), (502, .unknown), (0, .unknown), (99, .unknown),
        ] as [(Int, ChatFailure.Kind?)])
    func `a status says what became of it`(status: Int, kind: ChatFailure.Kind?) throws {
        let answer = try SalonExamples.answer("refusal", status: status)
        #expect(SalonFailures.failure(of: answer)?.kind == kind)
    }

    @Test(
        arguments: [301, 302, 308, 400, 403, 404, 413, 451],
        ["", "<html>404 Not Found</html>", #"{"code":"room"}"#, #"{"code":"a\nb","message":"m"}"#])
    func `what the contract does not word is a proxy's, and nothing is lost`(status: Int, body: String) {
        let failure = SalonFailures.failure(of: HTTPResponse(status: status, body: Data(body.utf8)))
        #expect(failure?.kind == .unreachable)
        #expect(failure?.advice.contains("(\(status)); check its `url`") == true)
    }

    @Test func `a redirect is not the chat's, whatever it says`() throws {
        let answer = try SalonExamples.answer("refusal", status: 301)
        #expect(SalonFailures.failure(of: answer)?.kind == .unreachable)
    }

    @Test(
        arguments: [
            ("7", 7), ("0", 1), ("-5", 1), ("99999999", 3600), ("inf", 3600), ("nan", 5), ("soon", 5), (nil, 5),
        ] as [(String?, TimeInterval)])
    func `a pause lasts between a second and an hour`(asked: String?, pause: TimeInterval) {
        let headers = asked.map { [Header("retry-after", $0)] } ?? []
        let failure = SalonFailures.failure(of: HTTPResponse(status: 429, headers: headers))
        #expect(failure?.kind == .rateLimited(after: pause))
    }

    @Test(
        arguments: [
            (.surelyNotSent, .connection, .unreachable), (.unknown, .timeout, .unknown),
            (.unknown, .cancelled, .cancelled), (.answered(status: 200), .tooLarge, .unknown),
            (.answered(status: 401), .tooLarge, .unauthorized),
        ] as [(HTTPFailure.Delivery, HTTPFailure.Kind, ChatFailure.Kind)])
    func `a failure below says what became of it`(
        delivery: HTTPFailure.Delivery, below: HTTPFailure.Kind, kind: ChatFailure.Kind
    ) {
        #expect(SalonFailures.failure(HTTPFailure(delivery, below, advice: "a")).kind == kind)
    }

    @Test func `a refusal is told by its code`() throws {
        let failure = SalonFailures.failure(of: try SalonExamples.answer("refusal", status: 403))
        #expect(failure?.advice == "The chat refuses it (403, room).")
    }
}
