public import Foundation

/// A message that has been read and whose recipients have been looked up: ready to be judged.
///
/// It carries no text but the reason inside `reading`: what is not for Bravo goes no further than the listener.
public struct HeardMessage: Hashable, Sendable {
    public var address: MessageAddress
    public var revision: Revision
    public var giver: Member
    public var sentAt: Date
    public var thread: MessageID?
    public var isDirect: Bool
    public var reading: Reading
    /// Who the recipients of a thank or a request are, in the same order, without those that cannot be named; empty for any other
    /// reading.
    public var findings: [Finding]
    /// Members of the room who are named after *with / avec* in the reason of a thank.
    public var companions: [Member]
    /// What a message in a direct room says to being told that a post will be about its sender; nil for any other message.
    public var answer: FeatureAnswer?
    /// What a message in a direct room says to a digest; nil for any other message.
    public var digestReply: DigestReply?
    /// The message it answers.
    public var repliesTo: MessageID?

    public init(_ message: Message, reading: Reading, findings: [Finding] = [], companions: [Member] = []) {
        address = message.address
        revision = message.revision
        giver = message.sender
        sentAt = message.sentAt
        thread = message.thread
        isDirect = message.isDirect
        self.reading = reading
        self.findings = findings
        self.companions = companions
        let written = message.content.map(\.written).joined()
        answer = message.isDirect ? FeatureAnswer(words: written) : nil
        digestReply = message.isDirect ? DigestReply(written) : nil
        repliesTo = message.repliesTo?.message ?? message.thread
    }

    /// The thread in which an answer to this message belongs.
    public var answerPlace: Addressee {
        isDirect
            ? .room(address.chat, address.room)
            : .thread(address, root: thread ?? address.message)
    }
}

extension Span {
    fileprivate var written: String {
        if case .text(let text) = self { text } else { " … " }
    }
}
