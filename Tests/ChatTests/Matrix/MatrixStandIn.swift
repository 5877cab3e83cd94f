import Chat
import Praise
import TestSupport

/// The same room and people, listened to by another adapter than the harness's own.
struct MatrixStandIn: ContractHarness {
    let harness: MatrixHarness
    let platform: any ChatPlatform

    init(_ harness: MatrixHarness, _ platform: any ChatPlatform) {
        self.harness = harness
        self.platform = platform
    }

    var room: RoomID { harness.room }
    var ana: Member { harness.ana }
    var leo: Member { harness.leo }

    func post(
        _ content: [Span], as person: Member, replyingTo reply: MessageID?, thread: MessageID?
    ) async throws -> MessageID {
        try await harness.post(content, as: person, replyingTo: reply, thread: thread)
    }

    func edit(_ message: MessageID, to content: [Span], as person: Member) async throws {
        try await harness.edit(message, to: content, as: person)
    }

    func delete(_ message: MessageID, as person: Member) async throws {
        try await harness.delete(message, as: person)
    }

    func react(_ emoji: String, to message: MessageID, as person: Member) async throws {
        try await harness.react(emoji, to: message, as: person)
    }

    func read() async throws -> [ContractSight] {
        try await harness.read()
    }

    func reactions(on message: MessageID) async throws -> [String] {
        try await harness.reactions(on: message)
    }
}
