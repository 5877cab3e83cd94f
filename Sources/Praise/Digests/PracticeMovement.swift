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
