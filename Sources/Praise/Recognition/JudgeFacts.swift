public import Foundation

/// What the ledger knows that bears on one message, read in the transaction that records it.
public struct JudgeFacts: Hashable, Sendable {
    /// Whether the giver has thanked anybody through another message before.
    public var hasGivenBefore: Bool
    /// The latest revision of this message that was judged; nil for a message not seen before.
    public var latestRevision: Revision?
    /// When the message was first sent; nil for one not seen before.
    public var sentAt: Date?
    /// Whom this message thanks at present, under the names they have today.
    public var standing: [Member]
    /// The team that this message thanks at present, where it does.
    public var standingTeam: String?
    /// The person behind each account that bears on this message, under the name to show; not of accounts seen for the first time.
    public var people: [UserID: Person]
    /// Whether the giver has thanked a whole team through another message before.
    public var hasThankedTeam: Bool
    /// Whether the week of this message has been settled.
    public var isSettled: Bool
    public var giving: GivingFacts

    public init(
        hasGivenBefore: Bool = false, latestRevision: Revision? = nil, sentAt: Date? = nil,
        standing: [Member] = [], standingTeam: String? = nil, people: [UserID: Person] = [:],
        hasThankedTeam: Bool = false, isSettled: Bool = false, giving: GivingFacts = GivingFacts()
    ) {
        self.hasGivenBefore = hasGivenBefore
        self.latestRevision = latestRevision
        self.sentAt = sentAt
        self.standing = standing
        self.standingTeam = standingTeam
        self.people = people
        self.hasThankedTeam = hasThankedTeam
        self.isSettled = isSettled
        self.giving = giving
    }
}
