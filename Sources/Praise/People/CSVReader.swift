/// Takes a table apart, row by row. A quote may hold separators, line breaks and doubled quotes.
struct CSVReader {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var position = 0
    private var line = 1

    init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
        self.scalars = scalars
        self.separator = separator
    }

    /// Nil at the end.
    mutating func next() -> CSVTable.Row? {
        guard position < scalars.count else { return nil }
        var row = CSVTable.Row(line: line, cells: [])
        repeat { row.cells.append(cell()) } while take(separator)
        endLine()
        return row
    }

    private mutating func cell() -> String {
        var cell = String.UnicodeScalarView()
        if take("\"") {
            while position < scalars.count {
                if take("\"") {
                    guard take("\"") else { break }
                    cell.append("\"")
                } else {
                    cell.append(step())
                }
            }
        }
        while position < scalars.count, scalars[position] != separator, !isAtLineEnd { cell.append(step()) }
        return String(cell).trimmed
    }

    private var isAtLineEnd: Bool { scalars[position] == "\n" || scalars[position] == "\r" }

    private mutating func endLine() {
        let hadReturn = take("\r")
        if !take("\n"), hadReturn { line += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < scalars.count, scalars[position] == scalar else { return false }
        _ = step()
        return true
    }

    private mutating func step() -> Unicode.Scalar {
        defer { position += 1 }
        if scalars[position] == "\n" { line += 1 }
        return scalars[position]
    }
}

extension String {
    fileprivate var trimmed: String {
        let spaces = unicodeScalars.drop { $0.properties.isWhitespace }
        var kept = String.UnicodeScalarView(spaces)
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        return String(kept)
    }
}
