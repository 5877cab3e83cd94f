import Foundation
import Praise

/// As CSV, for a spreadsheet; what must be read back exactly is read from the JSON form.
extension RecognitionRecord {
    /// The first row, without its end.
    public static let csvHeader = [
        "giver", "giver_name", "recipients", "recipient_names", "word", "reason", "room", "message", "sent_at",
        "recorded_at", "revision", "state", "chat", "team", "values", "customer", "joined",
    ].joined(separator: ",")

    /// One row by RFC 4180, without its end, which is CR LF. Several recipients share a cell, joined by `; `.
    public var csvRow: String {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let cells = [
            giver.user.rawValue, giver.name,
            recipients.map(\.user.rawValue).joined(separator: "; "),
            recipients.map(\.name).joined(separator: "; "),
            word.rawValue, reason, address.room.rawValue, address.message.rawValue,
            sentAt.formatted(style), recordedAt.formatted(style), revision.rawValue, state.rawValue,
            address.chat.rawValue, team ?? "", values.joined(separator: "; "), isFromCustomer ? "yes" : "",
            joined.map(\.party.name).joined(separator: "; "),
        ]
        return cells.map(Self.cell).joined(separator: ",")
    }

    /// A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP ASVS 5.0, 1.2.10).
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
