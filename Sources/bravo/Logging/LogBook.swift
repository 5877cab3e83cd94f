import Foundation
import Logging
import Synchronization

/// Where all loggers of a program write. Form and level can change while it runs.
final class LogBook: Sendable {
    /// On standard error.
    static let standard = LogBook(isJournal: JournalStream.isStandardError, now: liveNow, write: StandardError.write)

    private struct State {
        var form: LogForm
        var level: Logger.Level
        var reader: (@Sendable (LogLine) -> Void)?
    }

    private let state: Mutex<State>
    private let isJournal: Bool
    private let now: @Sendable () -> Date
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes one whole line with its end; called one at a time.
    init(isJournal: Bool, now: @escaping @Sendable () -> Date, write: @escaping @Sendable (String) -> Void) {
        let standard = LogSettings()
        self.state = Mutex(State(form: LogForm(standard.format, isJournal: isJournal), level: standard.level.logged))
        self.isJournal = isJournal
        self.now = now
        self.write = write
    }

    /// What is worth telling; whoever reads along hears of notices even where the log leaves them out.
    var level: Logger.Level { state.withLock { $0.reader == nil ? $0.level : min($0.level, .notice) } }

    /// From the next line on.
    func follow(_ settings: LogSettings) {
        state.withLock {
            $0.form = LogForm(settings.format, isJournal: isJournal)
            $0.level = settings.level.logged
        }
    }

    /// Who else is told of each line from `notice` on.
    func tell(_ reader: @escaping @Sendable (LogLine) -> Void) {
        state.withLock { $0.reader = reader }
    }

    func note(_ level: Logger.Level, _ message: String, _ fields: [String: String]) {
        let line = LogLine(time: now(), level: level, message: message, fields: fields)
        let reader = state.withLock { state in
            if level >= state.level { write(state.form.render(line, in: .current) + "\n") }
            return level >= .notice ? state.reader : nil
        }
        reader?(line)
    }
}
