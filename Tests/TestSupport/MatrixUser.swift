public import Curl
import Foundation
public import Praise

/// Somebody at a real homeserver, doing what people do.
public struct MatrixUser: Sendable {
    public let id: UserID
    public let name: String
    public let token: String
    public let server: SynapseServer

    /// Their name as a client writes it into a message, so that it is a mention.
    public var pill: String {
        "<a href=\"https://matrix.to/#/\(id.rawValue)\">\(name)</a>"
    }

    public func createRoom(
        inviting guests: [UserID] = [], isDirect: Bool = false, isEncrypted: Bool = false
    ) async throws -> RoomID {
        var wish: [String: Any] = ["preset": "private_chat", "is_direct": isDirect, "invite": guests.map(\.rawValue)]
        if isEncrypted {
            wish["initial_state"] = [
                ["type": "m.room.encryption", "state_key": "", "content": ["algorithm": "m.megolm.v1.aes-sha2"]]
            ]
        }
        return RoomID(try await ask(.post, ["createRoom"], wish)["room_id"] as? String ?? "")
    }

    public func invite(_ user: UserID, to room: RoomID) async throws {
        _ = try await ask(.post, ["rooms", room.rawValue, "invite"], ["user_id": user.rawValue])
    }

    public func join(_ room: RoomID) async throws {
        _ = try await ask(.post, ["rooms", room.rawValue, "join"], [:])
    }

    public func leave(_ room: RoomID) async throws {
        _ = try await ask(.post, ["rooms", room.rawValue, "leave"], [:])
    }

    /// Asks the client-server API; the parts of the path are encoded here.
    public func ask(
        _ method: HTTPRequest.Method, _ path: [String], _ body: [String: Any]? = nil, query: String = ""
    ) async throws -> [String: Any] {
        let parts = path.map(SynapseServer.encoded).joined(separator: "/")
        return try await server.ask(method, "/_matrix/client/v3/\(parts)\(query)", body, token: token)
    }
}

extension MatrixUser {
    /// The same account with a token that the server does not know.
    public static func withoutToken(_ user: MatrixUser) -> MatrixUser {
        MatrixUser(id: user.id, name: user.name, token: "nonsense", server: user.server)
    }
}
