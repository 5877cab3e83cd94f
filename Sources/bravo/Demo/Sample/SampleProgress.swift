import Foundation
import Praise

/// Shows on a terminal how far the sample company's year is.
struct SampleProgress: Sendable {
    private let language: Language
    private let isShown: Bool

    init(in language: Language, isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.language = language
        self.isShown = isShown
    }

    func show(_ week: Int, of weeks: Int) {
        let text =
            language == .french
            ? "Entreprise d’exemple : semaine \(week) sur \(weeks)" : "Sample company: week \(week) of \(weeks)"
        write("\r" + text)
    }

    func end() { write("\r" + String(repeating: " ", count: 60) + "\r") }

    private func write(_ text: String) {
        if isShown { FileHandle.standardError.write(Data(text.utf8)) }
    }
}
