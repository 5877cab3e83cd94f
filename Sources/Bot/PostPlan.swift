public import Foundation
public import Praise

/// When and where days, weeks and months are told.
public struct PostPlan: Sendable {
    /// A week's or a month's post later than this many seconds is left out and recorded as skipped.
    public static let longestDelay: TimeInterval = 36 * 3600
    /// The same of a day's, which is old news by the evening.
    public static let longestDelayOfDay: TimeInterval = 12 * 3600
    /// How many seconds a due period waits for a chat that has not been read up to its end, or for somebody to be told.
    public static let longestWait: TimeInterval = 2 * 3600

    public var posts: [PlannedPost]
    /// Seconds between two looks.
    public var interval: TimeInterval

    public init(_ posts: [PlannedPost], interval: TimeInterval = 30) {
        self.posts = posts
        self.interval = interval
    }

    static func longestDelay(of kind: Period.Kind) -> TimeInterval {
        kind == .day ? longestDelayOfDay : longestDelay
    }
}
