extension CommandParser {
    /// Moves past the people named at this place: `@ana, @karim et @inès`, `à @ana`.
    func recipients(_ reader: inout SymbolReader, names: MemberNames) -> [Recipient] {
        var list = RecipientList()
        while true {
            var copy = reader
            copy.skipBlanks()
            if !list.isEmpty { skipSeparators(&copy) }
            let isBare = skipConnector(&copy)
            guard
                let (recipient, end) = recipient(in: copy, at: copy.position, names: names)
                    ?? (isBare ? bareRecipient(in: copy, names: names, isFirst: list.isEmpty) : nil)
            else {
                return list.recipients
            }
            copy.move(to: end)
            list.add(recipient)
            reader = copy
        }
    }

    /// Everybody named anywhere in what follows; Bravo itself only if nobody else is.
    func mentions(in reader: SymbolReader, names: MemberNames) -> [Recipient] {
        var list = RecipientList()
        var index = reader.position
        while index < reader.script.symbols.count {
            let follows = index > 0 ? reader.scalar(at: index - 1)?.isWordly ?? false : false
            let isAddress = follows && reader.scalar(at: index) == "@"
            guard !isAddress, let (found, end) = recipient(in: reader, at: index, names: names) else {
                index += 1
                continue
            }
            list.add(found)
            index = end
        }
        let others = list.recipients.filter { !isBot($0) }
        return others.isEmpty ? list.recipients : others
    }

    func isBot(_ recipient: Recipient) -> Bool {
        if case .account(bot, _) = recipient { true } else { false }
    }

    private func skipSeparators(_ reader: inout SymbolReader) {
        var isMoving = true
        while isMoving {
            isMoving = reader.take(anyOf: ",;+&/") || reader.take(word: "and") || reader.take(word: "et")
            reader.skipBlanks()
        }
    }

    /// - Returns: whether a name may follow without an `@`: after *for* it would be part of the reason.
    private func skipConnector(_ reader: inout SymbolReader) -> Bool {
        for word in ["à", "a", "to", "pour", "for"] where reader.take(word: word) {
            reader.skipBlanks()
            return !["pour", "for"].contains(word)
        }
        return true
    }

    /// The person named exactly here, and where their name ends.
    func recipient(in reader: SymbolReader, at index: Int, names: MemberNames) -> (Recipient, end: Int)? {
        if case .mention(let number) = reader.symbol(at: index) {
            let mention = reader.script.mentions[number]
            return (.account(mention.user, label: mention.label), index + 1)
        }
        for known in [names, botNames] {
            if let (finding, end) = typedName(in: reader, at: index, among: known) {
                return (recipient(finding, typed: reader.text(from: index + 1, to: end)), end)
            }
        }
        if let (name, end) = quotedName(in: reader, at: index) { return (.handle(name), end) }
        guard let end = handleEnd(in: reader, at: index) else { return nil }
        return (.handle(reader.text(from: index + 1, to: end)), end)
    }

    private func bareRecipient(
        in reader: SymbolReader, names: MemberNames, isFirst: Bool
    ) -> (Recipient, end: Int)? {
        bareName(in: reader, at: reader.position, among: names, isFirst: isFirst).map { finding, end in
            (recipient(finding, typed: reader.text(from: reader.position, to: end)), end)
        }
    }

    /// Only one person is an account; everything else is looked up once more by the name typed.
    private func recipient(_ finding: Finding, typed name: String) -> Recipient {
        if case .member(let member) = finding { .account(member.user, label: member.name) } else { .handle(name) }
    }
}
