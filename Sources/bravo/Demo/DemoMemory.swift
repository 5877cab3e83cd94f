import Foundation
import Praise
import Synchronization

/// What the demo keeps between two starts beside its ledger and its messages: the clock's offset, the language, whose room it is.
final class DemoMemory: Sendable {
    private struct Kept: Codable {
        var offset: TimeInterval = 0
        var language: Language
        /// Nil in what an earlier version kept.
        var isSample: Bool?
    }

    private let file: URL
    private let kept: Mutex<Kept>

    /// Reads the memory of the last start, if there was one; `language` wins over what it says.
    init(file: URL, language: Language?, company: DemoCompany = .ordinary) throws {
        self.file = file
        var kept =
            Self.read(file) ?? Kept(language: Locale.current.language.languageCode == .french ? .french : .english)
        if let language { kept.language = language }
        kept.isSample = company == .sample
        self.kept = Mutex(kept)
        try save()
    }

    /// Whether the last start was the sample company's.
    static func isSample(_ file: URL) -> Bool { read(file)?.isSample ?? false }

    /// Seconds by which the demo's clock is ahead of the machine's.
    var offset: TimeInterval { kept.withLock { $0.offset } }
    var language: Language { kept.withLock { $0.language } }

    func advance(by seconds: TimeInterval) throws {
        kept.withLock { $0.offset += seconds }
        try save()
    }

    func speak(_ language: Language) throws {
        kept.withLock { $0.language = language }
        try save()
    }

    private static func read(_ file: URL) -> Kept? {
        try? JSONDecoder().decode(Kept.self, from: Data(contentsOf: file))
    }

    private func save() throws {
        try JSONEncoder().encode(kept.withLock { $0 }).write(to: file, options: .atomic)
    }
}
