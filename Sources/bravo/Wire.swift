import Bot
import Chat
import Curl
import Foundation
import Synchronization

/// A chat's connection and the client it travels on.
struct Wire {
    let connection: ChatConnection
    let client: HTTPClient

    /// Reads the chat's token and prepares its adapter; sends nothing.
    init(_ chat: Settings.Chat) throws {
        let token: WireToken
        do {
            token = WireToken(try chat.readToken()) { () throws(SettingsFailure) in try chat.readToken() }
            client = try HTTPClient(chat.httpConfiguration)
        } catch let failure as SettingsFailure {
            throw Stop(failure.description, code: .settings)
        } catch let failure as HTTPFailure {
            throw Stop("chats.\(chat.id): \(failure.advice)", code: .settings)
        }
        let platform = chat.platform(token: { token.current }, client: client)
        connection = ChatConnection(id: chat.id, platform: platform, rooms: chat.rooms, natural: chat.natural) {
            token.renew()
        }
    }
}

/// A chat's token or mail's password, read anew from its place when it is refused.
final class WireToken: Sendable {
    private let read: @Sendable () throws(SettingsFailure) -> Secret
    private let secret: Mutex<Secret>

    init(_ secret: Secret, read: @escaping @Sendable () throws(SettingsFailure) -> Secret) {
        self.read = read
        self.secret = Mutex(secret)
    }

    /// Goes into the `Authorization` header, or into the login, and nowhere else.
    var current: Secret { secret.withLock { $0 } }

    /// Takes what stands in the token's place by now, if that can be used and differs.
    func renew() -> TokenNews {
        do throws(SettingsFailure) {
            let found = try read()
            return secret.withLock { secret in
                guard found.revealed != secret.revealed else { return .same }
                secret = found
                return .changed
            }
        } catch {
            return .unreadable(error.description)
        }
    }
}
