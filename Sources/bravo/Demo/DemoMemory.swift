import Foundation
import Praise
import Synchronization

/// What the demo keeps between two starts beside its ledger and its messages: the clock's offset and the language.
final class DemoMemory: Sendable {
    private struct Kept: Codable {
        var offset: TimeInterval = 0
        var language: Language
    }

    private let file: URL
    private let kept: Mutex<Kept>

    /// Reads the memory of the last start, if there was one; `language` wins over what it says.
    init(file: URL, language: Language?) throws {
        self.file = file
        let old = try? JSONDecoder().decode(Kept.self, from: Data(contentsOf: file))
        var kept = old ?? Kept(language: Locale.current.language.languageCode == .french ? .french : .english)
        if let language { kept.language = language }
        self.kept = Mutex(kept)
        try save()
    }

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

    private func save() throws {
        try JSONEncoder().encode(kept.withLock { $0 }).write(to: file, options: .atomic)
    }
}
