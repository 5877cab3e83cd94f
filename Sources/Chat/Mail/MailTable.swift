import Praise

/// A table of a letter in plain text: columns one below the other, or, where those would be too wide, a list of its rows.
struct MailTable {
    private let caption: String
    private let columns: [String]
    /// As many cells each as there are columns.
    private let rows: [[String]]
    private let numeric: [Bool]

    init(_ table: LetterTable) {
        caption = table.caption.plainText
        columns = table.columns.map(\.inOneLine)
        rows = table.filledRows.map { $0.map(\.inOneLine) }
        numeric = table.numericColumns
    }

    var lines: [String] {
        guard !columns.isEmpty else { return MailLines.wrapped(caption) }
        return MailLines.wrapped(caption) + [""] + (isNarrow ? aligned : listed)
    }

    private var widths: [Int] {
        columns.indices.map { index in ([columns] + rows).map { MailLines.columns($0[index]) }.max() ?? 0 }
    }

    private var isNarrow: Bool {
        widths.reduce(0, +) + Self.gap.count * (columns.count - 1) <= MailLines.width
    }

    private static let gap = "  "

    private var aligned: [String] {
        let widths = widths
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        let written = ([columns] + rows).map { cells in
            cells.indices.map { padded(cells[$0], to: widths[$0], isNumber: numeric[$0]) }.joined(separator: Self.gap)
        }
        return [written[0], rule] + written.dropFirst()
    }

    private func padded(_ cell: String, to width: Int, isNumber: Bool) -> String {
        let space = String(repeating: " ", count: width - MailLines.columns(cell))
        return isNumber ? space + cell : cell + space
    }

    /// Each row under its name, a cell a line.
    private var listed: [String] {
        rows.flatMap { cells in
            MailLines.wrapped("\(columns[0]): \(cells[0])", rest: Self.gap)
                + zip(columns, cells).dropFirst().flatMap {
                    MailLines.wrapped("\($0): \($1)", first: Self.gap, rest: Self.gap + Self.gap)
                }
        }
    }
}

extension Words {
    fileprivate var inOneLine: String {
        MailLines.visible(plainText).split(separator: "\n").joined(separator: " ")
    }
}
