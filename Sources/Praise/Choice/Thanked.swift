public import Foundation

/// What the choice looks at of one thank: who, whom and when, and nothing of its words.
public struct Thanked: Hashable, Sendable {
    public var giver: PersonID
    /// In the order named; the giver among them does not count.
    public var recipients: [PersonID]
    public var sentAt: Date
    /// Tells thanks of one instant apart.
    public var address: MessageAddress
    /// Whether the giver joined in another's thank rather than writing one.
    public var isJoin: Bool

    public init(
        giver: PersonID, recipients: [PersonID], sentAt: Date, address: MessageAddress, isJoin: Bool = false
    ) {
        self.giver = giver
        self.recipients = recipients
        self.sentAt = sentAt
        self.address = address
        self.isJoin = isJoin
    }

    public init(_ recognition: Recognition) {
        self.init(
            giver: recognition.giver.id, recipients: recognition.recipients.map(\.id), sentAt: recognition.sentAt,
            address: recognition.address)
    }
}
