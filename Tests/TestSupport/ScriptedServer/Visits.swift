import Glibc
import Synchronization

/// Who came and what they asked, shared by the threads of one server.
final class Visits: Sendable {
    private struct State {
        var count = 0
        var requests: [ReceivedRequest] = []
        var open: Set<Int32> = []
        var isOver = false
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.count } }
    var openCount: Int { state.withLock { $0.open.count } }
    var requests: [ReceivedRequest] { state.withLock { $0.requests } }

    func record(_ request: ReceivedRequest) {
        state.withLock { $0.requests.append(request) }
    }

    /// The connection's number; nil, and the socket closed, when the server is stopped.
    func begin(_ socket: Int32) -> Int? {
        state.withLock { state in
            guard !state.isOver else {
                Glibc.close(socket)
                return nil
            }
            state.count += 1
            state.open.insert(socket)
            return state.count
        }
    }

    /// Closed under the lock, so that ``end()`` never touches a number that the system has given to another file.
    func close(_ socket: Int32) {
        state.withLock { state in
            state.open.remove(socket)
            Glibc.close(socket)
        }
    }

    /// Wakes every script that waits.
    func end() {
        state.withLock { state in
            state.isOver = true
            for socket in state.open { shutdown(socket, Int32(SHUT_RDWR)) }
        }
    }
}
