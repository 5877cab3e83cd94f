/// Names typed without an `@`, and names between quotation marks after one.
extension CommandParser {
    /// The longest name typed at `index` without an `@`, where recipients stand, and where it ends.
    ///
    /// Several words that are all of somebody's name mean them. One word alone may be a word of the reason: it counts where the sentence goes
    /// on as after a name (`Inès pour …`, `Inès, Karim et Ana pour …`), and so do several after somebody else was named. No beginning of a
    /// name is completed here.
    func bareName(
        in reader: SymbolReader, at index: Int, among names: MemberNames, isFirst: Bool
    ) -> (Finding, end: Int)? {
        guard !names.isEmpty, let initial = reader.scalar(at: index), initial.isWordly else { return nil }
        var found: (Finding, end: Int)?
        for end in ends(in: reader, from: index, atLeast: wordEnd(in: reader, from: index)) {
            let name = reader.text(from: index, to: end)
            guard let finding = names.known(name) else { continue }
            let isWhole = isFirst && name.contains(where: \.isWhitespace) && !finding.isTeam
            if isWhole || goesOnAsAfterName(reader, at: end, isCapital: initial.properties.isUppercase) {
                found = (finding, end)
            }
        }
        return found
    }

    /// `@"Front desk"`: what stands between the marks, and the place after them.
    func quotedName(in reader: SymbolReader, at index: Int) -> (name: String, end: Int)? {
        guard reader.scalar(at: index) == "@", let open = reader.scalar(at: index + 1),
            let close = ["\"": "\"", "“": "”", "«": "»"][open] as Unicode.Scalar?
        else { return nil }
        var end = index + 2
        while let scalar = reader.scalar(at: end), scalar != close {
            guard scalar != "\n", scalar != "@", end - index <= MemberNames.longestName else { return nil }
            end += 1
        }
        let name = Reason.cleaned(reader.text(from: index + 2, to: end))
        return reader.scalar(at: end) == close && !name.isEmpty ? (name, end + 1) : nil
    }

    private func goesOnAsAfterName(_ reader: SymbolReader, at end: Int, isCapital: Bool) -> Bool {
        var rest = reader
        rest.move(to: end)
        rest.skipBlanks()
        if rest.take(word: "pour") || rest.take(word: "for") { return true }
        // *Rose et fierté* names nobody; *Rose et Karim* may.
        guard isCapital, rest.take(anyOf: ",;+&") || rest.take(word: "et") || rest.take(word: "and") else {
            return false
        }
        rest.skipBlanks()
        guard let next = rest.scalar(at: rest.position) else { return rest.current != nil }
        return next == "@" || next.properties.isUppercase
    }
}

extension Finding {
    fileprivate var isTeam: Bool {
        switch self {
        case .team: true
        case .ambiguous(_, let candidates): candidates.contains { if case .team = $0 { true } else { false } }
        case .member, .unknown: false
        }
    }
}
