import Chat
import Praise
import TestSupport
import Testing

/// What is asked of the server because a message refers to it, and what becomes of those who refer to nothing readable.
struct MatrixOriginalsTests {
    private static let unreadable = MatrixFixture.event("$1", type: "m.reaction", "{}")

    /// A server that tells of an edit of `original`, and answers so when asked what that was.
    private func script(_ status: Int, _ body: String, of original: String = "$1") throws -> MatrixScript {
        let events = [MatrixFixture.edit("$2", of: original, "x"), MatrixFixture.text("$3", "next")]
        let timeline = #"{"timeline":{"events":[\#(events.joined(separator: ","))]}}"#
        return try MatrixScript([
            ("/sync", 200, #"{"next_batch":"s2","rooms":{"join":{"!r:e":\#(timeline)}}}"#), ("/event/", status, body),
        ])
    }

    @Test func `an edit is of what the server shows`() async throws {
        let script = try script(200, MatrixFixture.text("$1", "first"))
        let batch = try await script.matrix.poll("sync", after: MatrixScript.cursor())
        #expect(batch.events.compactMap(\.message?.plainText) == ["x", "next"])
    }

    @Test(arguments: [(404, #"{"errcode":"M_NOT_FOUND"}"#), (200, unreadable), (200, "7"), (200, "{}")])
    func `an edit of what the server will not show, or of what is no message, is none and holds nothing up`(
        _ status: Int, _ body: String
    ) async throws {
        let script = try script(status, body)
        let batch = try await script.matrix.poll("sync", after: MatrixScript.cursor())
        #expect(batch.events.compactMap(\.message?.plainText) == ["next"] && script.count("/event/%241") == 1)
        #expect(batch.next.rawValue.contains(#""since":"s2""#))
    }

    @Test func `an identifier too long to be one is not asked about`() async throws {
        let long = "$" + String(repeating: "x", count: 60_000)
        let script = try script(0, "", of: long)
        let batch = try await script.matrix.poll("sync", after: MatrixScript.cursor())
        #expect(batch.events.compactMap(\.message?.plainText) == ["next"])
        #expect(try await script.matrix.author(of: MessageID(long), in: "!r:e") == nil && script.count("/event/") == 0)
    }

    @Test(arguments: [(200, unreadable, nil), (200, MatrixFixture.text("$1", "hi"), MatrixFixture.ana)])
    func `who wrote what cannot be read is nobody`(_ status: Int, _ body: String, _ author: UserID?) async throws {
        let script = try script(status, body)
        #expect(try await script.matrix.author(of: "$1", in: "!r:e") == author && script.count("/event/") == 1)
    }

    @Test func `what cannot be asked now is asked later`() async throws {
        let script = try script(502, "")
        let failure = await #expect(throws: ChatFailure.self) {
            try await script.matrix.poll("sync", after: MatrixScript.cursor())
        }
        #expect(failure?.kind == .unknown)
    }

    @Test func `the members of a room that Bravo was put out of are refused`() async throws {
        let script = try MatrixScript([("/joined_members", 403, #"{"errcode":"M_FORBIDDEN"}"#)])
        let failure = await #expect(throws: ChatFailure.self) { try await script.matrix.members(of: "!r:e") }
        #expect(failure?.kind == .refused && script.count("/joined_members") == 1)
    }
}
