import Bot
import Chat
import Curl
import Foundation

/// A chat's connection and the client it travels on.
struct Wire {
    let connection: ChatConnection
    let client: HTTPClient

    /// Reads the chat's token and prepares its adapter; sends nothing.
    init(_ chat: Settings.Chat) throws {
        let token: Secret
        do {
            token = try chat.readToken()
            client = try HTTPClient(chat.httpConfiguration)
        } catch let failure as SettingsFailure {
            throw Stop(failure.description, code: .settings)
        } catch let failure as HTTPFailure {
            throw Stop("chats.\(chat.id): \(failure.advice)", code: .settings)
        }
        let platform = chat.platform(token: token, client: client)
        connection = ChatConnection(id: chat.id, platform: platform, rooms: chat.rooms)
    }
}
