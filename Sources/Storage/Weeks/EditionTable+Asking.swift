import Foundation
import GRDB
import Praise

/// Telling beforehand: from the draft of a post until it is made, and no longer.
extension EditionTable {
    func draft(_ period: Period, _ site: Site, postAt: Date) throws {
        try database.run(
            "INSERT INTO edition_draft (period, site, post_at) VALUES (?, ?, ?)",
            [period.description, site.id, postAt.milliseconds])
    }

    /// - Parameter saying: what tells them; nil for whom no message can reach.
    func ask(_ person: PersonID, about period: Period, _ site: Site, by saying: Int64?, needsYes: Bool) throws {
        try database.run(
            "INSERT INTO edition_asked (period, site, person, outbox, needs_yes) VALUES (?, ?, ?, ?, ?)",
            [period.description, site.id, person, saying, needsYes])
    }

    /// When a drafted post is to be made; nil where nothing was drafted.
    func draftedFor(_ period: Period, _ site: Site) throws -> Date? {
        let time: Int64? = try database.value(
            "SELECT post_at FROM edition_draft WHERE period = ? AND site = ?", [period.description, site.id])
        return time.map(Date.init(milliseconds:))
    }

    /// Whether somebody has not been told yet who can be.
    func isStillTelling(_ period: Period, _ site: Site) throws -> Bool {
        try database.holds(
            """
            SELECT EXISTS (
                SELECT 1 FROM edition_asked AS asked JOIN outbox ON outbox.id = asked.outbox
                WHERE asked.period = ? AND asked.site = ? AND outbox.state IN ('queued', 'sending'))
            """, [period.description, site.id])
    }

    /// Keeps an answer. Another one later takes its place, as long as the post is not made.
    ///
    /// - Returns: false when there is nothing to answer any more.
    func answer(_ answer: FeatureAnswer, by person: PersonID, on period: Period, site: String) throws -> Bool {
        try database.run(
            "UPDATE edition_asked SET answer = ? WHERE period = ? AND site = ? AND person = ?",
            [answer.rawValue, period.description, site, person])
        return database.changesCount > 0
    }

    /// The saying by which somebody was asked last and that waits for their answer.
    func openQuestion(to person: PersonID) throws -> String? {
        try database.value(
            """
            SELECT outbox.saying FROM edition_asked AS asked JOIN outbox ON outbox.id = asked.outbox
            WHERE asked.person = ? ORDER BY outbox.id DESC LIMIT 1
            """, [person])
    }

    /// What came of asking. Nil where nobody was to be told.
    func consent(to period: Period, _ site: Site) throws -> Consent? {
        guard try draftedFor(period, site) != nil else { return nil }
        var consent = Consent(agreed: [])
        for row in try asked(period, site) {
            let answer = (row["answer"] as String?).flatMap(FeatureAnswer.init(rawValue:))
            let isAgreed = answer == .gladly || (answer == nil && !(row["needs_yes"] as Bool))
            if isAgreed { consent.agreed.insert(row["person"]) } else { consent.declined.insert(row["person"]) }
        }
        return consent
    }

    /// Forgets who was asked and what they said. Who declined is left in peace for some weeks, their wait going on.
    func forgetDraft(of period: Period, _ site: Site, at now: Date) throws {
        for person in try consent(to: period, site)?.declined ?? [] {
            try database.run(
                "INSERT OR REPLACE INTO turn_pause (person, week) VALUES (?, ?)", [person, period.week.description])
        }
        try database.run(
            "DELETE FROM edition_asked WHERE period = ? AND site = ?", [period.description, site.id])
        try database.run(
            "DELETE FROM edition_draft WHERE period = ? AND site = ?", [period.description, site.id])
        // What was never said comes too late now; what was said and answered is nobody's to find.
        try database.run(
            """
            DELETE FROM outbox WHERE purpose = 'invitation' AND state IN ('queued', 'said', 'dropped')
                AND id NOT IN (SELECT outbox FROM edition_asked WHERE outbox IS NOT NULL)
                AND id NOT IN (SELECT outbox FROM verdict)
            """)
    }

    private func asked(_ period: Period, _ site: Site) throws -> [Row] {
        try database.rows(
            "SELECT * FROM edition_asked WHERE period = ? AND site = ? ORDER BY person", [period.description, site.id])
    }
}
