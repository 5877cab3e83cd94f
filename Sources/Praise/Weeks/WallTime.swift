import Foundation

/// A date and a time as a wall clock shows them, without a zone.
struct WallTime {
    /// The same figures read in Greenwich.
    private let figures: Date

    /// - Parameter noon: noon in Greenwich on the date meant.
    init(noon: Date, hour: Int, minute: Int) {
        figures = noon.addingTimeInterval(Double(hour - 12) * 3_600 + Double(minute) * 60)
    }

    /// When the clocks of a zone show this: the first time if they show it twice, the first instant after the gap if they never do.
    ///
    /// Worked out from the zone's offsets alone; a calendar's matching policies may skip a whole week (`.strict`) or go past the gap.
    func instant(in zone: TimeZone) -> Date {
        let offsets = [-36, -12, 0, 12, 36].map { zone.offset(at: figures.addingTimeInterval($0 * 3_600)) }
        let shown = offsets.map { figures.addingTimeInterval(-$0) }.filter { zone.reads($0) == figures }
        return shown.min() ?? afterGap(in: zone)
    }

    /// The first second at which the clocks are past these figures. They only jump forwards here, so halving finds it.
    private func afterGap(in zone: TimeZone) -> Date {
        var before = figures.addingTimeInterval(-48 * 3_600).timeIntervalSinceReferenceDate.rounded(.down)
        var after = before + 96 * 3_600
        while after - before > 1 {
            let middle = ((before + after) / 2).rounded(.down)
            if zone.reads(Date(timeIntervalSinceReferenceDate: middle)) < figures {
                before = middle
            } else {
                after = middle
            }
        }
        return Date(timeIntervalSinceReferenceDate: after)
    }
}

extension TimeZone {
    fileprivate func offset(at instant: Date) -> TimeInterval { TimeInterval(secondsFromGMT(for: instant)) }

    /// What the clocks show at an instant, as figures read in Greenwich.
    fileprivate func reads(_ instant: Date) -> Date { instant.addingTimeInterval(offset(at: instant)) }
}
