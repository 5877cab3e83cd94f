/// Something taken out of one period's story, or of every story.
public struct TakenOut: Hashable, Sendable {
    public var redaction: Redaction
    /// The period, as written in the ledger; nil for all.
    public var period: String?

    public init(_ redaction: Redaction, period: String? = nil) {
        self.redaction = redaction
        self.period = period
    }
}

extension [TakenOut] {
    /// A story without what was taken out of it.
    public func applied(to story: Story) -> Story {
        story.redacted(by: filter { $0.period.map { $0 == story.period.description } ?? true }.map(\.redaction))
    }
}
