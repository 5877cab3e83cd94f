import Curl
import Foundation
import TestSupport

/// A client that may speak plain HTTP, as all tests on loopback do.
func plainClient(_ change: (inout HTTPConfiguration) -> Void = { _ in }) throws -> HTTPClient {
    var configuration = HTTPConfiguration(allowsPlainHTTP: true)
    change(&configuration)
    return try HTTPClient(configuration)
}

/// How sending ends when it should not end well; nil when it does.
func failure(of client: HTTPClient, _ request: HTTPRequest) async -> HTTPFailure? {
    do throws(HTTPFailure) {
        _ = try await client.send(request)
        return nil
    } catch {
        return error
    }
}

/// How one request to a server with that script ends.
func failure(
    _ request: (ScriptedServer) -> HTTPRequest, _ script: @escaping ScriptedServer.Script
) async throws -> HTTPFailure? {
    let server = try ScriptedServer(script)
    let client = try plainClient()
    let failure = await failure(of: client, request(server))
    await client.close()
    return failure
}

func get(_ server: ScriptedServer, timeout: TimeInterval = 20) -> HTTPRequest {
    HTTPRequest(.get, server.url("/secret-path?secret-query"), timeout: timeout, isRepeatable: true)
}

func post(_ server: ScriptedServer, _ body: String = "secret-body", isRepeatable: Bool = false) -> HTTPRequest {
    HTTPRequest(.post, server.url("/"), body: Data(body.utf8), timeout: 20, isRepeatable: isRepeatable)
}

/// A loopback port where nobody listens.
func deadPort() throws -> Int {
    let server = try ScriptedServer { _ in }
    defer { server.stop() }
    return server.port
}
