/// What an import of a roster did, or would do.
public struct RosterChanges: Hashable, Sendable {
    /// Names of those the roster did not have before.
    public var new: [String] = []
    /// Of those whose line says something else than before, the accounts apart.
    public var changed: [String] = []
    /// Accounts that became somebody's, as `matrix:@ana:example.org → Ana Ruiz`.
    public var linked: [String] = []
    /// Accounts that are nobody's of the roster any more.
    public var unlinked: [String] = []
    /// Names of those the roster has no longer; their history stays.
    public var left: [String] = []
    /// How many people the roster has.
    public var people = 0

    public init() {}

    public var isEmpty: Bool { new.isEmpty && changed.isEmpty && linked.isEmpty && unlinked.isEmpty && left.isEmpty }
}
