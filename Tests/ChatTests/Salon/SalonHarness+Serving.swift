import Curl
import Foundation
import Logging
import Praise
import ServiceLifecycle
import TestSupport
import Testing

@testable import Web

extension SalonHarness {
    /// Serves a Salon for as long as `use` takes, on a clock that only waiting moves.
    static func serving(_ use: @escaping @Sendable (SalonHarness) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let client = try HTTPClient(HTTPConfiguration(allowsPlainHTTP: true))
        let (ports, told) = AsyncStream<Int>.makeStream()
        let quiet = Logger(label: "salon") { _ in SwiftLogNoOpLogHandler() }
        let service = try server(in: folder).service(port: 0, logger: quiet) { told.yield($0) }
        let group = ServiceGroup(services: [service], logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                // Whoever waits for the port of a server that could not start would wait for ever.
                defer { told.finish() }
                try await group.run()
            }
            let port = try #require(await ports.first { _ in true }, "the Salon did not start")
            let url = try #require(URL(string: "http://127.0.0.1:\(port)"))
            try await use(SalonHarness(at: url, client: client))
            await client.close()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private static func server(in folder: TemporaryFolder) throws -> SalonServer {
        let clock = HandWoundClock(at: "2026-11-17T10:00:00Z")
        let book = try SalonBook(file: folder.url.appending(path: "salon.jsonl"), cast: cast) { clock.now }
        let controls = SalonControls(moveClock: { clock.now }, language: { .french }, changeLanguage: { _ in })
        return SalonServer(
            book: book, token: token, controls: controls, timepiece: clock.timepiece, timeZone: .gmt)
    }

    /// What the page knows of everything so far.
    func state() async throws -> SalonPageState {
        try SalonJSON.decode(SalonPageState.self, from: try await ask(.get, "state", nil))
    }

    /// Asks the page's own routes, as a browser that shows it does.
    func ask(_ method: HTTPRequest.Method, _ path: String, _ change: SalonPageChange?) async throws -> Data {
        var request = HTTPRequest(method, url.appending(path: "salon/page/" + path), isRepeatable: false)
        request.headers = [Header("Origin", url.absoluteString), Header("Content-Type", "application/json")]
        request.body = try change.map { try SalonJSON.encode($0) }
        let response = try await client.send(request)
        try #require((200..<300).contains(response.status), "the page answers \(response.status) to \(path)")
        return response.body
    }
}
