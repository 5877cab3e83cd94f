/// Who is named after *with / avec* in a reason: `avec Nadia et Tom Petit`.
public enum Companions {
    /// The members named so, in order; a name that fits nobody or several is nobody's.
    public static func named(in reason: String, among names: MemberNames) -> [Member] {
        let words = reason.split(whereSeparator: \.isWhitespace).map { String($0.first == "@" ? $0.dropFirst() : $0) }
        var found: [Member] = []
        for (index, word) in words.enumerated() where ["avec", "with"].contains(word.lowercased()) {
            var next = index + 1
            while let (member, end) = member(in: words, at: next, among: names) {
                if !found.contains(member) { found.append(member) }
                guard isAnother(words, after: end) else { break }
                next = words[end - 1].hasSuffix(",") ? end : end + 1
            }
        }
        return found
    }

    /// The longest name, of three words at most, that begins here with a capital.
    private static func member(in words: [String], at start: Int, among names: MemberNames) -> (Member, end: Int)? {
        guard start < words.count, words[start].unicodeScalars.first?.properties.isUppercase == true else { return nil }
        for end in (start + 1...min(start + 3, words.count)).reversed() {
            let name = words[start..<end].joined(separator: " ").trimmingEnd
            if case .member(let member) = names.known(name) { return (member, end) }
        }
        return nil
    }

    /// Whether the list of names goes on: with a comma before the next, or *and / et*.
    private static func isAnother(_ words: [String], after end: Int) -> Bool {
        guard end < words.count else { return false }
        return words[end - 1].hasSuffix(",") || ["et", "and"].contains(words[end].lowercased())
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        String(self[...(lastIndex { !".,;:!?…»”\"".contains($0) } ?? startIndex)])
    }
}
