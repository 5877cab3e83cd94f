import Foundation
import GRDB
import Praise

/// Why a post was about whom it was about, from the decision kept with it.
struct WhyReader {
    private let reader: AnswerReader

    init(_ reader: AnswerReader) {
        self.reader = reader
    }

    func facts(_ asked: AskedPeriod) throws -> WhyFacts {
        let (period, outcome) = try outcome(asked)
        return WhyFacts(period: period, outcome: outcome, names: try names(outcome))
    }

    /// The line of the one who asks, and of nobody else.
    func line(_ asked: AskedPeriod) throws -> OwnLine {
        let (period, outcome) = try outcome(asked)
        guard case .decided(let decision, let draws) = outcome else { return OwnLine(period: period, other: outcome) }
        let person = try PeopleTable(database: reader.database).person(of: reader.question.asker)
        let line = decision.lines.first { $0.person == person }
        let givers = Set(line?.voices.map(\.giver) ?? [])
        return OwnLine(
            period: period, line: line, rest: decision.rest,
            names: try PeopleTable(database: reader.database).names().filter { givers.contains($0.key) },
            draw: draws.first { $0.person == person })
    }

    /// The last settled post of a period; asked without one, the last of all.
    private func outcome(_ asked: AskedPeriod) throws -> (AskedPeriod, WhyFacts.Outcome) {
        guard let story = try story(asked) else { return (asked, .open) }
        let period = AskedPeriod(story.period)
        if let decision = story.decision {
            return (period, .decided(decision, decision.draws(digest: Fingerprint.sha256)))
        }
        if !story.featured.isEmpty { return (period, .most(story.featured.map(\.person))) }
        return (period, reader.rules.choice.rule == .off ? .off : .most([]))
    }

    /// Of the posts that the one who asks can have read: those of everybody, and those of sites whose rooms they speak in.
    private func story(_ asked: AskedPeriod) throws -> Story? {
        let stories = try readable()
        let span = asked.interval(in: reader.zone)
        let found =
            reader.question.rest.isEmpty
            // The post of a day is about nobody as a rule.
            ? stories.first { $0.decision != nil } ?? stories.first
            : stories.first { AskedPeriod($0.period) == asked }
                ?? stories.first { span.meets($0.period.interval(in: reader.zone)) }
        return try found?.renumbered(RosterTable(database: reader.database).successors())
    }

    /// The latest first.
    private func readable() throws -> [Story] {
        let rooms = try reader.ownRooms().union([reader.question.message.room])
        let rows = try reader.database.rows(
            """
            SELECT story, site = '' AS is_whole,
                (SELECT group_concat(room, char(10)) FROM edition_place AS place
                 WHERE place.period = edition.period AND place.site = edition.site) AS rooms
            FROM edition WHERE state = 'settled' ORDER BY settled_at DESC, period DESC, site
            """)
        return try rows.compactMap { row in
            let places = (row["rooms"] as String? ?? "").split(separator: "\n").map { RoomID(String($0)) }
            let isTheirs = row["is_whole"] as Bool || places.contains { rooms.contains($0) }
            return isTheirs ? try JSONText.decode(Story.self, from: row["story"]) : nil
        }
    }

    private func names(_ outcome: WhyFacts.Outcome) throws -> [PersonID: String] {
        guard case .decided(let decision, _) = outcome else { return [:] }
        let featured = decision.lines.filter { decision.featured.contains($0.person) }
        let told = Set(decision.featured + featured.flatMap { $0.voices.map(\.giver) })
        return try PeopleTable(database: reader.database).names().filter { told.contains($0.key) }
    }
}

extension DateInterval {
    /// Whether they share more than an instant.
    fileprivate func meets(_ other: DateInterval) -> Bool { start < other.end && other.start < end }
}
