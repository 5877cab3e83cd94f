public import Curl
import Foundation

extension SynapseServer {
    /// Sends a request and gives the JSON object of its answer; anything but success is thrown.
    public func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: [String: Any]? = nil, token: String?
    ) async throws -> [String: Any] {
        guard let target = URL(string: url.absoluteString + path) else {
            throw SynapseRefusal(status: 0, answer: "no URL: \(path)")
        }
        var request = HTTPRequest(method, target, timeout: 60, isRepeatable: true)
        if let token { request.headers.append(Header("Authorization", "Bearer \(token)")) }
        if let body { request.body = try JSONSerialization.data(withJSONObject: body) }
        let response = try await client.send(request)
        guard response.status == 200 || response.status == 201 else {
            throw SynapseRefusal(status: response.status, answer: String(decoding: response.body, as: UTF8.self))
        }
        return try JSONSerialization.jsonObject(with: response.body) as? [String: Any] ?? [:]
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
            ?? text
    }
}
