/// A saying with its addressee and with what makes it unique: the same origin and purpose is said once.
public struct QueuedSaying: Hashable, Sendable {
    public var to: Addressee
    public var saying: Saying
    public var origin: Origin
    public var purpose: Purpose

    public init(to addressee: Addressee, saying: Saying, origin: Origin, purpose: Purpose) {
        self.to = addressee
        self.saying = saying
        self.origin = origin
        self.purpose = purpose
    }

    /// What a saying is about.
    public enum Origin: Hashable, Sendable {
        case message(MessageAddress, Revision)
        /// A message and one of those it thanks.
        case recipient(MessageAddress, Revision, PersonID)
        /// A later part of the answer to a message.
        case part(MessageAddress, Int)
        /// Somebody and a message that concerns them.
        case person(Account, MessageAddress)
        case room(ChatID, RoomID)
        /// A switch of natural thanks in a room; `turn` differs for each.
        case natural(ChatID, RoomID, turn: Int64)
        /// The post of a period in a room.
        case post(Period, ChatID, RoomID)
        /// Telling somebody that the post of a period, made for a site, will be about them.
        case invitation(Period, site: String, Account)
        /// An operator and the fact they are told, so that the same fact is told once.
        case notice(Account, OperatorNotice)
        /// A post, and the message that asked for it to be changed.
        case amendment(SendKey, MessageAddress, Revision)
        /// A part of somebody's digest, as told in one chat.
        case digest(PersonID, DigestKind, Period, by: ChatID, part: Int)
        /// What follows from an item of a digest, and what of it.
        case item(Int64, String)
    }

    /// Why it is said: part of its key, so two sayings about one message differ in it.
    public enum Purpose: String, Hashable, Sendable {
        case noted
        case answer
        case answerInThread
        case heard
        case told
        case merged
        case arrival
        case unreadable
        case natural
        case week
        case invitation
        case notice
        case passedOn
        case mailed
        case tellInPerson
        case joining
        case care
        case hint
        case moderated
        case amendment
        case trouble
        case digest
        case standard
        case need
    }
}
