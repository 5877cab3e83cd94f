import Chat
import Foundation
import Praise
import Synchronization

/// A chat in memory whose faults a test can order: what the seam promises, and nothing of a network.
final class RehearsalChat: ChatPlatform {
    struct Said: Hashable {
        var key: SendKey
        var room: RoomID
        var thread: MessageID?
        var text: String
    }

    struct Reaction: Hashable {
        var message: MessageID
        var emoji: String
    }

    struct State {
        var events: [ChatEvent] = []
        var members: [Member] = []
        var said: [Said] = []
        var reactions: [Reaction] = []
        /// The words put in the place of a message's.
        var edits: [MessageID: String] = [:]
        var requests = 0
        /// What the next sends meet, first first; a send that meets `landed` takes effect and its answer is lost.
        var faults: [Fault] = []
        var pollFault: ChatFailure?
        /// What everything meets.
        var down: ChatFailure?
        var polls = 0
        /// Rooms that Bravo is out of.
        var closed: Set<RoomID> = []
        /// Whether nobody can be written to alone.
        var isPublic = false
        /// What making a room for two meets.
        var directFault: ChatFailure?
        var clockDifference: TimeInterval = 0
        /// Whether the chat refuses to say the same key twice.
        var knowsKeys = true
        var pageSize = Int.max
    }

    enum Fault {
        case failing(ChatFailure)
        case landed
    }

    let traits: ChatTraits
    let state: Mutex<State>
    let clock: @Sendable () -> Date

    init(
        members: [Member], traits: ChatTraits = .rehearsal, clock: @escaping @Sendable () -> Date
    ) {
        self.traits = traits
        self.clock = clock
        state = Mutex(State(members: members))
    }

    func whoAmI() async throws(ChatFailure) -> Member { .bravo }

    func poll(_ stream: StreamID, after cursor: Cursor?) async throws(ChatFailure) -> Batch {
        let (events, fault, difference, page) = state.withLock {
            $0.polls += 1
            return ($0.events, $0.down ?? $0.pollFault, $0.clockDifference, $0.pageSize)
        }
        if let fault { throw fault }
        let read = cursor.map { Int($0.rawValue) ?? 0 } ?? events.count
        let next = min(events.count, page == .max ? events.count : read + page)
        return Batch(
            events: Array(events[read..<next]), next: Cursor(rawValue: String(next)),
            isCaughtUp: next == events.count, serverTime: clock().addingTimeInterval(difference))
    }

    func members(of room: RoomID) async throws(ChatFailure) -> [Member] {
        let (members, isClosed) = state.withLock { ($0.members, $0.closed.contains(room)) }
        if isClosed { throw .outside }
        return members
    }

    func author(of message: MessageID, in room: RoomID) async throws(ChatFailure) -> UserID? {
        state.withLock { state in
            state.events.lazy.compactMap { event -> UserID? in
                guard case .posted(let posted) = event, posted.address.message == message else { return nil }
                return posted.sender.user
            }.first
        }
    }

    func render(_ words: Words) -> String { words.plainText }

    func say(_ rendered: String, in room: RoomID, thread: MessageID?, key: SendKey) async throws(ChatFailure)
        -> MessageID
    {
        let said = Said(key: key, room: room, thread: thread, text: rendered)
        try take(in: room) { state in
            guard !state.knowsKeys || !state.said.contains(where: { $0.key == key }) else { return }
            state.said.append(said)
            let address = MessageAddress(
                chat: "test", room: room, message: MessageID("said-\(state.said.count)"))
            if traits.echoesOwnSayings { state.events.append(.echoed(key, address)) }
        }
        return MessageID("said-\(key.rawValue)")
    }

    func edit(_ message: MessageID, to rendered: String, in room: RoomID, key: SendKey) async throws(ChatFailure) {
        try take(in: room) { state in
            state.edits[message] = rendered
            if traits.echoesOwnSayings {
                let address = MessageAddress(chat: "test", room: room, message: MessageID("edit-\(key)"))
                state.events.append(.echoed(key, address))
            }
        }
    }

    func react(_ emoji: String, to message: MessageID, in room: RoomID, key: SendKey) async throws(ChatFailure) {
        try take(in: room) { state in
            let reaction = Reaction(message: message, emoji: emoji)
            if !state.reactions.contains(reaction) { state.reactions.append(reaction) }
        }
    }

    func directRoom(with user: UserID) async throws(ChatFailure) -> RoomID {
        let (isPublic, fault) = state.withLock { ($0.isPublic, $0.directFault) }
        if isPublic { throw ChatFailure(.refused, advice: "No rooms for two.") }
        if let fault { throw fault }
        return RoomID("direct-\(user)")
    }

    private func take(in room: RoomID, _ effect: (inout State) -> Void) throws(ChatFailure) {
        let failure = state.withLock { state -> ChatFailure? in
            state.requests += 1
            if let down = state.down { return down }
            if state.closed.contains(room) { return .outside }
            let fault = state.faults.isEmpty ? nil : state.faults.removeFirst()
            if case .failing(let failure) = fault { return failure }
            effect(&state)
            return fault == nil ? nil : ChatFailure(.unknown, advice: "The answer was lost.")
        }
        if let failure { throw failure }
    }
}

extension ChatTraits {
    /// Keys hold for 15 minutes, and own sayings come back.
    static let rehearsal = ChatTraits(streams: ["all"], pause: 0, repeatWindow: 900, echoesOwnSayings: true)
    /// No keys, nothing comes back.
    static let forgetful = ChatTraits(streams: ["all"], pause: 0, repeatWindow: 0, echoesOwnSayings: false)
}

extension Member {
    static let bravo = Member(user: "@bravo:test", name: "Bravo", isBot: true)
    static let ana = Member(user: "@ana:test", name: "Ana Ruiz")
    static let ben = Member(user: "@ben:test", name: "Ben Lemaître")
    static let chi = Member(user: "@chi:test", name: "Nguyễn Chi")
}

extension ChatFailure {
    fileprivate static let outside = ChatFailure(.refused, advice: "Not in the room.")
}
