import Chat
import Praise
import TestSupport
import Testing

/// What becomes of a gap when the server does not give it.
struct MatrixGapTransferTests {
    private func poll(_ status: Int, _ body: String, rooms: [RoomID] = ["!r:e"]) async throws -> Batch {
        let script = try MatrixScript(
            rooms: rooms, [("/messages", status, body), ("/sync", 200, #"{"next_batch":"s2"}"#)])
        let gap = #""gaps":[{"room":"!r:e","from":"a","to":"b","afterJoin":false}],"direct":{},"invitations":[]"#
        return try await script.matrix.poll("sync", after: MatrixScript.cursor(gap))
    }

    @Test(arguments: [(403, #"{"errcode":"M_FORBIDDEN"}"#), (404, #"{"errcode":"M_NOT_FOUND"}"#)])
    func `a room lost in the middle of a gap ends the gap`(_ status: Int, _ body: String) async throws {
        let batch = try await poll(status, body)
        #expect(batch.events.isEmpty && batch.isCaughtUp && batch.next.rawValue.contains(#""gaps":[]"#))
    }

    @Test(
        arguments: [
            (400, #"{"errcode":"M_INVALID_PARAM"}"#, .refused), (400, #"{"errcode":"M_UNKNOWN"}"#, .refused),
            (404, #"{"errcode":"M_UNRECOGNIZED"}"#, .refused), (403, #"{"errcode":"M_CONSENT_NOT_GIVEN"}"#, .refused),
            (403, "<html>", .unreachable), (502, "", .unknown), (200, "<html>", .unknown),
        ] as [(Int, String, ChatFailure.Kind)])
    func `a gap that cannot be read now is read later`(
        _ status: Int, _ body: String, _ kind: ChatFailure.Kind
    ) async throws {
        let failure = await #expect(throws: ChatFailure.self) { try await poll(status, body) }
        #expect(failure?.kind == kind)
        #expect(failure?.advice.contains("take the room out of the settings") == (kind == .refused))
    }

    @Test func `a gap of a room taken out of the settings is left`() async throws {
        let batch = try await poll(400, #"{"errcode":"M_UNKNOWN"}"#, rooms: ["!other:e"])
        #expect(batch.isCaughtUp && batch.next.rawValue.contains(#""since":"s2""#))
    }
}
