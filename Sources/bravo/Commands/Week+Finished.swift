import Foundation
import Praise

extension Week {
    /// The weeks that ended last on this machine's clocks, the latest first: what a shell offers.
    static func finished(_ count: Int, at now: Date) -> [Week] {
        sequence(first: Week(containing: now, in: .current)) { $0.previous(in: .current) }.dropFirst().prefix(count)
            .map(\.self)
    }
}
