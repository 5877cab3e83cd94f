/// What moved most in a month.
public enum PracticeMovement: Hashable, Sendable, Codable {
    /// Nothing has three months behind it yet.
    case tooEarly
    case little
    /// - Parameters:
    ///   - before: the mean of the three months before, to the nearest whole.
    case moved(PracticeMeasure.Kind, now: Int, before: Int)

    /// The measure whose change, against the mean of the three months before, is the greatest multiple of its ordinary wobble; at
    /// least twice it. The ordinary wobble is the mean change from one month to the next until then, and at least 1. Of equals,
    /// the one told first. A service is never the one.
    public init(of measures: [PracticeMeasure]) {
        let changes = measures.filter { !$0.kind.isOfGroup }.compactMap(PracticeChange.init)
        guard !changes.isEmpty else {
            self = .tooEarly
            return
        }
        let most = changes.reduce(nil as PracticeChange?) { most, next in
            next.ratio > (most?.ratio ?? 0) ? next : most
        }
        if let most, most.ratio >= 2 {
            self = .moved(most.kind, now: most.now, before: Int(most.mean.rounded()))
        } else {
            self = .little
        }
    }
}

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
