import Chat
import Praise
import TestSupport
import Testing

/// What a bad connection and a bad answer mean for what was asked.
struct MatrixTransferTests {
    private let key = SendKey(rawValue: "00112233445566aa")

    private func failureOfSaying(_ status: Int, _ body: String) async throws -> ChatFailure? {
        let script = try MatrixScript([("/send/", status, body)])
        let words = script.matrix.render(Words([.text("x")]))
        return await #expect(throws: ChatFailure.self) {
            try await script.matrix.say(words, in: "!r:e", thread: nil, key: key)
        }
    }

    @Test(arguments: [
        (0, ""), (200, "<html>sign in</html>"), (200, #"{"event_id":"$"#), (200, "{}"), (502, "<html>"), (408, ""),
    ])
    func `a saying without a readable answer is unknown`(_ status: Int, _ body: String) async throws {
        let failure = try await failureOfSaying(status, body)
        #expect(failure?.kind == .unknown && failure?.advice.isEmpty == false)
    }

    @Test func `a refused saying tells the server's code and nothing of ours`() async throws {
        let failure = try await failureOfSaying(403, #"{"errcode":"M_FORBIDDEN","error":"no"}"#)
        #expect(failure?.kind == .refused && failure?.advice.contains("M_FORBIDDEN") == true)
        #expect(failure?.advice.contains("secret") == false && failure?.advice.contains("send") == false)
    }

    @Test func `nobody there is surely not sent`() async throws {
        let script = try MatrixScript([])
        script.server.stop()
        let failure = await #expect(throws: ChatFailure.self) { try await script.matrix.whoAmI() }
        #expect(failure?.kind == .unreachable)
    }

    @Test(arguments: [(403, 0), (502, 1), (429, 1)])
    func `an invitation is tried again unless it is refused`(_ status: Int, _ waiting: Int) async throws {
        let script = try MatrixScript([
            ("/join", status, #"{"errcode":"M_X"}"#), ("/sync", 200, #"{"next_batch":"s2"}"#),
        ])
        let invited = #""gaps":[],"direct":{},"invitations":[{"room":"!new:e","tries":0}]"#
        let batch = try await script.matrix.poll("sync", after: MatrixScript.cursor(invited))
        #expect(batch.next.rawValue.contains("!new:e") == (waiting == 1))
        #expect(script.count("/join") == 1)
    }

    @Test func `a receipt that fails holds nothing up`() async throws {
        let script = try MatrixScript([
            ("/receipt/", 500, ""), ("/sync", 200, #"{"next_batch":"s2"}"#),
        ])
        let read =
            #"{"since":"s1","gaps":[],"direct":{},"invitations":[],"rooms":{"!r:e":{"unread":50,"last":"$9","isUnreadable":false}}}"#
        let batch = try await script.matrix.poll("sync", after: Cursor(rawValue: read))
        #expect(batch.next.rawValue.contains(#""unread":0"#) && script.count("/receipt/") == 1)
    }

    @Test func `a new direct room is asked for once, even when nobody answers`() async throws {
        let script = try MatrixScript([("createRoom", 0, "")])
        let failure = await #expect(throws: ChatFailure.self) {
            try await script.matrix.directRoom(with: "@ana:e")
        }
        #expect(failure?.kind == .unknown && script.count("createRoom") == 1)
    }
}
