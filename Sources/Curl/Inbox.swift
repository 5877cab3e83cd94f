import Synchronization

/// Where other threads leave orders for the curl thread.
final class Inbox<J: Job>: Sendable {
    private struct State {
        var orders: [Order<J>] = []
        var lastID: JobID = 0
        var isOpen = true
    }

    private let multi: MultiHandle
    private let state = Mutex(State())

    init(waking multi: MultiHandle) {
        self.multi = multi
    }

    func nextID() -> JobID {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    /// Leaves an order and wakes the curl thread; false when that has ended.
    @discardableResult func post(_ order: Order<J>) -> Bool {
        state.withLock { state in
            guard state.isOpen else { return false }
            state.orders.append(order)
            multi.wake()
            return true
        }
    }

    /// All orders in the order given. For the curl thread.
    func take() -> [Order<J>] {
        state.withLock { state in
            defer { state.orders = [] }
            return state.orders
        }
    }

    /// While libcurl holds the curl thread: answers whoever asks whether that lives, and tells why a job is to be ended, if
    /// it is. The orders stay for when the thread is free again.
    func glance(at id: JobID) -> Refusal? {
        let (pings, refusal) = state.withLock { state in
            var pings: [CheckedContinuation<Bool, Never>] = []
            var refusal: Refusal?
            state.orders.removeAll { order in
                switch order {
                case .ping(let continuation):
                    pings.append(continuation)
                    return true
                case .cancel(id): refusal = refusal ?? .cancelled
                case .close: refusal = refusal ?? .closed
                case .cancel, .start: break
                }
                return false
            }
            return (pings, refusal)
        }
        for ping in pings { ping.resume(returning: true) }
        return refusal
    }

    /// The last orders; nobody leaves any afterwards, nor wakes the multi handle.
    func shut() -> [Order<J>] {
        state.withLock { state in
            state.isOpen = false
            defer { state.orders = [] }
            return state.orders
        }
    }
}
