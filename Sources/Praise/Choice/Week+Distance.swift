import Foundation

extension Week {
    /// The week so many weeks before.
    func earlier(by weeks: Int) -> Week {
        Week(containing: noon(weekday: 4).addingTimeInterval(Double(weeks) * -604_800), in: .gmt)
    }

    /// How many weeks lie between; negative for a week to come.
    public func weeks(since earlier: Week) -> Int {
        Int((noon(weekday: 4).timeIntervalSince(earlier.noon(weekday: 4)) / 604_800).rounded())
    }
}
