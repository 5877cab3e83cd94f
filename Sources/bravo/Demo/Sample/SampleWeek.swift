import Foundation
import Praise

/// A week of the sample company.
struct SampleWeek: Hashable, Sendable, Codable {
    var week: Week
    /// How many weeks before the present one, which is 0.
    var ago: Int
    /// The earliest first.
    var thanks: [SampleThank]

    /// Whether people still see it when they look into the room.
    var isRecent: Bool { ago <= 1 }
}
