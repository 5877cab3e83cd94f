import Synchronization

/// Where other threads leave orders for the curl thread.
final class Inbox: Sendable {
    private struct State {
        var orders: [Order] = []
        var lastID: Errand.ID = 0
        var isOpen = true
    }

    private let multi: MultiHandle
    private let state = Mutex(State())

    init(waking multi: MultiHandle) {
        self.multi = multi
    }

    func nextID() -> Errand.ID {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    /// Leaves an order and wakes the curl thread; false when that has ended.
    @discardableResult func post(_ order: Order) -> Bool {
        state.withLock { state in
            guard state.isOpen else { return false }
            state.orders.append(order)
            multi.wake()
            return true
        }
    }

    /// All orders in the order given. For the curl thread.
    func take() -> [Order] {
        state.withLock { state in
            defer { state.orders = [] }
            return state.orders
        }
    }

    /// The last orders; nobody leaves any afterwards, nor wakes the multi handle.
    func shut() -> [Order] {
        state.withLock { state in
            state.isOpen = false
            defer { state.orders = [] }
            return state.orders
        }
    }
}
