import Praise

extension MailHTML {
    /// A table that says what each cell is of. On a narrow screen it scrolls by itself, and nothing beside it does.
    static func table(_ table: LetterTable) -> String {
        let numeric = table.numericColumns
        let columns = zip(table.columns, numeric).enumerated().map { index, column in
            let style = index == 0 ? Style.name : Style.cell(isNumber: column.1)
            return "<th scope=\"col\" style=\"\(style)\">\(html(column.0))</th>"
        }
        let rows = table.filledRows.map { row in "<tr>" + cells(row, numeric).joined() + "</tr>" }
        return """
            <div style="\(Style.tableFrame)">
            <table style="\(Style.table)">
            <caption style="\(Style.caption)">\(html(table.caption))</caption>
            <thead><tr>\(columns.joined())</tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            </div>
            """
    }

    private static func cells(_ row: [Words], _ numeric: [Bool]) -> [String] {
        zip(row, numeric).enumerated().map { index, cell in
            let (words, isNumber) = cell
            return index == 0
                ? "<th scope=\"row\" style=\"font-weight: normal; \(Style.name)\">\(html(words))</th>"
                : "<td style=\"\(Style.cell(isNumber: isNumber))\">\(html(words))</td>"
        }
    }
}
