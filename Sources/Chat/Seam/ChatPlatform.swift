public import Praise

/// A chat, seen from the workshop: everything Bravo asks of one, in values.
public protocol ChatPlatform: Sendable {
    /// What the listener and the speaker need to know before they ask anything.
    var traits: ChatTraits { get }

    /// The account whose token we hold.
    func whoAmI() async throws(ChatFailure) -> Member

    /// What happened in a stream after a cursor, oldest first; waits for news where the chat can.
    ///
    /// Without a cursor it answers at once with no messages and the cursor of now: history is not acted upon. The same cursor may
    /// be asked about again after a crash and then gives the same events again; nothing is forgotten until the
    /// returned cursor is asked about. Housekeeping that repeats without harm (joining rooms Bravo was invited to,
    /// read receipts) happens here too.
    func poll(_ stream: StreamID, after cursor: Cursor?) async throws(ChatFailure) -> Batch

    /// Everybody in a room at present.
    func members(of room: RoomID) async throws(ChatFailure) -> [Member]

    /// Who wrote a message; nil where it is gone or hidden.
    func author(of message: MessageID, in room: RoomID) async throws(ChatFailure) -> UserID?

    /// The words in the chat's own dialect. Pure; every text inside comes out as text.
    func render(_ words: Words) -> String

    /// Says what ``render(_:)`` made.
    ///
    /// - Parameters:
    ///   - thread: the first message of the thread to say it in; nil for the room itself.
    ///   - key: the same on every try. A chat with idempotency keys gets it; every chat carries it with the message.
    func say(_ rendered: String, in room: RoomID, thread: MessageID?, key: SendKey) async throws(ChatFailure)
        -> MessageID

    /// Puts an emoji on a message. One that is there already counts as success.
    func react(_ emoji: String, to message: MessageID, in room: RoomID, key: SendKey) async throws(ChatFailure)

    /// The room shared with somebody alone, made when there is none yet.
    func directRoom(with user: UserID) async throws(ChatFailure) -> RoomID
}
