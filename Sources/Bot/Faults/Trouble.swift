import Chat
import Foundation

/// What a service waits for. Two advices about the same trouble are one state, and one line in the log.
enum Trouble: Hashable, Sendable {
    /// The chat does not answer, or not as a chat does.
    case silent
    case unauthorized
    case refused
    case ledger
    case other

    init(_ kind: ChatFailure.Kind) {
        self =
            switch kind {
            case .unauthorized: .unauthorized
            case .refused: .refused
            case .unreachable, .unknown, .rateLimited, .cancelled: .silent
            }
    }
}
