/// What of a digest is told where.
extension DirectorDigest {
    var month: Month { Month(of: period.lastDay) }
    /// The one that tables compare with.
    var monthBefore: Month { month.previous.previous.previous }
    /// The oldest told of.
    var firstMonth: Month { month.next.inYear(month.next.year - 1) }

    /// The shares of people thanked; by service where there is more to tell than the whole.
    var coverage: [PracticeMeasure] {
        let groups = measures.filter(\.kind.isOfGroup)
        let isWhole = groups.count == 1 && groups.allSatisfy { $0.kind.service == nil }
        return measures.filter { $0.kind == .thanked } + (isWhole ? [] : groups)
    }

    var ways: [PracticeMeasure] {
        measures.filter { [.upward, .downward, .alongTheLine, .sideways, .customers].contains($0.kind) }
    }

    /// What was counted at all.
    var counts: [PracticeMeasure] { measures.filter { !$0.kind.isShare && $0.trend.isTold } }

    /// Whether small services were put together.
    var hasOthers: Bool { coverage.contains { $0.kind.isOfGroup && $0.kind.service == nil } }
}

extension PracticeMeasure.Kind {
    fileprivate var service: String? {
        if case .thankedOf(let group) = self { group.service } else { nil }
    }
}

extension Month {
    fileprivate func inYear(_ year: Int) -> Month { Month(year: year, number: number) ?? self }
}
