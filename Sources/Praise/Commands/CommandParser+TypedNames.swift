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

    func wordEnd(in reader: SymbolReader, from start: Int) -> Int {
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
    /// eight places to end, which keeps a long row of `@` linear. The beginning of a name is completed where it is all of the handle.
    func typedName(in reader: SymbolReader, at index: Int, among names: MemberNames) -> (Finding, end: Int)? {
        guard !names.isEmpty, let handle = handleEnd(in: reader, at: index) else { return nil }
        let shortest = possessive(in: reader, from: index + 1, to: handle) ?? handle
        var found: (Finding, end: Int)?
        var stranger: (Finding, end: Int)?
        for end in ends(in: reader, from: index + 1, atLeast: shortest) {
            let name = reader.text(from: index + 1, to: end)
            guard let finding = names.known(name) else { continue }
            if !name.contains(where: \.isWhitespace), !finding.isRobot, let surname = surnameEnd(in: reader, at: end) {
                stranger = (names.find(reader.text(from: index + 1, to: surname)), surname)
                continue
            }
            found = (finding, end)
        }
        return found ?? stranger ?? names.completed(reader.text(from: index + 1, to: shortest)).map { ($0, shortest) }
    }

    /// Where *Dupont* ends in `@Ana Dupont pour …`: that is another Ana than the only one here.
    private func surnameEnd(in reader: SymbolReader, at end: Int) -> Int? {
        var rest = reader
        rest.move(to: end)
        rest.skipBlanks()
        guard let initial = rest.scalar(at: rest.position), initial.properties.isUppercase else { return nil }
        for thanks in ["merci", "thanks", "thank", "bravo"] where rest.take(word: thanks) { return nil }
        let surname = wordEnd(in: rest, from: rest.position)
        rest.move(to: surname)
        rest.skipBlanks()
        return rest.take(word: "for") || rest.take(word: "pour") ? surname : nil
    }

    /// The end of *ana* in *ana’s*.
    private func possessive(in reader: SymbolReader, from start: Int, to end: Int) -> Int? {
        guard end - start > 2, let last = reader.scalar(at: end - 1), let sign = reader.scalar(at: end - 2),
            last == "s" || last == "S", NameFold.fold(sign) == "'"
        else { return nil }
        return end - 2
    }

    func ends(in reader: SymbolReader, from start: Int, atLeast shortest: Int) -> [Int] {
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

extension Finding {
    fileprivate var isRobot: Bool {
        if case .member(let member) = self { member.isBot } else { false }
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
