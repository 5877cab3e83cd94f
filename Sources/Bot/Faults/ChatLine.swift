import Foundation
import Praise
import Synchronization

/// How a chat answers, as its listeners find it: for those who would ask the same chat in vain, and for whoever tells of it.
public final class ChatLine: Sendable {
    private let state = Mutex(State())

    private struct State {
        var outages: [StreamID: Outage] = [:]
        var restoredAt: TimeInterval = -.infinity
    }

    /// A chat that cannot be listened to.
    struct Outage: Hashable, Sendable {
        /// Whether it answers, and refuses our token.
        var isUnauthorized: Bool
        var since: Date
    }

    init() {}

    /// Nil while all streams of the chat are read.
    var outage: Outage? {
        state.withLock { state in
            state.outages.values.min { ($0.isUnauthorized ? 0 : 1, $0.since) < ($1.isUnauthorized ? 0 : 1, $1.since) }
        }
    }

    /// Uptime when the last outage ended.
    var restoredAt: TimeInterval { state.withLock { $0.restoredAt } }

    func fail(_ stream: StreamID, isUnauthorized: Bool, at now: Date) {
        state.withLock { state in
            guard state.outages[stream]?.isUnauthorized != isUnauthorized else { return }
            state.outages[stream] = Outage(isUnauthorized: isUnauthorized, since: now)
        }
    }

    func restore(_ stream: StreamID, uptime: TimeInterval) {
        state.withLock { state in
            if state.outages.removeValue(forKey: stream) != nil { state.restoredAt = uptime }
        }
    }
}
