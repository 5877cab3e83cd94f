/// Everything that a check found, and what follows from it. Pure.
struct CheckFindings: Hashable, Sendable {
    private(set) var lines: [CheckLine] = []

    mutating func add(_ line: CheckLine) { lines.append(line) }

    var level: CheckLine.Level {
        lines.contains { $0.level == .mend } ? .mend : lines.contains { $0.level == .look } ? .look : .ok
    }

    /// What the command ends with; nil for a good end. What the operator has to mend comes before a chat that cannot be
    /// reached: that one may come back by itself.
    var status: Stop.Code? {
        let statuses = Set(lines.compactMap(\.status))
        return [.settings, .unavailable].first(where: statuses.contains) ?? statuses.first
    }

    var summary: String {
        let mend = lines.count { $0.level == .mend }
        let look = lines.count { $0.level == .look }
        let looks = "\(look) thing\(look == 1 ? "" : "s") should be looked at"
        switch (mend, look) {
        case (0, 0): return "All is well."
        case (0, _): return "It works; \(looks)."
        default:
            let mends = "\(mend) thing\(mend == 1 ? "" : "s") must be mended first"
            return "Bravo does not work as it should: \(mends)\(look == 0 ? "" : ", \(looks)")."
        }
    }
}
