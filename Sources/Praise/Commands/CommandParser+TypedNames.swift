extension CommandParser {
    /// Where a handle typed after an `@` at `index` ends: letters and digits, with signs between them.
    ///
    /// A colon belongs to it only before a server's name (`@ana:example.org`), so that `@ana:merci` thanks Ana.
    func handleEnd(in reader: SymbolReader, at index: Int) -> Int? {
        guard reader.scalar(at: index) == "@" else { return nil }
        let local = wordEnd(in: reader, from: index + 1)
        guard local > index + 1 else { return nil }
        guard reader.scalar(at: local) == ":" else { return local }
        let server = wordEnd(in: reader, from: local + 1)
        let name = reader.text(from: local + 1, to: server)
        return name.unicodeScalars.contains(".") || name == "localhost" ? server : local
    }

    private func wordEnd(in reader: SymbolReader, from start: Int) -> Int {
        var end = start
        var index = start
        while let scalar = reader.scalar(at: index), scalar.isWordly || scalar.isHandleSign {
            index += 1
            if scalar.isWordly { end = index }
        }
        return end
    }

    /// The longest known name typed after an `@` at `index`, spaces included, and where it ends.
    ///
    /// It covers at least the whole handle, so that `@ana-maria` is never taken for Ana; an English *’s* may follow. It tries at most
    /// eight places to end, which keeps a long row of `@` linear.
    func typedName(in reader: SymbolReader, at index: Int, among names: MemberNames) -> (Member, end: Int)? {
        guard !names.isEmpty, let handle = handleEnd(in: reader, at: index) else { return nil }
        let shortest = possessive(in: reader, from: index + 1, to: handle) ?? handle
        var found: (Member, end: Int)?
        for end in ends(in: reader, from: index + 1, atLeast: shortest) {
            let key = NameFold.fold(reader.text(from: index + 1, to: end))
            guard let member = names.member(folded: key) else { continue }
            if !key.contains(" "), member.user != bot, isSurname(in: reader, at: end) { continue }
            found = (member, end)
        }
        return found
    }

    /// Whether *Dupont* follows in `@Ana Dupont pour …`: that is another Ana than the only one here.
    private func isSurname(in reader: SymbolReader, at end: Int) -> Bool {
        var rest = reader
        rest.move(to: end)
        rest.skipBlanks()
        guard let initial = rest.scalar(at: rest.position), initial.properties.isUppercase else { return false }
        for thanks in ["merci", "thanks", "thank", "bravo"] where rest.take(word: thanks) { return false }
        rest.move(to: wordEnd(in: rest, from: rest.position))
        rest.skipBlanks()
        return rest.take(word: "for") || rest.take(word: "pour")
    }

    /// The end of *ana* in *ana’s*.
    private func possessive(in reader: SymbolReader, from start: Int, to end: Int) -> Int? {
        guard end - start > 2, let last = reader.scalar(at: end - 1), let sign = reader.scalar(at: end - 2),
            last == "s" || last == "S", NameFold.fold(sign) == "'"
        else { return nil }
        return end - 2
    }

    private func ends(in reader: SymbolReader, from start: Int, atLeast shortest: Int) -> [Int] {
        var ends = [shortest]
        var index = shortest
        while ends.count < 8, index - start < MemberNames.longestName, let scalar = reader.scalar(at: index) {
            guard scalar != "@", scalar != "\n" else { break }
            index += 1
            let goesOn = reader.scalar(at: index).map { $0.isWordly || $0.isHandleSign } ?? false
            if !scalar.isBlank, !goesOn { ends.append(index) }
        }
        return ends
    }
}

extension SymbolReader {
    /// The typed scalars of a stretch, as one text.
    func text(from start: Int, to end: Int) -> String {
        var text = String.UnicodeScalarView()
        for index in start..<max(start, end) {
            if let scalar = scalar(at: index) { text.append(scalar) }
        }
        return String(text)
    }
}
