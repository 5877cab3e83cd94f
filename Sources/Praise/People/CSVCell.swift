/// One cell of a table that a spreadsheet will open and people will save again.
///
/// A text that the spreadsheet would take for a formula is written after an apostrophe (OWASP ASVS 5.0, 1.2.10), and so is one
/// that begins with such an apostrophe itself: what is read back is what was written.
enum CSVCell {
    static func written(_ text: String, separator: Character = ",") -> String {
        let safe = isRisky(text) ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { "\"\r\n".unicodeScalars.contains($0) }) || safe.contains(separator)
        else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    static func read(_ cell: String) -> String {
        cell.hasPrefix("'") && isRisky(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
    }

    /// Whether it begins with a sign of formulas, after any number of apostrophes.
    private static func isRisky(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return "=+-@\t\r".unicodeScalars.contains(first)
    }
}
