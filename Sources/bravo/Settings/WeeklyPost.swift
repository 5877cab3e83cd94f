import Praise

/// When and whether the week is told.
struct WeeklyPost: Hashable, Sendable {
    enum WhenEmpty: String, Hashable, Sendable, CaseIterable {
        /// A week without thanks is told too.
        case post
        case silent
    }

    /// On the wall clocks of the workspace's zone.
    var time: WeeklyTime
    var whenEmpty: WhenEmpty
    /// What whoever is featured is called; nil for *Employee of the week*.
    var title: String?
}
