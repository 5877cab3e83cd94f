public import Foundation

/// What the ledger knows of the thank that somebody asks to take back.
public struct TakingBackFacts: Hashable, Sendable {
    /// The thank meant: the one replied to, else the asker's latest; nil where there is none in force.
    public var target: Target?
    public var isModerator: Bool
    /// Whether an earlier revision of the same request has taken something back.
    public var isRepeated: Bool

    public init(target: Target?, isModerator: Bool = false, isRepeated: Bool = false) {
        self.target = target
        self.isModerator = isModerator
        self.isRepeated = isRepeated
    }

    /// A recognition in force.
    public struct Target: Hashable, Sendable {
        public var address: MessageAddress
        public var giver: Member
        /// Whether its giver is the one who asks, from whichever account.
        public var isAskers: Bool
        public var recipients: [Member]
        public var sentAt: Date
        /// Whether its week has been told.
        public var isSettled: Bool

        public init(
            address: MessageAddress, giver: Member, isAskers: Bool, recipients: [Member], sentAt: Date, isSettled: Bool
        ) {
            self.address = address
            self.giver = giver
            self.isAskers = isAskers
            self.recipients = recipients
            self.sentAt = sentAt
            self.isSettled = isSettled
        }
    }
}
