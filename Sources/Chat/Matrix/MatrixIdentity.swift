import Praise
import Synchronization

/// Remembers which account a token belongs to.
final class MatrixIdentity: Sendable {
    private let known = Mutex<UserID?>(nil)

    var user: UserID? { known.withLock { $0 } }

    func remember(_ user: UserID) {
        known.withLock { $0 = user }
    }
}
