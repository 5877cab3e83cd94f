import Chat
import Foundation
import Logging
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// A room with Ana, Ben, Chi and the real bot on a real ledger: tests speak, let the bot take its turn, and look.
final class Conversation {
    let clock: HandWoundClock
    let chat: RehearsalChat
    let folder: TemporaryFolder
    let office: Office
    /// The room of whoever asks Bravo alone, as Bravo's own sayings know it too.
    static func direct(_ member: Member) -> RoomID { RoomID("direct-\(member.user)") }
    private(set) var ledger: Ledger
    private var listening = ListenerMemory()
    private var speaking = SpeakerMemory()
    private var scheduler: Scheduler
    private var count = 0
    let room: RoomID = "!room:test"
    let plan: PostPlan
    private(set) var connection: ChatConnection

    /// Begins on Tuesday 17 November 2026, 11:00 in Paris, already listening.
    init(
        traits: ChatTraits = .rehearsal, operators: [Account] = [], tellsEmptyWeeks: Bool = true,
        natural: [RoomID] = [], giving: GivingRules = GivingRules(), posts: [PlannedPost]? = nil,
        at start: String = "2026-11-17T10:00:00Z", tellsThanked: Bool = false, rules: HouseRules = HouseRules(),
        announcing: Bool = false
    ) async throws {
        let clock = HandWoundClock(at: start)
        self.clock = clock
        chat = RehearsalChat(members: [.bravo, .ana, .ben, .chi], traits: traits, clock: { clock.now })
        folder = try TemporaryFolder()
        let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        var office = Office(zone: zone, operators: operators, giving: giving, timepiece: clock.timepiece)
        office.tellsThanked = tellsThanked
        office.rules = rules
        if announcing { office.announcing = [.room("test", "!room:test")] }
        self.office = office
        ledger = try await Ledger.open(folder: folder.url, at: clock.now)
        plan = PostPlan(
            posts
                ?? [
                    PlannedPost(
                        time: .weekly(try #require(WeeklyTime(parsing: "monday 09:00"))),
                        rooms: [.room("test", "!room:test")],
                        tellsEmpty: tellsEmptyWeeks)
                ])
        connection = ChatConnection(id: "test", platform: chat, rooms: [room], natural: natural)
        scheduler = Scheduler(plan, connections: [connection], ledger: ledger, office: office, logger: .silent)
        await listen()
    }

    // MARK: What people do

    @discardableResult
    func says(_ member: Member, _ text: String, direct: Bool = false, replyingTo target: MessageID? = nil) -> MessageID
    {
        count += 1
        let id = MessageID("$\(count)")
        add(.posted(message(id, member, text, direct: direct, replyTo: target)))
        return id
    }

    func edits(_ member: Member, _ id: MessageID, _ text: String) {
        count += 1
        var edited = message(id, member, text, direct: false, replyTo: nil)
        edited.revision = .edit(milliseconds: Int64(clock.now.timeIntervalSince1970 * 1000), id: "$\(count)")
        add(.edited(edited))
    }

    func deletes(_ id: MessageID) {
        add(.deleted(MessageAddress(chat: "test", room: room, message: id)))
    }

    /// Puts an emoji on what Bravo said to somebody alone.
    func puts(_ member: Member, _ emoji: String, on message: MessageID) {
        count += 1
        let address = MessageAddress(chat: "test", room: Self.direct(member), message: MessageID("$\(count)"))
        add(
            .reacted(
                Emoji(address: address, target: message, user: member.user, character: emoji, sentAt: clock.now)))
    }

    /// Puts an emoji on a message of the room.
    @discardableResult
    func reacts(_ member: Member, _ emoji: String = "👏", to id: MessageID) -> MessageID {
        count += 1
        let address = MessageAddress(chat: "test", room: room, message: MessageID("$emoji\(count)"))
        add(.reacted(Emoji(address: address, target: id, user: member.user, character: emoji, sentAt: clock.now)))
        return address.message
    }

    func add(_ event: ChatEvent) {
        chat.state.withLock { $0.events.append(event) }
    }

    // MARK: What the bot does

    /// One poll.
    @discardableResult
    func listen() async -> Double {
        await Listener(connection, stream: "all", ledger: ledger, office: office, logger: .silent).step(&listening)
    }

    /// Everything that is due to be said; stops at the first pause.
    func speak(language: Language = .english) async {
        let wording = Wording(language: language, zone: office.zone, workspace: "Atelier Dupont")
        let speaker = Speaker(connection, ledger: ledger, office: office, wording: { wording }, logger: .silent)
        while await speaker.step(&speaking) == nil {}
    }

    /// Listens, then speaks, then hears itself.
    func turn(in language: Language = .english) async {
        await listen()
        await speak(language: language)
        await listen()
    }

    /// What the week waits for; nil when nothing is due or all is settled.
    func schedule() async throws -> String? {
        try await scheduler.step()
    }

    /// As after `kill -9`: nothing but the ledger's folder is left.
    func restart() async throws {
        ledger = try await Ledger.open(folder: folder.url, at: clock.now)
        try await startAgain()
    }

    /// Settings read anew: where natural thanks are understood.
    func change(natural: [RoomID]) async throws {
        connection.natural = natural
        try await startAgain()
    }

    private func startAgain() async throws {
        listening = ListenerMemory()
        speaking = SpeakerMemory()
        try await ledger.recover(chat: "test", at: clock.now)
        scheduler = Scheduler(plan, connections: [connection], ledger: ledger, office: office, logger: .silent)
    }

    /// Into a file beside the ledger.
    func backUp() async throws {
        _ = try await LedgerBackup(of: folder.url).write(
            to: folder.url.appending(path: "backup"), replacing: true, at: clock.now)
    }

    /// Nothing is left but the backup, which is put on a new machine.
    func loseAndRestore() async throws {
        let new = folder.url.appending(path: "new")
        let source = try FileHandle(forReadingFrom: folder.url.appending(path: "backup"))
        let restoration = try await Restoration.prepare(from: source.fileDescriptor, called: "backup", into: new)
        _ = try await restoration.finish(chats: ["test"], at: clock.now)
        ledger = try await Ledger.open(folder: new, at: clock.now)
        try await startAgain()
    }

    // MARK: What can be seen

    var said: [String] { chat.state.withLock { $0.said.map(\.text) } }
    var saidInRoom: [String] { chat.state.withLock { $0.said.filter { $0.room == room }.map(\.text) } }
    func said(to member: Member) -> [String] {
        chat.state.withLock { $0.said.filter { $0.room == Self.direct(member) }.map(\.text) }
    }
    /// The identifiers of what was said to somebody alone, as the answers to our requests gave them.
    func ids(to member: Member) -> [MessageID] {
        chat.state.withLock {
            $0.said.filter { $0.room == Self.direct(member) }.map { MessageID("said-\($0.key.rawValue)") }
        }
    }
    func reactions(on message: MessageID) -> [String] {
        chat.state.withLock { $0.reactions.filter { $0.message == message }.map(\.emoji) }
    }
    /// What our messages say by now that were changed.
    var edits: [String] { chat.state.withLock { $0.edits.values.sorted() } }
    /// The message that a post in the room became.
    var post: MessageID? {
        chat.state.withLock { state in
            state.said.last { $0.room == room && $0.thread == nil }.map { MessageID("said-\($0.key.rawValue)") }
        }
    }
    var applauded: [MessageID] { chat.state.withLock { $0.reactions.map(\.message) } }

    func recognitions() async throws -> [Recognition] {
        try await ledger.recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
    }

    private func message(_ id: MessageID, _ member: Member, _ text: String, direct: Bool, replyTo: MessageID?)
        -> Message
    {
        Message(
            address: MessageAddress(chat: "test", room: direct ? Self.direct(member) : room, message: id),
            sender: member, sentAt: clock.now, content: [.text(text)],
            repliesTo: replyTo.map { ReplyTarget(message: $0) }, isDirect: direct)
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
