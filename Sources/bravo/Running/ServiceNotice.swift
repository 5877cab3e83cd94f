import Foundation

/// What a service manager is told, in the words of sd_notify(3).
enum ServiceNotice: Hashable, Sendable {
    case ready
    /// - Parameter uptime: seconds of the monotonic clock when the reload began.
    case reloading(uptime: TimeInterval)
    case stopping
    /// Still alive.
    case watchdog
    /// A line for people.
    case status(String)

    /// Assignments, one a line.
    var text: String {
        switch self {
        case .ready: "READY=1"
        case .reloading(let uptime): "RELOADING=1\nMONOTONIC_USEC=\(UInt64(max(0, uptime) * 1_000_000))"
        case .stopping: "STOPPING=1"
        case .watchdog: "WATCHDOG=1"
        case .status(let line): "STATUS=\(line.onOneLine)"
        }
    }
}
