import Foundation

/// How a line of the log is written.
enum LogForm: Hashable, Sendable {
    case text
    case json
    case journal

    /// - Parameter isJournal: whether standard error leads to systemd's journal.
    init(_ format: LogSettings.Format, isJournal: Bool) {
        switch format {
        case .auto: self = isJournal ? .journal : .text
        case .text: self = .text
        case .json: self = .json
        case .journal: self = .journal
        }
    }

    /// - Parameter zone: of the times that a person reads; programs get UTC.
    func render(_ line: LogLine, in zone: TimeZone) -> String {
        switch self {
        case .text: line.text(in: zone)
        case .json: line.json
        case .journal: line.journal
        }
    }
}
