public import Foundation
public import Praise

/// One line of the export: what one revision of one message said, and whether that still stands.
///
/// As JSON, one object a line; later versions only add fields:
/// `{"chat":"matrix","room":"!a:b","message":"$m","revision":"","giver":{"user":"@ana:b","name":"Ana"},`
/// `"recipients":[{"user":"@ben:b","name":"Ben"}],"word":"bravo","reason":"the docs",`
/// `"sentAt":"2026-11-17T09:00:00.000Z","recordedAt":"2026-11-17T09:00:01.250Z","state":"in force"}`
public struct RecognitionRecord: Hashable, Sendable {
    public var address: MessageAddress
    public var revision: Revision
    public var giver: Party
    /// In the order thanked.
    public var recipients: [Party]
    public var word: ThanksWord
    public var reason: String
    public var sentAt: Date
    public var recordedAt: Date
    public var state: State

    public enum State: String, Hashable, Sendable, Codable {
        case inForce = "in force"
        /// A later revision of the message thanks differently.
        case superseded
        /// A later revision thanks nobody, or the message was deleted.
        case withdrawn
    }

    /// An account and the name it has today.
    public struct Party: Hashable, Sendable, Codable {
        /// The ledger's number of the person, the same for all their accounts.
        public var person: PersonID
        public var user: UserID
        public var name: String
    }
}
