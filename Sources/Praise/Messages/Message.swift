public import Foundation

/// A message as a chat delivered it, in one of its revisions.
public struct Message: Hashable, Sendable {
    public var address: MessageAddress
    public var revision: Revision
    public var sender: Member
    /// The chat's own time of this revision. Decides the week, never the order of reading.
    public var sentAt: Date
    public var content: [Span]
    public var repliesTo: ReplyTarget?
    /// The first message of the thread this one is in; nil outside threads.
    public var thread: MessageID?
    /// In a room of two, Bravo being one of them.
    public var isDirect: Bool

    public init(
        address: MessageAddress, revision: Revision = .original, sender: Member, sentAt: Date, content: [Span],
        repliesTo: ReplyTarget? = nil, thread: MessageID? = nil, isDirect: Bool = false
    ) {
        self.address = address
        self.revision = revision
        self.sender = sender
        self.sentAt = sentAt
        self.content = content
        self.repliesTo = repliesTo
        self.thread = thread
        self.isDirect = isDirect
    }
}
