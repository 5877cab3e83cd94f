import Foundation
import GRDB
import Praise

/// The weeks that are settled, inside one transaction.
struct WeekTable {
    let database: Database

    func isSettled(_ week: Week) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM week WHERE week = ?)", [week.description])
    }

    /// The time under which something sent at `time` counts: its own, or the start of the first week still open.
    func openTime(from time: Date, in zone: TimeZone) throws -> Date {
        var week = Week(containing: time, in: zone)
        guard try isSettled(week) else { return time }
        repeat { week = week.next(in: zone) } while try isSettled(week)
        return week.interval(in: zone).start
    }

    func all() throws -> Set<Week> {
        Set(try database.rows("SELECT week FROM week").compactMap { Week($0["week"] as String) })
    }

    func story(of week: Week) throws -> WeekStory? {
        let text: String? = try database.value("SELECT story FROM week WHERE week = ?", [week.description])
        return try text.map { try JSONText.decode(WeekStory.self, from: $0) }
    }

    func settle(_ week: Week, story: WeekStory, at now: Date) throws {
        try database.run(
            "INSERT INTO week (week, state, story, settled_at) VALUES (?, 'settled', ?, ?)",
            [week.description, try JSONText.encode(story), now.milliseconds])
    }

    func skip(_ week: Week, reason: String, at now: Date) throws {
        try database.run(
            "INSERT INTO week (week, state, reason, settled_at) VALUES (?, 'skipped', ?, ?)",
            [week.description, reason, now.milliseconds])
    }

    func publish(_ week: Week, in place: Place, state: String) throws {
        try database.run(
            "INSERT INTO publication (week, chat, room, state) VALUES (?, ?, ?, ?)",
            [week.description, place.chat, place.room, state])
    }

    /// Where a post goes, each place once; a person stands for the direct room with them.
    static func places(_ addressees: [Addressee]) -> [Place] {
        var places: [Place] = []
        for addressee in addressees {
            let place = Place(addressee)
            if !places.contains(where: { $0.chat == place.chat && $0.room == place.room }) { places.append(place) }
        }
        return places
    }

    struct Place {
        var to: Addressee
        var chat: ChatID
        var room: RoomID

        init(_ addressee: Addressee) {
            to = addressee
            chat = addressee.chat
            room =
                switch addressee {
                case .room(_, let room): room
                case .message(let address), .thread(let address, _): address.room
                case .person(let account): RoomID(account.user.rawValue)
                case .mail(let box): RoomID(box.address.text)
                }
        }
    }
}
