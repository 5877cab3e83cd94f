public import Foundation

/// A recognition in force: what its latest revision says, after every edit and withdrawal.
public struct Recognition: Hashable, Sendable {
    public var address: MessageAddress
    public var revision: Revision
    public var giver: Person
    /// Never empty, never the giver.
    public var recipients: [Person]
    public var word: ThanksWord
    public var reason: String
    public var sentAt: Date

    public init(
        address: MessageAddress, revision: Revision = .original, giver: Person, recipients: [Person],
        word: ThanksWord = .bravo, reason: String, sentAt: Date
    ) {
        self.address = address
        self.revision = revision
        self.giver = giver
        self.recipients = recipients
        self.word = word
        self.reason = reason
        self.sentAt = sentAt
    }
}
