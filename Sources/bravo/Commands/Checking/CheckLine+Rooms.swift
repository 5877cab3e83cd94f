import Chat
import Praise

extension CheckLine {
    /// Of a room of the settings: whether Bravo can read and speak there.
    static func room(_ standing: RoomStanding, _ facts: ChatFacts) -> CheckLine {
        let subject = facts.subject("room")
        let name = Self.name(of: standing)
        switch standing.membership {
        case .outside: return .mend(subject, "\(name): Bravo is not in it. Invite \(me(facts)) to it; \(joins(facts)).")
        case .invited where !standing.isEncrypted:
            return .look(subject, "\(name): Bravo is invited; \(joins(facts)).")
        case .invited, .joined:
            if let obstacle = obstacle(standing, facts) { return .mend(subject, "\(name): \(obstacle)") }
        }
        if standing.members == 1 {
            return .look(subject, "\(name): nobody else is in it. Invite the people who will thank each other.")
        }
        return .ok(subject, "\(name): \(praise(standing, facts))")
    }

    /// Rooms that Bravo is in or invited to for nothing; nil where there are none.
    static func otherRooms(_ rooms: [RoomStanding], _ facts: ChatFacts) -> CheckLine? {
        let others = rooms.filter { !$0.isDirect && !facts.chat.rooms.contains($0.room) }
        guard let first = others.first else { return nil }
        let more = others.count == 1 ? "" : " and \(others.count - 1) more"
        return .look(
            facts.subject("rooms"),
            "Bravo is in or invited to \(name(of: first))\(more), and does not read there. Add what it should read to "
                + "`rooms`; all of them: bravo rooms")
    }

    private static func obstacle(_ standing: RoomStanding, _ facts: ChatFacts) -> String? {
        if let successor = standing.successor {
            return "was replaced by \(successor.rawValue.shownSafely). Write that one under `rooms` and invite "
                + "\(me(facts)) to it."
        }
        if standing.isEncrypted {
            return "is encrypted, so Bravo cannot read it, and that cannot be switched off. Make a room without "
                + "encryption, invite \(me(facts)), and write its id under `rooms`."
        }
        if !standing.maySpeak {
            let post = facts.chat.announcing.tells(.week, in: standing.room) ? ", the weekly post neither" : ""
            return "Bravo may not send messages there\(post). \(remedy("Send messages"))"
        }
        return standing.mayReact ? nil : "Bravo may not put its 👏 on messages there. \(remedy("Send reactions"))"
    }

    private static func remedy(_ right: String) -> String {
        "In Element: Room settings → Roles & Permissions → \(right), or give Bravo a higher role."
    }

    private static func praise(_ standing: RoomStanding, _ facts: ChatFacts) -> String {
        let members = standing.members.map { "\($0) members, " } ?? ""
        let post = facts.chat.announcing.tells(.week, in: standing.room) ? "; the weekly post goes here" : ""
        return "\(members)not encrypted, Bravo may speak and react\(post)"
    }

    private static func joins(_ facts: ChatFacts) -> String {
        "it joins by itself within a minute" + (facts.isRunning ? "" : ", once it runs")
    }

    private static func me(_ facts: ChatFacts) -> String { facts.me.user.rawValue.shownSafely }

    private static func name(of standing: RoomStanding) -> String {
        let id = standing.room.rawValue.shownSafely
        return standing.name.isEmpty ? id : "“\(standing.name.shownSafely)” (\(id))"
    }
}
