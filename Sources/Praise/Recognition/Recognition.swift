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
    /// The service or group that was thanked as a whole; nil where people were named.
    public var team: String?
    /// The values it was told for.
    public var values: [String]
    /// Whether the words are a customer's, passed on by the giver.
    public var isFromCustomer: Bool
    /// Who joined in, each once, the earliest first; neither the giver nor a recipient's own.
    public var joined: [Person]

    public init(
        address: MessageAddress, revision: Revision = .original, giver: Person, recipients: [Person],
        word: ThanksWord = .bravo, reason: String, sentAt: Date, team: String? = nil, values: [String] = [],
        isFromCustomer: Bool = false, joined: [Person] = []
    ) {
        self.address = address
        self.revision = revision
        self.giver = giver
        self.recipients = recipients
        self.word = word
        self.reason = reason
        self.sentAt = sentAt
        self.team = team
        self.values = values
        self.isFromCustomer = isFromCustomer
        self.joined = joined
    }
}
