import Chat
import Praise

/// A chat with a room in it, as people use it, for the checks that every platform passes.
///
/// The platform under test listens to ``room`` with an account of its own; Ana and Léo are in that room too.
protocol ContractHarness: Sendable {
    var platform: any ChatPlatform { get }
    var room: RoomID { get }
    var ana: Member { get }
    var leo: Member { get }
    /// Whether the chat itself tells code from words; elsewhere both are text.
    var marksCode: Bool { get }

    /// Says something the way the chat's own clients do: a mention is whatever a mention is there.
    func post(
        _ content: [Span], as person: Member, replyingTo reply: MessageID?, thread: MessageID?
    ) async throws -> MessageID
    func edit(_ message: MessageID, to content: [Span], as person: Member) async throws
    func delete(_ message: MessageID, as person: Member) async throws
    func react(_ emoji: String, to message: MessageID, as person: Member) async throws

    /// What people read in the room, oldest first, as plain text.
    func read() async throws -> [ContractSight]
    /// The emojis that people see on a message.
    func reactions(on message: MessageID) async throws -> [String]
}

/// A message as somebody reads it.
struct ContractSight: Hashable, Sendable {
    var id: MessageID
    var text: String
    var thread: MessageID?
}

extension ContractHarness {
    var marksCode: Bool { true }

    func post(_ text: String, as person: Member) async throws -> MessageID {
        try await post([.text(text)], as: person, replyingTo: nil, thread: nil)
    }

    /// A cursor of now.
    func now() async throws -> Cursor {
        try await platform.poll(stream, after: nil).next
    }

    /// The only stream, or that of the room.
    var stream: StreamID {
        platform.traits.streams.first { $0.rawValue == room.rawValue } ?? platform.traits.streams[0]
    }
}
