/// One thing that a digest asks of its reader, with one act.
public struct DigestItem: Hashable, Sendable, Codable {
    /// The ledger's number for it; 0 where it is only shown.
    public var id: Int64
    public var act: Act

    public init(id: Int64 = 0, act: Act) {
        self.id = id
        self.act = act
    }

    public enum Act: Hashable, Sendable, Codable {
        /// Tell somebody in person of a thank they were given. ✅ or ❌.
        case tell(Person, Story.Quote)
        /// Look at the work of somebody of whom nobody has told for 30 days. ✅ or ❌.
        case look(Person)
        /// Make a standard of a small attention. ✅ accept, ⬆️ raise, ❌ decline.
        case adopt(StandardProposal)
        /// A standard has been one for 12 months. ✅ keep, 🔄 refresh, ❌ let go.
        case review(Standard)
        /// To a director: a raised proposal. ✅ a standard for all, ❌ not now.
        case decide(RaisedStandard)
    }
}
