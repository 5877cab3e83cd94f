public import Foundation
public import Praise

/// One line of the export: what one revision of one message said, and whether that still stands.
public struct RecognitionRecord: Hashable, Sendable {
    public var address: MessageAddress
    /// Empty for the message as first sent.
    public var revision: Revision
    public var giver: Party
    /// In the order thanked.
    public var recipients: [Party]
    public var word: ThanksWord
    public var reason: String
    /// The chat's own time of the message.
    public var sentAt: Date
    public var recordedAt: Date
    public var state: State
    /// The service or group thanked as a whole.
    public var team: String?
    public var values: [String]
    /// Whether the words are a customer's, passed on.
    public var isFromCustomer: Bool
    /// Who joined in, the earliest first; only for what is in force.
    public var joined: [Joined]

    public init(
        address: MessageAddress, revision: Revision = .original, giver: Party, recipients: [Party], word: ThanksWord,
        reason: String, sentAt: Date, recordedAt: Date, state: State = .inForce, team: String? = nil,
        values: [String] = [],
        isFromCustomer: Bool = false, joined: [Joined] = []
    ) {
        self.address = address
        self.revision = revision
        self.giver = giver
        self.recipients = recipients
        self.word = word
        self.reason = reason
        self.sentAt = sentAt
        self.recordedAt = recordedAt
        self.state = state
        self.team = team
        self.values = values
        self.isFromCustomer = isFromCustomer
        self.joined = joined
    }

    public enum State: String, Hashable, Sendable, Codable {
        case inForce = "in force"
        /// The next revision of the message thanks differently.
        case superseded
        /// The next revision thanks nobody, or the message was deleted.
        case withdrawn
    }

    /// An account and the name to show for its person today. What stands for somebody without one is `roster/` and their number.
    public struct Party: Hashable, Sendable, Codable {
        /// The ledger's number of the person, the same for all their accounts.
        public var person: PersonID
        public var user: UserID
        public var name: String

        public init(person: PersonID, user: UserID, name: String) {
            self.person = person
            self.user = user
            self.name = name
        }
    }

    /// Somebody who joined in, and the time it counts for.
    public struct Joined: Hashable, Sendable {
        public var party: Party
        public var at: Date

        public init(_ party: Party, at time: Date) {
            self.party = party
            at = time
        }
    }
}
