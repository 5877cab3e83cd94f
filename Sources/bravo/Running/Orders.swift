import Foundation
import UnixSignals

/// What the program is told by signals from the moment this value is made. None is lost while it starts, and none cuts
/// its end short.
struct Orders: Sendable {
    struct Order: Hashable, Sendable {
        /// As the system names it.
        let signal: String
        let isReload: Bool
    }

    private let signals: UnixSignalsSequence
    private let hadTerminal = isatty(STDERR_FILENO) == 1

    init() async {
        signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    }

    /// Hands on each order in turn, until the task is cancelled.
    func follow(_ act: (Order) async -> Void) async {
        for await signal in signals {
            switch signal {
            case .sighup: await act(Order(signal: "SIGHUP", isReload: !isTerminalGone))
            case .sigint: await act(Order(signal: "SIGINT", isReload: false))
            default: await act(Order(signal: "SIGTERM", isReload: false))
            }
        }
    }

    /// A terminal that was closed says so with the same signal.
    private var isTerminalGone: Bool { hadTerminal && isatty(STDERR_FILENO) == 0 }
}
