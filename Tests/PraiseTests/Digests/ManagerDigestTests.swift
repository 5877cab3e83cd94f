import Foundation
import Testing

@testable import Praise

/// What a manager's digest holds besides its items.
@Suite struct ManagerDigestTests {
    private var team = Team()

    @Test mutating func `people of the team whom the reader thanked or joined are counted once each`() {
        team.thank([team["Ana"], team["Bruno"], Team.others[0]], by: Team.sofia, "la salle")
        team.thank([team["Ana"]], by: Team.sofia, "le colis")
        team.thank([team["Chloé"]], by: Team.sofia, "trop tôt", daysAgo: 8)
        #expect(ManagerDigest(team.facts).thanked == 2)
    }

    @Test mutating func `quotes tell what no item tells, of different people first`() {
        for name in ["Ana", "Bruno", "Chloé", "David"] { team.thank([team[name]], "un de \(name)", daysAgo: 4) }
        team.thank([team["David"]], "deux de David", daysAgo: 3)
        let digest = ManagerDigest(team.facts)
        #expect(team.acts == ["tell Ana", "tell Bruno", "tell Chloé"])
        #expect(digest.quotes == ["un de David", "deux de David"])
    }

    @Test mutating func `thanks between services of five or more are told, others never`() {
        team.thank([team["Ana"]], by: Team.others[0], "x")
        team.thank([team["Ana"], team["Bruno"]], by: Team.others[1], "x")
        team.thank([Team.others[2]], by: team["Emma"], "x")
        team.thank([team["Ana"]], by: team["Bruno"], "x")
        let flows = ManagerDigest(team.facts).flows
        #expect(flows.map { "\($0.from) > \($0.to) \($0.count)" } == ["Atelier > Accueil 2", "Accueil > Atelier 1"])
        team.facts.roster.colleagues[Team.others[0].id] = nil
        team.facts.roster.colleagues[Team.others[1].id] = nil
        #expect(ManagerDigest(team.facts).flows == [])
    }

    @Test mutating func `what was done is told once, and what was not is not`() {
        team.asked(.look(team["Ana"]), daysAgo: 7, .done)
        team.asked(.look(team["Bruno"]), daysAgo: 7, .skipped)
        team.asked(.look(team["Chloé"]), daysAgo: 7)
        team.asked(.look(team["David"]), daysAgo: 14, .done)
        team.asked(.look(team["Emma"]), daysAgo: 7, .done, by: Team.others[0])
        #expect(ManagerDigest(team.facts).done.map(\.act) == [.look(team["Ana"])])
    }

    @Test(arguments: [
        ("2026-11-23T07:59:00Z", "2026-W46"), ("2026-11-23T08:00:00Z", "2026-W47"),
        ("2026-11-29T22:00:00Z", "2026-W47"),
    ])
    func `a week's digest is due on the day and at the time set`(now: String, week: String) throws {
        let plan = DigestPlan()
        let due = try #require(plan.week(by: try Date(now, strategy: .iso8601), in: Team.zone))
        #expect(due.week.description == week)
        #expect(due.window.duration == 7 * 86_400)
    }

    @Test func `a clock change makes a window longer, and none is missed`() throws {
        let week = try #require(Week("2026-W42"))
        let window = try #require(DigestPlan().window(of: week.next(in: Team.zone), in: Team.zone))
        #expect(window.duration == 7 * 86_400 + 3_600)
        #expect(DigestPlan().window(of: week, in: Team.zone)?.end == window.start)
    }
}
