import Foundation
public import Praise
public import Storage
import Synchronization

/// Whether the ledger can be written, found out by writing: at most once in ten seconds however often it is asked, and
/// answered in two seconds whatever the disk does.
public final class LedgerPulse: Sendable {
    /// Seconds for which an answer holds.
    static let lifetime: TimeInterval = 10
    /// Seconds after which a try that has not ended counts as failed.
    static let patience: TimeInterval = 2

    private struct State {
        var triedAt: TimeInterval?
        var isTrying = false
        var problem: String?
    }

    private let tryWriting: @Sendable () async throws(LedgerFailure) -> Void
    private let timepiece: Timepiece
    private let state = Mutex(State())

    public convenience init(_ ledger: Ledger, timepiece: Timepiece) {
        self.init(timepiece: timepiece) { () async throws(LedgerFailure) in try await ledger.tryWriting() }
    }

    init(timepiece: Timepiece, tryWriting: @escaping @Sendable () async throws(LedgerFailure) -> Void) {
        self.timepiece = timepiece
        self.tryWriting = tryWriting
    }

    /// What keeps the ledger from being written, with what to do; nil while all is well.
    public func problem() async -> String? {
        let now = timepiece.uptime()
        let begins = state.withLock { state in
            let isFresh = state.triedAt.map { now - $0 < Self.lifetime } ?? false
            if isFresh || state.isTrying { return false }
            state.isTrying = true
            state.triedAt = now
            return true
        }
        if begins { await waitAtMost(Self.patience) { await self.tryNow() } }
        return state.withLock { state in
            state.isTrying ? "The ledger does not answer; check the disk that holds it." : state.problem
        }
    }

    private func tryNow() async {
        var problem: String?
        do { try await tryWriting() } catch { problem = error.advice }
        state.withLock { state in
            state.isTrying = false
            state.problem = problem
        }
    }

    /// Returns when the work is done or the time is over; work that is not done goes on.
    private func waitAtMost(_ seconds: TimeInterval, _ work: @escaping @Sendable () async -> Void) async {
        let doorbell = Doorbell()
        Task {
            await work()
            doorbell.ring()
        }
        let timepiece = timepiece
        let alarm = Task {
            try? await timepiece.sleep(seconds)
            doorbell.ring()
        }
        await doorbell.wait()
        alarm.cancel()
    }
}
