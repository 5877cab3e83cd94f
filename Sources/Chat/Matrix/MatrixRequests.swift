import Curl
import Foundation
import Praise

/// What to ask a homeserver, as requests. Pure: nothing here is sent.
struct MatrixRequests: Sendable {
    private let base: URL
    private let token: @Sendable () -> String

    init(_ account: ChatAccount) {
        base = account.url
        token = account.token
    }

    func whoAmI() -> HTTPRequest {
        get(["account", "whoami"])
    }

    func displayName(of user: UserID) -> HTTPRequest {
        get(["profile", user.rawValue, "displayname"])
    }

    func get(_ path: [String], query: [(String, String)] = []) -> HTTPRequest {
        HTTPRequest(.get, url(path, query: query), headers: headers, isRepeatable: true)
    }

    /// A request with a JSON body, its members in a fixed order, so that every try sends the same bytes.
    func send(
        _ method: HTTPRequest.Method, _ path: [String], _ body: some Encodable, isRepeatable: Bool
    ) -> HTTPRequest {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return HTTPRequest(
            method, url(path), headers: headers + [Header("Content-Type", "application/json")],
            body: (try? encoder.encode(body)) ?? Data("{}".utf8), isRepeatable: isRepeatable)
    }

    private var headers: [Header] {
        [Header("Authorization", "Bearer \(token())"), Header("Accept", "application/json")]
    }

    /// Identifiers hold `/`, `#`, `?` and worse: every part is encoded by itself.
    private func url(_ path: [String], query: [(String, String)] = []) -> URL {
        let parts = ["_matrix", "client", "v3"] + path.map(Self.encoded)
        let asked = query.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let address = "\(base.absoluteString)/\(parts.joined(separator: "/"))" + (asked.isEmpty ? "" : "?\(asked)")
        return URL(string: address) ?? base
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// RFC 3986, 2.3.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
