import Praise

/// Somebody of the sample company.
struct SamplePerson: Hashable, Sendable {
    /// What their account and their address are named by.
    var id: String
    var name: String
    var service: SampleService
    /// The id of whoever manages them; nil at the top.
    var manager: String?
    /// How many times as much as their service they give.
    var giving = 1.0
    /// One of those who thank one another.
    var isInCircle = false
    /// The language they read, where the roster says so.
    var language: Language?
    var hasAddress = false
    /// The id of whoever passes thanks on to them.
    var informer: String?
    var isAway = false
    /// How many weeks ago they came; nil for longer than a year.
    var weeksHere: Int?
    /// What they wish, as they type it to Bravo.
    var wish: String?

    var account: UserID? { service.hasAccounts ? UserID(id) : nil }

    /// - Parameter ago: how many weeks before the present one.
    func isHere(weeksAgo ago: Int) -> Bool {
        if isAway, ago < 5 { return false }
        return weeksHere.map { ago <= $0 } ?? true
    }
}
