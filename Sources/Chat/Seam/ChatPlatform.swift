public import Praise

/// A chat, seen from the workshop: everything Bravo asks of one, in values.
///
/// An adapter joins two pure halves, building requests and decoding answers, and sends in between. It keeps nothing that
/// matters: what has to last is in the cursor, which the workshop stores in the same transaction as the events. Every adapter
/// passes the contract suite of the tests.
///
/// The seam is drawn for chats that differ a good deal:
///
/// | | Matrix | Mattermost | Telegram | Slack |
/// |---|---|---|---|---|
/// | ``ChatTraits/streams`` | one for everything | one for each channel | one for everything | one for each channel |
/// | ``ChatTraits/pause`` | 0: the chat waits | 3 to 5 s | 0: the chat waits | by the request budget |
/// | ``ChatTraits/repeatWindow`` | 15 min | 15 s | 0 | 0 |
/// | ``ChatTraits/echoesOwnSayings`` | yes | yes | no | yes |
///
/// **Mattermost.** A poll is `GET /channels/{id}/posts?since=`, so each channel is a stream of its own. The cursor holds the
/// greatest `update_at` seen and the revisions judged within the last two seconds of it, since the next poll asks from two
/// seconds earlier; a gap (1,000 posts came back, in no order) is a cursor with the post to page on from, `isCaughtUp` false.
/// An edit has a new `edit_at`, a deletion a `delete_at`: both come by the same call. There is no mention but `@name` in the
/// text, which stays text, and the listener looks it up among ``members(of:)``. The key goes into `pending_post_id`, which the
/// server remembers for 30 s, and into the post's `props`, from where it comes back as an echo.
///
/// **Telegram.** `getUpdates` is one stream for all rooms that waits by itself. Asking with a higher offset deletes what is
/// below it, so the offset is in the cursor and is asked about only once that cursor is stored. What is older than 24 h is
/// gone, without a sign. Nobody can list members: ``members(of:)`` gives those the adapter has seen, which it keeps in the
/// cursor. Deletions are never told. A sending has no key and cannot be read back: with a window of 0 and no echo the workshop
/// never repeats one whose fate is unknown; putting a reaction twice is harmless.
///
/// **Slack.** `conversations.history` for each channel, and the number of requests per minute is divided among the streams by
/// ``ChatTraits/pause``. The cursor holds the last `ts`, and for what is still open to correction the `ts`, edit and a digest
/// of each message: every few minutes the adapter reads that window again, and what differs is an edit, what is missing a
/// deletion. Replies in threads need a call for each thread that lives. No key is honoured, so the window is 0; the key travels
/// in the message's `metadata` and comes back as an echo, which is how an unknown sending is settled. A reaction that is there
/// already answers `already_reacted`, which is success.
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

    /// Puts other words in the place of something we said. Repeating it changes nothing more.
    ///
    /// A chat in which nothing can be changed refuses.
    ///
    /// - Parameter rendered: what ``render(_:)`` made.
    func edit(_ message: MessageID, to rendered: String, in room: RoomID, key: SendKey) async throws(ChatFailure)

    /// The room shared with somebody alone, made when there is none yet.
    func directRoom(with user: UserID) async throws(ChatFailure) -> RoomID

    /// An address under which people can open a message; nil where the chat has none. Pure.
    func link(to message: MessageAddress) -> String?
}

extension ChatPlatform {
    public func link(to message: MessageAddress) -> String? { nil }
}
