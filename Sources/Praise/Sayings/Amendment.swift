/// A post to be said anew in its place, without what was taken out of it.
public struct Amendment: Hashable, Sendable, Codable {
    /// The post's name in the outbox.
    public var post: SendKey
    /// Where whoever asked is answered.
    public var answer: Addressee
    /// The message that asked, in that revision.
    public var asked: MessageAddress
    public var revision: Revision

    public init(post: SendKey, answer: Addressee, asked: MessageAddress, revision: Revision) {
        self.post = post
        self.answer = answer
        self.asked = asked
        self.revision = revision
    }

    /// What whoever asked is told: once, however many posts there were.
    public func answer(_ saying: GivingSaying) -> QueuedSaying {
        QueuedSaying(
            to: answer, saying: .giving(saying), origin: .message(asked, revision),
            purpose: saying == .takenOut ? .answer : .trouble)
    }
}
