import Foundation
import Logging
import Praise
import ServiceLifecycle
import Synchronization

@testable import Web

/// A Salon in a folder of its own, with a clock that stands still and waits that end when somebody rings.
final class SalonRig: Sendable {
    static let token = "t0k3n"
    let folder = FileManager.default.temporaryDirectory.appending(path: "salon-\(UUID().uuidString)")
    let clock = Mutex(Date(timeIntervalSince1970: 1_795_000_000))
    let language = Mutex(Language.french)
    let book: SalonBook
    var file: URL { folder.appending(path: "salon.jsonl") }

    init() throws {
        book = try SalonBook(file: folder.appending(path: "salon.jsonl")) { Date(timeIntervalSince1970: 1_795_000_000) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What a new start finds.
    func reopened() throws -> SalonBook {
        try SalonBook(file: file) { Date(timeIntervalSince1970: 1_795_000_000) }
    }

    /// Waits of the server's end at once, or only by a ring.
    func server(patient: Bool = true) throws -> SalonServer {
        let controls = SalonControls(
            moveClock: {
                self.clock.withLock {
                    $0 += 7 * 86_400; return $0
                }
            },
            language: { self.language.withLock { $0 } },
            changeLanguage: { language in self.language.withLock { $0 = language } })
        return SalonServer(
            book: book, token: Self.token, controls: controls, timepiece: Self.timepiece(patient: patient),
            timeZone: try required(TimeZone(identifier: "Europe/Paris")))
    }

    /// Serves it over real HTTP for as long as `use` takes.
    func serving<Value: Sendable>(_ use: @escaping @Sendable (Int) async throws -> Value) async throws -> Value {
        let (ports, told) = AsyncStream<Int>.makeStream()
        let service = try server().service(port: 0, logger: Logger(label: "salon")) { told.yield($0) }
        let group = ServiceGroup(services: [service], logger: Logger(label: "salon"))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var port = ports.makeAsyncIterator()
            let value = try await use(try required(await port.next()))
            await group.triggerGracefulShutdown()
            return value
        }
    }

    func person(_ id: String) throws -> SalonMember { try book.cast.member(id) }

    @discardableResult
    func say(_ text: String, as id: String = "elodie", mentions: [String] = []) throws -> String {
        try book.say(SalonDraft(text: text, mentions: mentions), as: person(id), in: book.cast.room).message
    }

    private static func timepiece(patient: Bool) -> Timepiece {
        Timepiece(
            now: { Date(timeIntervalSince1970: 1_795_000_000) }, uptime: { 0 },
            sleep: { _ in
                guard patient else { return }
                for await _ in AsyncStream<Void>.makeStream().stream {}
            }, chance: { 0 })
    }
}
