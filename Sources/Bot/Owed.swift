import Foundation
import Praise

/// A period whose post is to be made, or to be told of beforehand.
struct Owed: Sendable {
    /// Nobody is told earlier than that many seconds before a post.
    static let furthestAhead: TimeInterval = 3 * 86_400

    let period: Period
    let due: Date
    /// When something is first done about it.
    let start: Date
    /// Whether those to be featured are told beforehand.
    let isTold: Bool

    init(_ due: DuePeriods.Due, _ post: PlannedPost, in zone: TimeZone) {
        period = due.period
        self.due = due.due
        let notice = post.noticeMoment(before: due.due, of: due.period, in: zone)
        start = notice ?? due.due
        isTold = notice != nil
    }
}
