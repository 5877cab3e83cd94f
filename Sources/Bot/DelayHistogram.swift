public import Foundation

/// How long messages took, in seconds, sorted into the steps of a Prometheus histogram.
public struct DelayHistogram: Hashable, Sendable {
    /// The upper bounds of the steps, in seconds; beyond the last there is one more step without a bound.
    public static let bounds: [TimeInterval] = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600]

    /// How many fell into each step, one more than there are bounds.
    public private(set) var counts = Array(repeating: 0, count: bounds.count + 1)
    /// All delays together, in seconds.
    public private(set) var sum: TimeInterval = 0
    /// The latest delay; nil before the first.
    public private(set) var last: TimeInterval?

    public init() {}

    /// Counts a delay; one below 0, which only clocks that disagree can make, as 0.
    public mutating func add(_ delay: TimeInterval) {
        let delay = max(0, delay)
        counts[Self.bounds.firstIndex { delay <= $0 } ?? Self.bounds.count] += 1
        sum += delay
        last = delay
    }
}
