extension CommandParser {
    /// A message longer than this, in symbols, is more than a thank.
    static let longestNatural = 1_000

    /// What an ordinary sentence says, in a room where such sentences are understood: a thank, or nothing for us.
    ///
    /// Only what is surely a thank for something done is one: it begins with words of thanks, whoever is meant stands right there, a good
    /// deed follows, and nothing in it raises a doubt. There is no *nearly*: nobody is asked about words that were not meant for Bravo.
    func natural(_ message: Message, names: MemberNames) -> Reading {
        guard let (opening, rest) = naturalOpening(of: message, names: names),
            opening.recipients.allSatisfy({ !isBot($0) && !NaturalGroups.holds($0) })
        else { return .notForUs }
        let text = NaturalText(rest)
        guard !text.holdsMore, !Doubt.isRaised(by: text), let start = Evidence(text, after: opening).reasonStart
        else { return .notForUs }
        var reader = rest
        reader.move(to: start)
        guard let reason = Reason(reader) else { return .notForUs }
        return .command(
            .thanks(
                Thanks(
                    word: opening.word, recipients: opening.recipients, reason: reason.text,
                    values: values.kept(reason.tags))))
    }

    /// Whether a message begins as a natural thank does, so that it is worth knowing who is in the room.
    public func mayBeNatural(_ message: Message) -> Bool {
        naturalOpening(of: message, names: MemberNames([])) != nil
    }

    private func naturalOpening(of message: Message, names: MemberNames) -> (NaturalOpening, rest: SymbolReader)? {
        guard !message.isDirect, isHeard(message.sender), !message.content.contains(where: \.isQuote) else {
            return nil
        }
        let script = Script(message.content)
        guard script.symbols.count <= Self.longestNatural else { return nil }
        var reader = SymbolReader(script)
        reader.skipBlanks()
        return leadThenNames(reader, names: names) ?? namesThenLead(reader, names: names)
    }

    /// `Merci à @ana`, `Thanks, @ana`.
    private func leadThenNames(_ start: SymbolReader, names: MemberNames) -> (NaturalOpening, rest: SymbolReader)? {
        var reader = start
        guard let word = NaturalLead.take(&reader) else { return nil }
        reader.skipBlanks()
        if reader.take(anyOf: ",") { reader.skipBlanks() }
        let isDative = reader.take(word: "à") || reader.take(word: "a") || reader.take(word: "to")
        let recipients = naturalRecipients(&reader, names: names)
        guard !recipients.isEmpty else { return nil }
        return (NaturalOpening(word: word, recipients: recipients, isDative: isDative), reader)
    }

    /// `@ana merci`, `@ana, thank you`, `@ana++`.
    private func namesThenLead(_ start: SymbolReader, names: MemberNames) -> (NaturalOpening, rest: SymbolReader)? {
        var reader = start
        let recipients = naturalRecipients(&reader, names: names)
        guard !recipients.isEmpty else { return nil }
        reader.skipBlanks()
        if reader.take(letters: "++") {
            return (NaturalOpening(word: .bravo, recipients: recipients, isDative: false), reader)
        }
        if reader.take(anyOf: ",:") { reader.skipBlanks() }
        guard let word = NaturalLead.take(&reader) else { return nil }
        return (NaturalOpening(word: word, recipients: recipients, isDative: false), reader)
    }

    /// People in a row, with nothing but *and* and commas between them. Unlike after `/bravo`, *for* never leads to one: whoever stands
    /// after it is spoken of.
    private func naturalRecipients(_ reader: inout SymbolReader, names: MemberNames) -> [Recipient] {
        var list = RecipientList()
        while true {
            var copy = reader
            copy.skipBlanks()
            if !list.isEmpty { skipNaturalSeparators(&copy) }
            guard let (recipient, end) = recipient(in: copy, at: copy.position, names: names) else {
                return list.recipients
            }
            copy.move(to: end)
            list.add(recipient)
            reader = copy
        }
    }

    private func skipNaturalSeparators(_ reader: inout SymbolReader) {
        if reader.take(anyOf: ",&") { reader.skipBlanks() }
        for word in ["et", "and"] where reader.take(word: word) { reader.skipBlanks() }
        for word in ["à", "a", "to"] where reader.take(word: word) { reader.skipBlanks() }
    }
}

extension Span {
    /// Somebody else's words, which thank in nobody's name here.
    fileprivate var isQuote: Bool {
        switch self {
        case .quote: true
        case .text(let text): text.split(whereSeparator: \.isNewline).contains { $0.first { !$0.isWhitespace } == ">" }
        case .mention, .code: false
        }
    }
}
