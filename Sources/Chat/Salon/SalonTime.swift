import Foundation

/// Times as the plain chat webhook writes them: RFC 3339, with or without milliseconds.
enum SalonTime {
    static func date(_ text: String) -> Date? {
        (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
            ?? (try? Date(text, strategy: .iso8601))
    }
}
