public import Foundation
public import Praise

extension Timepiece {
    /// The machine's own clocks.
    ///
    /// - Parameter offset: seconds added to the wall clock; only the demo moves it.
    public static func live(offset: @escaping @Sendable () -> TimeInterval = { 0 }) -> Timepiece {
        Timepiece(
            now: { Date(timeIntervalSinceNow: offset()) },
            uptime: { ProcessInfo.processInfo.systemUptime },
            sleep: { try await Task.sleep(for: .seconds($0), clock: .continuous) },
            chance: { Double.random(in: 0..<1) })
    }
}
