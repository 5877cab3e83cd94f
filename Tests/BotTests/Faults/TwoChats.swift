import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// A workspace on two chats, with all its services on one hand-wound clock: the first chat has the room, and Chi is an
/// operator on both. Time passes as the services themselves spend it.
final class TwoChats {
    let clock: HandWoundClock
    let first: RehearsalChat
    let second: RehearsalChat
    let data: URL
    let book = LogBook()
    let room: RoomID = "!room:test"
    let token = TokenPlace()
    let ledger: Ledger
    private let folder: TemporaryFolder
    private let office: Office
    private let connections: [ChatConnection]
    private let lock: FolderLock
    private let scheduler: Scheduler
    private var listening = [ListenerMemory(), ListenerMemory()]
    private var speaking = [SpeakerMemory(), SpeakerMemory()]
    private var caring = CaretakerMemory()
    /// Uptime of the next step of each listener, of each speaker, and of the rest.
    private var due: [TimeInterval] = [0, 0, 0, 0, 0]
    private var count = 0

    /// Where a token would be.
    final class TokenPlace: Sendable {
        let news = Mutex(TokenNews.same)
    }

    /// - Parameter prepare: what is done to the data folder before the ledger is made in it.
    init(at start: String = "2026-11-17T10:00:00Z", prepare: (URL) throws -> Void = { _ in }) async throws {
        let clock = HandWoundClock(at: start)
        self.clock = clock
        first = RehearsalChat(members: [.bravo, .ana, .ben, .chi], clock: { clock.now })
        second = RehearsalChat(members: [.bravo, .chi], clock: { clock.now })
        folder = try TemporaryFolder()
        data = folder.url.appending(path: "data")
        try FileManager.default.createDirectory(
            at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try prepare(data)
        lock = try FolderLock(folder: data)
        ledger = try await Ledger.open(folder: data, at: clock.now)
        var office = Office(
            zone: TimeZone(identifier: "Europe/Paris") ?? .gmt,
            operators: ["test", "other"].map { Account(chat: $0, user: "@chi:test") }, timepiece: clock.timepiece)
        office.tellsThanked = false
        self.office = office
        let place = token
        connections = [
            ChatConnection(
                id: "test", platform: first, rooms: ["!room:test"], renewToken: { place.news.withLock { $0 } }),
            ChatConnection(id: "other", platform: second, rooms: ["!elsewhere:test"]),
        ]
        let time = PostTime.weekly(try #require(WeeklyTime(parsing: "monday 09:00")))
        let plan = PostPlan([PlannedPost(time: time, rooms: [.room("test", "!room:test")], tellsEmpty: true)])
        scheduler = Scheduler(
            plan, connections: connections, ledger: ledger, office: office, logger: book.logger)
        try await pass(5)
    }

    /// Lets time pass.
    ///
    /// - Parameter pace: seconds between two looks of whoever is well; more for a long time.
    func pass(_ seconds: TimeInterval, pace: TimeInterval = 5) async throws {
        let end = uptime + seconds
        for service in due.indices where service > 0 { due[service] = min(due[service], uptime + pace) }
        while uptime < end {
            for service in due.indices where due[service] <= uptime {
                due[service] = uptime + max(try await step(service), service == 0 && isFirstOut ? 0 : pace)
            }
            clock.wind(min(due.min() ?? end, end) - uptime)
        }
    }

    @discardableResult
    func says(_ member: Member, _ text: String) -> MessageID {
        count += 1
        let id = MessageID("$\(count)")
        let address = MessageAddress(chat: "test", room: room, message: id)
        let time = first.clock().addingTimeInterval(first.state.withLock { $0.clockDifference })
        hears(.posted(Message(address: address, sender: member, sentAt: time, content: [.text(text)])))
        return id
    }

    func hears(_ event: ChatEvent) {
        first.state.withLock { $0.events.append(event) }
    }

    /// Our clock is stepped; the chats' go on as before.
    func stepClock(by seconds: TimeInterval) {
        clock.step(to: clock.now + seconds)
        for chat in [first, second] { chat.state.withLock { $0.clockDifference -= seconds } }
    }

    func reasons() async throws -> [String] {
        try await ledger.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture)).map(\.reason)
    }

    var posts: [String] { first.said(in: room) }
    /// What the operator was told on the first chat and on the second.
    var told: (first: [String], second: [String]) {
        (first.said(in: "direct-@chi:test"), second.said(in: "direct-@chi:test"))
    }

    private var uptime: TimeInterval { clock.timepiece.uptime() }
    private var isFirstOut: Bool { listening[0].trouble != nil }

    private func step(_ service: Int) async throws -> TimeInterval {
        switch service {
        case 0, 1:
            let listener = Listener(
                connections[service], stream: "all", ledger: ledger, office: office, logger: book.logger)
            return await listener.step(&listening[service])
        case 2, 3: return await speak(service - 2)
        default:
            let caretaker = Caretaker(
                connections, ledger: ledger, lock: lock, office: office, wording: { .atelier }, logger: book.logger)
            try await caretaker.step(&caring)
            if ledger.trouble == nil { _ = try await scheduler.step() }
            return Caretaker.interval
        }
    }

    private func speak(_ chat: Int) async -> TimeInterval {
        let speaker = Speaker(
            connections[chat], ledger: ledger, office: office, wording: { .atelier }, logger: book.logger)
        while true {
            if let pause = await speaker.step(&speaking[chat]) { return pause }
        }
    }
}

extension Wording {
    fileprivate static let atelier = Wording(
        language: .english, zone: TimeZone(identifier: "Europe/Paris") ?? .gmt, workspace: "Atelier Dupont")
}

extension RehearsalChat {
    func said(in room: RoomID) -> [String] {
        state.withLock { state in state.said.filter { $0.room == room }.map(\.text) }
    }

    var applauded: [MessageID] { state.withLock { $0.reactions.map(\.message) } }
}

extension ChatFailure {
    static let down = ChatFailure(.unreachable, advice: "No connection.")
}
