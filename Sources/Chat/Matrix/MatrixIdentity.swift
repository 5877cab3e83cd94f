import Praise
import Synchronization

/// Remembers which account a token belongs to; another token is asked about anew.
final class MatrixIdentity: Sendable {
    private let known = Mutex<(user: UserID, token: Int)?>(nil)

    func user(of token: String) -> UserID? {
        known.withLock { $0?.token == token.hashValue ? $0?.user : nil }
    }

    func remember(_ user: UserID, of token: String) {
        known.withLock { $0 = (user, token.hashValue) }
    }
}
