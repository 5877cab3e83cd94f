public import Curl
public import Foundation
import Praise

/// A real homeserver that `deploy/synapse start` made, for tests that hold whole conversations.
public struct SynapseServer: Sendable {
    public let url: URL
    public let client: HTTPClient
    let administrator: String

    /// The same for a server that remembers its answers to `/sync`, as one does by default.
    public static let cachingEnvironment: String? = ProcessInfo.processInfo.environment["BRAVO_SYNAPSE_CACHING"]

    /// The file that `deploy/synapse` wrote; nil where no server was started for this run.
    public static let environment: String? = ProcessInfo.processInfo.environment["BRAVO_SYNAPSE"]

    /// - Parameter path: of the `env` file.
    public init(_ path: String) throws {
        var values: [String: String] = [:]
        for line in try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        guard let address = values["BRAVO_SYNAPSE_URL"].flatMap({ URL(string: $0) }),
            let token = values["BRAVO_SYNAPSE_ADMIN"]
        else { throw SynapseRefusal(status: 0, answer: "\(path) names no server") }
        url = address
        administrator = token
        client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
    }

    /// The server of this run.
    public static func ofThisRun() throws -> SynapseServer {
        try SynapseServer(environment ?? "BRAVO_SYNAPSE")
    }

    /// A new account, logged in on a device of its own; its name gets an ending that no other test has.
    public func register(
        _ name: String, displayName: String? = nil, admin: Bool = false
    ) async throws -> MatrixUser {
        let ending = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        let id = "@\(name.lowercased())-\(ending):bravo.test"
        let password = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let account: [String: Any] = ["password": password, "displayname": displayName ?? name, "admin": admin]
        _ = try await ask(.put, "/_synapse/admin/v2/users/\(Self.encoded(id))", account, token: administrator)
        let wish: [String: Any] = [
            "type": "m.login.password", "password": password, "identifier": ["type": "m.id.user", "user": id],
        ]
        let login = try await ask(.post, "/_matrix/client/v3/login", wish, token: nil)
        return MatrixUser(
            id: UserID(id), name: displayName ?? name, token: login["access_token"] as? String ?? "", server: self)
    }

    /// A token of the same account as on a new machine: the server does not know its transactions.
    public func newToken(for user: MatrixUser) async throws -> String {
        let path = "/_synapse/admin/v1/users/\(Self.encoded(user.id.rawValue))/login"
        return try await ask(.post, path, [:], token: administrator)["access_token"] as? String ?? ""
    }

    /// Lets an account send as fast as the server can.
    public func liftLimit(_ user: MatrixUser) async throws {
        let path = "/_synapse/admin/v1/users/\(Self.encoded(user.id.rawValue))/override_ratelimit"
        _ = try await ask(.post, path, ["messages_per_second": 0, "burst_count": 0], token: administrator)
    }
}

/// A homeserver's no, in full.
public struct SynapseRefusal: Error {
    public let status: Int
    public let answer: String

    public init(status: Int, answer: String) {
        self.status = status
        self.answer = answer
    }
}
