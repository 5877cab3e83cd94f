import Chat
import Curl
import Foundation
import Praise

/// The rooms of an account as `bravo rooms` lists them.
struct RoomList: Hashable, Sendable {
    var me: Member
    var rooms: [RoomStanding]

    /// Lines without a last line break: the account, then each room that is not for two.
    var text: String {
        let lines = rooms.filter { !$0.isDirect }.map { room in
            [
                room.room.rawValue.shownSafely, room.membership == .invited ? "invited" : "joined",
                room.isEncrypted ? "encrypted" : "plain", room.members.map { "\($0)" } ?? "-", room.name.shownSafely,
            ].joined(separator: "\t")
        }
        return (["# \(me.user.rawValue.shownSafely) \(me.name.shownSafely)"] + lines).joined(separator: "\n")
    }
}

extension RoomList {
    /// Asks a chat.
    ///
    /// - Throws: ``Stop`` with what to do.
    init(of chat: Settings.Chat) async throws {
        let wire: (client: HTTPClient, platform: any CheckableChat)
        do {
            let client = try HTTPClient(chat.httpConfiguration)
            let token = try chat.readToken()
            wire = (client, chat.platform(token: { token }, client: client))
        } catch let failure as SettingsFailure {
            throw Stop(failure.description, code: .settings)
        } catch let failure as HTTPFailure {
            throw Stop("\(chat.id): \(failure.advice)", code: .settings)
        }
        do throws(ChatFailure) {
            self.init(me: try await wire.platform.whoAmI(), rooms: try await wire.platform.rooms())
        } catch {
            await wire.client.close()
            throw Stop(CheckLine.failure(error, of: chat, "rooms").text, code: error.status)
        }
        await wire.client.close()
    }
}

extension ChatFailure {
    /// What a command ends with that could not do without the chat's answer.
    var status: Stop.Code {
        switch kind {
        case .unauthorized, .refused: .settings
        case .unreachable, .unknown, .rateLimited, .cancelled: .unavailable
        }
    }
}
