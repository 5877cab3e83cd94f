import Chat
import Curl
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// A ledger, a real mail server and the real mail speaker: tests queue, let it take its turn, and look.
final class MailOffice {
    /// The password in its place, and whether it is another than the one in use.
    final class Pocket: Sendable {
        let state = Mutex<(password: String, news: TokenNews)>(("right", .same))
    }

    let clock = HandWoundClock(at: "2026-11-17T10:00:00Z")
    let folder: TemporaryFolder
    let pocket: Pocket
    let office: Office
    let client: MailClient
    let mailer: Mail
    private(set) var server: RealMailServer
    private(set) var ledger: Ledger
    private let user: String?
    private var memory = MailMemory()
    private var count = 0

    init(user: String? = nil) async throws {
        self.user = user
        let pocket = Pocket()
        self.pocket = pocket
        folder = try TemporaryFolder()
        server = try RealMailServer(login: user.map { ($0, "right") })
        ledger = try await Ledger.open(folder: folder.url, at: clock.now)
        office = Office(
            zone: TimeZone(identifier: "Europe/Paris") ?? .gmt, operators: [Account(chat: "test", user: "@sofia:test")],
            timepiece: clock.timepiece)
        let login = user.map { user in
            MailServer.Login(user: user) { pocket.state.withLock { $0.password } }
        }
        client = try MailClient(
            MailServer(
                host: "127.0.0.1", port: server.port, security: .none, login: login, greeting: "atelier.example"))
        mailer = Mail(from: Mailbox(try MailAddress("bravo@atelier.example"), name: "Bravo"), client: client)
    }

    /// Somebody's saying, each about a message of its own.
    func queue(to name: String, language: Language? = nil) async throws {
        count += 1
        let box = Mailbox(try MailAddress("\(name)@usine.example"), name: "Inès Benali", language: language)
        let address = MessageAddress(chat: "test", room: "!room:test", message: MessageID("$\(count)"))
        let saying = Saying.withdrawn(["Ana Ruiz"], sentAt: clock.now)
        try await ledger.queue(
            [QueuedSaying(to: .mail(box), saying: saying, origin: .message(address, .original), purpose: .answer)],
            at: clock.now)
    }

    /// Everything that is due; stops at the first pause.
    ///
    /// - Parameter pages: where our pages are reached from outside.
    func speak(catchingUp chats: [ChatID] = ["test"], pages: URL? = nil) async {
        let (zone, pocket) = (office.zone, pocket)
        let speaker = MailSpeaker(
            mailer, chats: chats, ledger: ledger, office: office,
            wording: { Wording(language: $0 ?? .english, zone: zone, workspace: "Atelier Dupont") }, pages: pages,
            renewLogin: { pocket.state.withLock { $0.news } }, logger: .silent)
        while await speaker.step(&memory) == nil {}
    }

    /// As after `kill -9`: nothing but the ledger's folder is left.
    func restart() async throws {
        ledger = try await Ledger.open(folder: folder.url, at: clock.now)
        memory = MailMemory()
    }

    /// Nothing is left but a backup made now, which is put on a new machine.
    func loseAndRestore(after change: () async throws -> Void) async throws {
        let (backup, new) = (folder.url.appending(path: "backup"), folder.url.appending(path: "new"))
        _ = try await LedgerBackup(of: folder.url).write(to: backup, replacing: true, at: clock.now)
        try await change()
        let source = try FileHandle(forReadingFrom: backup)
        let restoration = try await Restoration.prepare(from: source.fileDescriptor, called: "backup", into: new)
        _ = try await restoration.finish(chats: ["test", .mail], at: clock.now)
        ledger = try await Ledger.open(folder: new, at: clock.now)
        memory = MailMemory()
    }

    func loseServer() { server.stop() }

    func bringServerBack() throws {
        server = try RealMailServer(login: user.map { ($0, "right") }, port: server.port)
    }

    /// What waits for the operators, in English.
    func notices() async throws -> [String] {
        let wording = Wording(language: .english, zone: office.zone, workspace: "Atelier Dupont")
        return try await ledger.sayings().filter { $0.chat == "test" }.reversed().compactMap { entry in
            entry.saying.map { wording.words(for: $0).plainText }
        }
    }

    func states() async throws -> [OutboxState] {
        try await ledger.sayings().filter { $0.chat == .mail }.reversed().map(\.state)
    }
}
