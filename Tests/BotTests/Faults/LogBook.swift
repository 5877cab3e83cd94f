import Logging
import Synchronization

/// What was logged, line by line.
final class LogBook: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    func count(_ words: String) -> Int { lines.count { $0.contains(words) } }

    var logger: Logger {
        Logger(label: "test") { _ in Handler(book: self) }
    }

    private struct Handler: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        func log(event: LogEvent) {
            let why = event.metadata?["why"].map { " \($0)" } ?? ""
            book.kept.withLock { $0.append("\(event.level): \(event.message)\(why)") }
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
    }
}
