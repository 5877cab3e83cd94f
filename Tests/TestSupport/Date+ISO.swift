public import Foundation

extension Date {
    /// An instant written as `2026-11-17T10:00:00Z`. A misspelt one is 1970, which no test expects.
    public init(iso text: String) {
        self = (try? Date(text, strategy: .iso8601)) ?? Date(timeIntervalSince1970: 0)
    }
}
