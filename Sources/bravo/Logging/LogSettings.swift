import Logging

/// What the operator decided about the log.
struct LogSettings: Hashable, Sendable {
    enum Format: String, Hashable, Sendable, CaseIterable {
        /// `journal` where standard error is the journal, else `text`.
        case auto
        case text
        case json
        case journal
    }

    /// What is worth a line. Each one takes in those above it.
    enum Level: String, Hashable, Sendable, CaseIterable {
        /// Something that only a person can mend, or something that was lost.
        case error
        /// Something that waits or was left out; it goes on by itself when the cause ends.
        case warning
        /// A change of state that is well: started, read anew, heard again, a week told, ended.
        case notice
        /// What Bravo did for people, without their words.
        case info
        /// What is a matter of course, such as a pause that a chat asked for.
        case debug
    }

    var format = Format.auto
    /// A day on which all is well writes nothing at `notice`.
    var level = Level.notice
}

extension LogSettings.Level {
    var logged: Logger.Level {
        switch self {
        case .error: .error
        case .warning: .warning
        case .notice: .notice
        case .info: .info
        case .debug: .debug
        }
    }
}
