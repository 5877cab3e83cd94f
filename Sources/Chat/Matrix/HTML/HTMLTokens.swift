/// Cuts HTML into tokens. Total: any text gives tokens, in one pass and without recursion.
struct HTMLTokens: Sequence, IteratorProtocol {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ html: String) {
        scalars = Array(html.unicodeScalars)
    }

    mutating func next() -> HTMLToken? {
        while index < scalars.count {
            guard startsTag(index) else { return text() }
            index += 1
            switch scalars[index] {
            case "!", "?": skipRemark()
            case "/":
                index += 1
                let name = tagName()
                _ = attributes()
                return .close(name)
            default:
                let name = tagName()
                return .open(name, attributes())
            }
        }
        return nil
    }

    /// Whether the `<` here begins a tag or a remark, rather than being a plain sign.
    private func startsTag(_ place: Int) -> Bool {
        guard scalars[place] == "<", place + 1 < scalars.count else { return false }
        let next = scalars[place + 1]
        if next == "/" { return place + 2 < scalars.count && isLetter(scalars[place + 2]) }
        return next == "!" || next == "?" || isLetter(next)
    }

    private mutating func text() -> HTMLToken {
        var text = String.UnicodeScalarView()
        repeat {
            text.append(scalars[index])
            index += 1
        } while index < scalars.count && !startsTag(index)
        return .text(HTMLEntities.decoded(String(text)))
    }

    private mutating func skipRemark() {
        let isComment = scalars[index...].starts(with: "!--".unicodeScalars)
        if isComment { index = Swift.min(index + 3, scalars.count) }
        while index < scalars.count {
            let isEnd = scalars[index] == ">"
            let closesComment = isEnd && scalars[index - 1] == "-" && scalars[index - 2] == "-"
            index += 1
            if isEnd && (!isComment || closesComment) { return }
        }
    }

    private mutating func tagName() -> String {
        take { !isSpace($0) && $0 != "/" && $0 != ">" }.lowercased()
    }

    /// Reads up to and with the `>`; the first attribute of a name counts.
    private mutating func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while index < scalars.count {
            _ = take { isSpace($0) || $0 == "/" || $0 == "=" }
            guard index < scalars.count, scalars[index] != ">" else { break }
            let name = take { !isSpace($0) && $0 != "/" && $0 != ">" && $0 != "=" }.lowercased()
            _ = take(while: isSpace)
            let value = index < scalars.count && scalars[index] == "=" ? attributeValue() : ""
            if attributes[name] == nil { attributes[name] = HTMLEntities.decoded(value) }
        }
        index += 1
        return attributes
    }

    private mutating func attributeValue() -> String {
        index += 1
        _ = take(while: isSpace)
        guard index < scalars.count, scalars[index] == "\"" || scalars[index] == "'" else {
            return take { !isSpace($0) && $0 != ">" }
        }
        let quote = scalars[index]
        index += 1
        let value = take { $0 != quote }
        index += 1
        return value
    }

    private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
        var taken = String.UnicodeScalarView()
        while index < scalars.count, belongs(scalars[index]) {
            taken.append(scalars[index])
            index += 1
        }
        return String(taken)
    }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\n", "\r", "\u{C}"].contains(scalar)
}
