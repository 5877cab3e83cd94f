public import Foundation

/// What somebody is told before a post is about them.
public struct Invitation: Hashable, Sendable, Codable {
    public var period: Period
    /// The site's identifier.
    public var site: String
    /// How many different people thanked them.
    public var givers: Int
    /// What the post would quote.
    public var quotes: [String]
    /// When they are told, and when the post is made.
    public var toldAt: Date
    public var postAt: Date
    /// Whether it is only made about them if they say yes.
    public var needsYes: Bool

    public init(
        period: Period, site: String, givers: Int, quotes: [String], toldAt: Date, postAt: Date, needsYes: Bool
    ) {
        self.period = period
        self.site = site
        self.givers = givers
        self.quotes = quotes
        self.toldAt = toldAt
        self.postAt = postAt
        self.needsYes = needsYes
    }
}
