import Curl
import Synchronization

/// The settings that hold now, and the clients that work under them.
final class InForce: Sendable {
    private let state: Mutex<(settings: Settings, clients: [HTTPClient])>

    init(_ shift: Shift) {
        state = Mutex((shift.settings, shift.clients))
    }

    var settings: Settings { state.withLock { $0.settings } }
    var clients: [HTTPClient] { state.withLock { $0.clients } }

    func change(to shift: Shift) {
        state.withLock { $0 = (shift.settings, shift.clients) }
    }
}
