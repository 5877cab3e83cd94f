extension Collection where Element == String {
    /// The names that somebody who wrote `word` may have meant: the nearest, and those as near but for one letter.
    /// Case, `-` and `_` do not count.
    func near(_ word: String, limit: Int = 1) -> [String] {
        let wanted = word.plainLetters
        guard !wanted.isEmpty, wanted.count <= 80 else { return [] }
        let candidates = map { (distance: wanted.distance(to: $0.plainLetters), name: $0) }
            .filter { $0.distance * 3 <= Swift.max(wanted.count, 3) }.sorted { $0 < $1 }
        return candidates.filter { $0.distance <= candidates[0].distance + 1 }.prefix(limit).map(\.name)
    }
}

extension [String] {
    /// `Did you mean a, b or c?`; nil when there is nothing to propose.
    var asQuestion: String? {
        guard let last else { return nil }
        let others = dropLast().joined(separator: ", ")
        return "Did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
    }
}

extension String {
    fileprivate var plainLetters: [Character] {
        lowercased().filter { $0 != "-" && $0 != "_" }.map { $0 }
    }
}

extension [Character] {
    /// How many letters to add, drop, change or swap with their neighbour.
    fileprivate func distance(to other: [Character]) -> Int {
        var before: [Int] = []
        var last = Swift.Array(0...other.count)
        for row in indices {
            var now = [row + 1]
            for column in other.indices {
                let same = self[row] == other[column]
                var best = Swift.min(last[column] + (same ? 0 : 1), last[column + 1] + 1, now[column] + 1)
                if row > 0, column > 0, self[row] == other[column - 1], self[row - 1] == other[column] {
                    best = Swift.min(best, before[column - 1] + 1)
                }
                now.append(best)
            }
            (before, last) = (last, now)
        }
        return last[other.count]
    }
}
