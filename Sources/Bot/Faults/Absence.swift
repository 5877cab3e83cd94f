import Foundation
import Praise
import Storage

/// A time in which a chat was not read, long enough to be told: some chats keep messages for a day and no longer.
struct Absence: Hashable, Sendable {
    /// Seconds beyond which it is told.
    static let worthTelling: TimeInterval = 20 * 3600

    var start: Date
    var end: Date

    /// By the chat's own clock where it has one: ours may have been stepped meanwhile.
    ///
    /// - Parameters:
    ///   - last: how far the stream was recorded before.
    ///   - serverTime: the chat's clock at the poll that found it again.
    init?(since last: StreamProgress?, now: Date, serverTime: Date?) {
        guard let last, let read = last.measuredAt ?? last.caughtUpAt else { return nil }
        if let serverTime, let difference = last.clockDifference {
            (start, end) = (read.addingTimeInterval(difference), serverTime)
        } else {
            (start, end) = (read, now)
        }
        guard end.timeIntervalSince(start) > Self.worthTelling else { return nil }
    }
}
