public import Foundation

/// Something asked of Bravo, kept until it is answered: the answer is made when it is said, and not kept.
public struct Question: Hashable, Sendable, Codable {
    public var kind: Kind
    public var asker: Account
    /// What was typed after the word; empty once it is answered.
    public var rest: String
    public var askedAt: Date
    /// The message that asks.
    public var message: MessageAddress
    /// The thread of that message; nil where it was asked of Bravo alone.
    public var thread: MessageID?
    /// Which of several messages this is, from 0.
    public var part: Int

    public init(
        _ kind: Kind, asker: Account, rest: String = "", askedAt: Date, message: MessageAddress,
        thread: MessageID? = nil,
        part: Int = 0
    ) {
        self.kind = kind
        self.asker = asker
        self.rest = rest
        self.askedAt = askedAt
        self.message = message
        self.thread = thread
        self.part = part
    }

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case me, why, whyMe, values, standards, digest, privacy, myData, settings, help
        /// A preference was changed: what holds now.
        case changed
        /// To write to Bravo directly, because the answer is for one person.
        case askDirectly

        /// Whether nobody else may read the answer.
        public var isPrivate: Bool {
            switch self {
            case .me, .whyMe, .myData, .settings, .changed: true
            case .why, .values, .standards, .digest, .privacy, .help, .askDirectly: false
            }
        }
    }

    /// Where it is said in the first place: the digest of a room in its thread, all else to the one who asks.
    var to: Addressee {
        guard let thread else { return .room(message.chat, message.room) }
        return kind == .digest ? .thread(message, root: thread) : .person(asker)
    }

    /// Where no direct room can be made: the same in the thread, or that it can be asked directly; nil where it was asked so.
    public var inThread: QueuedSaying? {
        guard let thread else { return nil }
        var question = self
        if kind.isPrivate { question.kind = .askDirectly }
        return QueuedSaying(
            to: .thread(message, root: thread), saying: .question(question.forgotten(if: kind.isPrivate)),
            origin: .message(message, .original), purpose: .answerInThread)
    }

    /// The next message of the same answer.
    public var next: QueuedSaying {
        var question = self
        question.part += 1
        return QueuedSaying(
            to: to, saying: .question(question), origin: .part(message, question.part), purpose: .answer)
    }

    /// Without what was typed.
    public var forgotten: Question { forgotten(if: true) }

    private func forgotten(if forgets: Bool) -> Question {
        var question = self
        if forgets { question.rest = "" }
        return question
    }
}
