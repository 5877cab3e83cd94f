public import Foundation
public import Praise

/// What one batch of a stream brings to the ledger, with the cursor that says so.
public struct Intake: Hashable, Sendable {
    public var chat: ChatID
    public var stream: StreamID
    /// In the order of the batch, oldest first.
    public var heard: [Heard]
    /// Names that were learned on the way.
    public var members: [Member]
    public var next: Cursor
    /// The time up to which nothing of this stream is left to read; nil inside a gap.
    public var caughtUpAt: Date?
    /// The chat's clock minus ours, in seconds; nil where the batch does not tell.
    public var clockDifference: TimeInterval?
    /// The workspace's zone, in which weeks are cut.
    public var zone: TimeZone
    /// Who is told what only an operator can mend.
    public var operators: [Account]
    /// What the workspace decided about giving.
    public var giving: GivingRules
    /// Whether those who are thanked are told so directly.
    public var tellsThanked: Bool
    /// Whether mails go out, to people in no chat.
    public var sendsMail: Bool
    /// Where the whole company, or each site of it, is told of what holds for all.
    public var announcing: [Addressee]

    public init(
        chat: ChatID, stream: StreamID, heard: [Heard] = [], members: [Member] = [], next: Cursor,
        caughtUpAt: Date? = nil, clockDifference: TimeInterval? = nil, zone: TimeZone, operators: [Account] = [],
        giving: GivingRules = GivingRules(), tellsThanked: Bool = false,
        sendsMail: Bool = false, announcing: [Addressee] = []
    ) {
        self.chat = chat
        self.stream = stream
        self.heard = heard
        self.members = members
        self.next = next
        self.caughtUpAt = caughtUpAt
        self.clockDifference = clockDifference
        self.zone = zone
        self.operators = operators
        self.giving = giving
        self.tellsThanked = tellsThanked
        self.sendsMail = sendsMail
        self.announcing = announcing
    }
}
