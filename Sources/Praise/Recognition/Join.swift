public import Foundation

/// Somebody's joining in a recognition in force, by an emoji on its message: once, however many emoji they put there.
public struct Join: Hashable, Sendable {
    /// The recognition's own address.
    public var address: MessageAddress
    /// Never the giver.
    public var person: Person
    /// Whom it thanks: those of the recognition without the person themselves. Never empty.
    public var recipients: [PersonID]
    /// The time it counts for: of their first emoji there, or the start of the first week that was then open.
    public var countsAt: Date

    public init(address: MessageAddress, person: Person, recipients: [PersonID], countsAt: Date) {
        self.address = address
        self.person = person
        self.recipients = recipients
        self.countsAt = countsAt
    }
}

extension Thanked {
    /// Light: it is no voice.
    public init(_ join: Join) {
        self.init(
            giver: join.person.id, recipients: join.recipients, sentAt: join.countsAt, address: join.address,
            isJoin: true)
    }
}
