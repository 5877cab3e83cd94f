import Praise

/// When and whether a day or a month is told.
struct PeriodPost: Hashable, Sendable {
    /// On the wall clocks of the workspace's zone; nil where it is not told.
    var time: PostTime?
    var whenEmpty: WeeklyPost.WhenEmpty = .silent
    /// Whether it is about somebody, or stories only.
    var isFeaturing: Bool
    /// What whoever is featured is called; nil for *Employee of the day* and *of the month*.
    var title: String?
}
