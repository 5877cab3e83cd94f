extension CommandParser {
    /// The longest that may follow a request's word, in scalars: more is no request, and perhaps a thank.
    static let longestRest = 60

    /// The request that all of what is left makes; nil if it makes none.
    ///
    /// A mention makes a thank of it: `/merci moi aussi, @ana …`. Accents may be left out: `/bravo reglages`.
    func request(_ reader: SymbolReader, _ reply: ReplyTarget?, names: MemberNames) -> Request? {
        var reader = reader
        reader.skipBlanks()
        guard let (kind, end) = requestWord(reader) else { return nil }
        reader.move(to: end)
        let named = kind.takesPeople ? recipients(&reader, names: names) : []
        guard let rest = rest(reader), kind.takesMore || rest.isEmpty else { return nil }
        return Request(kind, rest: rest, recipients: named, repliesTo: reply)
    }

    /// The longest word of a request that stands here, and where it ends.
    private func requestWord(_ reader: SymbolReader) -> (Request.Kind, end: Int)? {
        var found: (kind: Request.Kind, end: Int)?
        for kind in Request.Kind.allCases {
            for word in kind.words {
                var copy = reader
                guard copy.take(plain: word), copy.isAtWordEnd, copy.position > found?.end ?? 0 else { continue }
                found = (kind, copy.position)
            }
        }
        return found
    }

    /// What is left, if it is typed text and short.
    private func rest(_ reader: SymbolReader) -> String? {
        let count = reader.script.symbols.count
        guard count - reader.position <= Self.longestRest else { return nil }
        var text = ""
        for index in reader.position..<count {
            guard let scalar = reader.scalar(at: index), scalar != "@" else { return nil }
            text.unicodeScalars.append(scalar)
        }
        text = Reason.cleaned(text)
        while let last = text.last, "?!. ".contains(last) { text.removeLast() }
        return text
    }
}

extension SymbolReader {
    /// Moves past words whatever their case and accents; one blank of theirs stands for any number.
    fileprivate mutating func take(plain words: String) -> Bool {
        var copy = self
        for letter in words.unicodeScalars {
            if letter == " " {
                let start = copy.position
                copy.skipBlanks()
                guard copy.position > start else { return false }
            } else {
                guard let scalar = copy.scalar(at: copy.position), NameFold.sortKey(String(scalar)) == String(letter)
                else { return false }
                copy.move(to: copy.position + 1)
                copy.skipAccents()
            }
        }
        self = copy
        return true
    }

    /// Whether no word goes on here.
    fileprivate var isAtWordEnd: Bool {
        guard let scalar = scalar(at: position) else { return true }
        return !scalar.isWordly && scalar != "-" && scalar != "'"
    }

    private mutating func skipAccents() {
        while let scalar = scalar(at: position), scalar.properties.generalCategory == .nonspacingMark {
            move(to: position + 1)
        }
    }
}
