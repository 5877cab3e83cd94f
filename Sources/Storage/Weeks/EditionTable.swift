import Foundation
import GRDB
import Praise

/// The periods that are settled, inside one transaction.
struct EditionTable {
    let database: Database

    /// For whichever site: those of one kind are settled together.
    func isSettled(_ period: Period) throws -> Bool {
        try database.holds("SELECT EXISTS (SELECT 1 FROM edition WHERE period = ?)", [period.description])
    }

    func isSettled(_ period: Period, _ post: PlannedPost) throws -> Bool {
        try settled(by: post).contains(period)
    }

    /// What was told by this post, or in one of its rooms by another that it has taken the place of.
    func settled(by post: PlannedPost) throws -> Set<Period> {
        let own = try database.rows("SELECT period FROM edition WHERE site = ?", [post.site.id])
        let there = try Self.places(post.rooms).flatMap { place in
            try database.rows(
                "SELECT period FROM edition_place WHERE chat = ? AND room = ?", [place.chat, place.room])
        }
        return Set((own + there).compactMap { Period($0["period"] as String) })
    }

    /// The time under which something sent at `time` counts for a kind: its own, or the start of the first period still open.
    func openTime(_ kind: Period.Kind, from time: Date, in zone: TimeZone) throws -> Date {
        var period = Period(kind, containing: time, in: zone)
        guard try isSettled(period) else { return time }
        repeat { period = period.next } while try isSettled(period)
        return period.interval(in: zone).start
    }

    /// Keeps that a thank came too late for its day or its month.
    func count(_ address: MessageAddress, sentAt: Date, in zone: TimeZone) throws {
        for (kind, column) in [(Period.Kind.day, "day_at"), (.month, "month_at")] {
            let time = try openTime(kind, from: sentAt, in: zone)
            guard time != sentAt else { continue }
            try database.run(
                "UPDATE message SET \(column) = ? WHERE chat = ? AND room = ? AND message = ?",
                [time.milliseconds, address.chat, address.room, address.message])
        }
    }

    func story(of period: Period, site: Site) throws -> Story? {
        let text: String? = try database.value(
            "SELECT story FROM edition WHERE period = ? AND site = ?", [period.description, site.id])
        return try text.map { try JSONText.decode(Story.self, from: $0) }
    }

    func settle(_ period: Period, _ site: Site, story: Story, at now: Date) throws {
        try database.run(
            "INSERT INTO edition (period, site, state, story, settled_at) VALUES (?, ?, 'settled', ?, ?)",
            [period.description, site.id, try JSONText.encode(story), now.milliseconds])
    }

    func skip(_ period: Period, _ site: Site, reason: String, at now: Date) throws {
        try database.run(
            "INSERT INTO edition (period, site, state, reason, settled_at) VALUES (?, ?, 'skipped', ?, ?)",
            [period.description, site.id, reason, now.milliseconds])
    }

    func publish(_ period: Period, _ site: Site, in place: Place, state: String) throws {
        try database.run(
            "INSERT INTO edition_place (period, site, chat, room, state) VALUES (?, ?, ?, ?, ?)",
            [period.description, site.id, place.chat, place.room, state])
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
