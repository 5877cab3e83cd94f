/// How far a measure is from where it was.
struct PracticeChange {
    let kind: PracticeMeasure.Kind
    let now: Int
    /// Of the three months before.
    let mean: Double
    /// The change as a multiple of the ordinary wobble.
    let ratio: Double

    /// Nil where the month, or one of the three before it, has no figure.
    init?(_ measure: PracticeMeasure) {
        let trend = measure.trend
        let before = (1...3).compactMap { trend[ago: $0] }
        guard let now = trend.now, before.count == 3 else { return nil }
        kind = measure.kind
        self.now = now
        mean = Double(before.reduce(0, +)) / 3
        ratio = abs(Double(now) - mean) / Self.wobble(trend)
    }

    private static func wobble(_ trend: PracticeTrend) -> Double {
        let steps = (1..<PracticeTrend.length - 1).compactMap { months in
            trend[ago: months].flatMap { later in trend[ago: months + 1].map { abs(later - $0) } }
        }
        return max(1, Double(steps.reduce(0, +)) / Double(max(1, steps.count)))
    }
}
