/// What the events so far amount to. Pure: the file and the waiting are elsewhere.
struct SalonHistory: Sendable {
    private(set) var events: [SalonEvent] = []
    /// The latest state of each message; the deleted ones are gone.
    private(set) var messages: [String: SalonEvent] = [:]
    private(set) var reactions: [String: Set<SalonReaction>] = [:]
    /// Which message a key has already become, deleted or not.
    private(set) var keys: [String: String] = [:]
    private(set) var joined: Set<String> = []

    init(_ events: [SalonEvent] = []) {
        for event in events { apply(event) }
    }

    mutating func apply(_ event: SalonEvent) {
        events.append(event)
        guard let message = event.message else {
            joined.insert(event.room)
            return
        }
        switch event.type {
        case .message: posted(event, as: message)
        case .edit: messages[message] = event
        case .delete:
            messages[message] = nil
            reactions[message] = nil
        case .reaction: reactions[message, default: []].formUnion(Self.reaction(event))
        case .unreaction: reactions[message]?.subtract(Self.reaction(event))
        case .joined: break
        }
    }

    /// A name that no message has had before.
    var nextMessage: String { "m\(events.count + 1)" }

    func has(_ reaction: SalonReaction, on message: String) -> Bool {
        reactions[message]?.contains(reaction) ?? false
    }

    private mutating func posted(_ event: SalonEvent, as message: String) {
        messages[message] = event
        if let key = event.key { keys[key] = message }
    }

    private static func reaction(_ event: SalonEvent) -> [SalonReaction] {
        guard let user = event.sender?.id, let emoji = event.emoji else { return [] }
        return [SalonReaction(user: user, emoji: emoji)]
    }
}
