import Praise

extension LetterTable {
    /// The rows with as many cells as there are columns: what lacks is empty, and what is too many stands in the last.
    var filledRows: [[Words]] {
        rows.map { row in
            guard row.count > columns.count, let last = columns.indices.last else {
                return row + Array(repeating: Words(), count: columns.count - min(row.count, columns.count))
            }
            let rest = row[last...].map(\.parts).joined(separator: [.text(" ")])
            return row[..<last] + [Words(Array(rest))]
        }
    }

    /// Which columns hold nothing but numbers, shares and signs for none: they are read from the right.
    var numericColumns: [Bool] {
        columns.indices.map { index in
            let cells = filledRows.map { $0[index].plainText }
            return index > 0 && cells.contains { $0.contains(where: \.isNumber) }
                && cells.allSatisfy { $0.unicodeScalars.allSatisfy(Self.mayStandInNumber) }
        }
    }

    private static func mayStandInNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .decimalNumber
            || " \u{A0}\u{202F}.,%+-–—−<>≤≥≈/".unicodeScalars.contains(scalar)
    }
}
