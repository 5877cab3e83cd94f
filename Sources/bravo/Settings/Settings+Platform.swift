import Chat
import Curl

extension Settings.Chat {
    /// The adapter for this kind of chat; sends nothing yet.
    func platform(token: @escaping @Sendable () -> Secret, client: HTTPClient) -> any CheckableChat {
        switch platform {
        case .matrix: Matrix(account: account(token: token), client: client)
        case .salon: Salon(account(token: token), client: client)
        }
    }
}
