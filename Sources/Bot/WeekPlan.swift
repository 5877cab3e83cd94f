public import Foundation
public import Praise

/// When and where a week is told.
public struct WeekPlan: Sendable {
    /// A post later than this many seconds is left out and recorded as skipped.
    public static let longestDelay: TimeInterval = 36 * 3600
    /// How many seconds a due week waits for a chat that has not been read up to its end.
    public static let longestWait: TimeInterval = 2 * 3600

    public var post: WeeklyTime
    /// The announcing rooms.
    public var rooms: [Addressee]
    /// Whether a week without thanks is told too.
    public var tellsEmptyWeeks: Bool
    /// Whom a week's post is about.
    public var choice: ChoicePlan
    /// Seconds between two looks.
    public var interval: TimeInterval

    public init(
        post: WeeklyTime, rooms: [Addressee], tellsEmptyWeeks: Bool, choice: ChoicePlan = ChoicePlan(),
        interval: TimeInterval = 30
    ) {
        self.post = post
        self.rooms = rooms
        self.tellsEmptyWeeks = tellsEmptyWeeks
        self.choice = choice
        self.interval = interval
    }
}
