import Praise
import Yams

extension SettingsReader {
    /// One room, or a map from each announcing room to the rooms that it tells of.
    mutating func announcing(_ section: SettingsSection?, rooms: [RoomID]) -> Settings.Announcing {
        var announcing = Settings.Announcing()
        if let entry = section?["announce"], entry.node.mapping != nil {
            announcing.sites = sites(entry, rooms: rooms)
        } else {
            announcing.week = room(section?["announce"], rooms: rooms)
        }
        announcing.day = ownRoom(section?["announceDay"], announcing, rooms)
        announcing.month = ownRoom(section?["announceMonth"], announcing, rooms)
        return announcing
    }

    private mutating func ownRoom(
        _ entry: SettingsEntry?, _ announcing: Settings.Announcing, _ rooms: [RoomID]
    ) -> RoomID? {
        guard let entry else { return nil }
        guard announcing.sites.isEmpty else {
            let objection = SettingsObjection(
                "cannot be told apart where announce is a map", "Remove it: each announcing room has its own posts.")
            object(to: entry, nil, objection)
            return nil
        }
        return room(entry, rooms: rooms)
    }

    private mutating func sites(_ entry: SettingsEntry, rooms: [RoomID]) -> [Settings.AnnouncingRoom] {
        var told: Set<RoomID> = []
        return (names(in: entry)?.entries ?? []).compactMap { name, list in
            let home = RoomID(name)
            if !rooms.isEmpty, !rooms.contains(home) {
                let question = rooms.map(\.rawValue).near(name).asQuestion
                let objection = SettingsObjection(
                    "is not one of rooms", question ?? "Add it to rooms, or write one of them.")
                note(list.path, list.keyPlace, name, objection)
            }
            let listed = identifiers(list).compactMap { text, item in known(text, item, rooms, &told) }
            return Settings.AnnouncingRoom(room: home, tells: listed)
        }
    }

    private mutating func known(
        _ text: String, _ item: SettingsEntry, _ rooms: [RoomID], _ told: inout Set<RoomID>
    ) -> RoomID? {
        let room = RoomID(text)
        if !rooms.isEmpty, !rooms.contains(room) {
            let question = rooms.map(\.rawValue).near(text).asQuestion
            object(to: item, text, SettingsObjection("is not one of rooms", question ?? "Add it to rooms."))
        } else if !told.insert(room).inserted {
            let remedy = "Keep it under one announcing room: a thank is told once."
            object(to: item, text, SettingsObjection("is told of by two announcing rooms", remedy))
        } else {
            return room
        }
        return nil
    }

    private mutating func room(_ entry: SettingsEntry?, rooms: [RoomID]) -> RoomID? {
        read(entry) { (text) throws(SettingsObjection) in
            let room = RoomID(text)
            // Where the rooms themselves are to be mended, nothing can be said about this one.
            guard rooms.isEmpty || rooms.contains(room) else {
                let question = rooms.map(\.rawValue).near(text).asQuestion
                throw SettingsObjection("is not one of rooms", question ?? "Add it to rooms, or write one of them.")
            }
            return room
        }
    }
}
