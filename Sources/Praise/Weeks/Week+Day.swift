import Foundation

extension Week {
    /// The week of a day written as 2026-11-25; nil for what is no day.
    public init?(ofDay text: String) {
        guard text.utf8.count == 10,
            let day = try? Date(text, strategy: Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
        else { return nil }
        self.init(containing: day, in: .gmt)
    }
}
