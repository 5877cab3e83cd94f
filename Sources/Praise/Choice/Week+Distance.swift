import Foundation

extension Week {
    /// How many weeks lie between; negative for a week to come.
    public func weeks(since earlier: Week) -> Int {
        Int((noon(weekday: 4).timeIntervalSince(earlier.noon(weekday: 4)) / 604_800).rounded())
    }
}
