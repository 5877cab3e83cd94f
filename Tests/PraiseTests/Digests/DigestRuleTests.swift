import Foundation
import Testing

@testable import Praise

/// The rule by which a manager's items are chosen.
@Suite struct DigestRuleTests {
    private var team = Team()

    @Test func `a quiet week asks for nothing`() {
        #expect(team.acts == [])
        #expect(ManagerDigest(team.facts).isQuiet)
    }

    @Test mutating func `at most three items, of three kinds where there are three`() {
        team.thank([team["Ana"]], "a gardé le colis")
        team.thank([team["Bruno"]], "a trouvé la salle")
        team.thank([team["Chloé"]], "a rappelé le client")
        team.thank([team["David"]], "a expliqué le badge")
        #expect(team.acts.count == 3)
        team.silence("Farid", daysAgo: 45)
        #expect(team.acts.map { $0.prefix(4) } == ["tell", "tell", "look"])
        team.facts.standards = [standard(acceptedDaysAgo: 370)]
        #expect(team.acts == ["tell Ana", "look Farid", "review rappeler avant 18 h"])
    }

    @Test mutating func `a customer's words come first, then another service's, then the earliest`() {
        team.thank([team["Ana"]], by: team["Emma"], "a gardé le colis", daysAgo: 6)
        team.thank([team["Bruno"]], "a trouvé la salle", daysAgo: 5)
        team.thank([team["Chloé"]], "a rappelé", daysAgo: 1, isFromCustomer: true)
        #expect(team.acts == ["tell Chloé", "tell Bruno", "tell Ana"])
    }

    @Test mutating func `who was told to be spoken to lately comes after the others`() {
        team.thank([team["Ana"]], "a gardé le colis", daysAgo: 6)
        team.thank([team["Bruno"]], "a trouvé la salle", daysAgo: 2)
        team.asked(.tell(team["Ana"], Story.Quote(reason: "x", giver: nil)), daysAgo: 7, .done)
        #expect(team.acts == ["tell Bruno", "tell Ana"])
        team.facts.asked[0].askedAt = Team.now - 29 * 86_400
        #expect(team.acts == ["tell Ana", "tell Bruno"])
    }

    @Test mutating func `what the reader gave or joined, and who is away, is nothing to tell`() {
        team.thank([team["Ana"]], by: Team.sofia, "a gardé le colis")
        team.thank([team["Bruno"]], "a trouvé la salle")
        team.facts.recognitions[team.facts.recognitions.count - 1].joined = [Team.sofia]
        team.thank([team["Chloé"]], "a rappelé")
        team.facts.roster.colleagues[team["Chloé"].id]?.isAway = true
        #expect(team.acts == [])
        #expect(ManagerDigest(team.facts).thanked == 2)
    }

    @Test mutating func `one thank to two people is told of one of them`() {
        team.thank([team["Ana"], team["Bruno"]], "ont monté la salle")
        #expect(team.acts == ["tell Ana"])
    }

    @Test(arguments: [(29.0, [] as [String]), (31.0, ["look Farid"]), (90.0, ["look Farid"])])
    func `after thirty days without a story, their manager is invited to look`(days: Double, expected: [String]) {
        var team = team
        team.silence("Farid", daysAgo: days)
        #expect(team.acts == expected)
    }

    @Test mutating func `the longest silence is asked about, and one person only`() {
        team.silence("Farid", daysAgo: 40)
        team.silence("Emma", daysAgo: 60)
        #expect(team.acts == ["look Emma"])
    }

    @Test func `nobody is asked about who does not wish it, is away, came lately or was asked about by anybody`() {
        var team = team
        team.silence("Farid", daysAgo: 45)
        let farid = team["Farid"].id
        var changed = team
        changed.facts.preferences[farid] = Preferences(isAskedAbout: false)
        #expect(changed.acts == [])
        changed = team
        changed.facts.roster.colleagues[farid]?.isAway = true
        #expect(changed.acts == [])
        changed = team
        changed.facts.arrivals[farid] = Team.now - 20 * 86_400
        #expect(changed.acts == [])
        changed = team
        changed.asked(.look(team["Farid"]), daysAgo: 61, .skipped, by: Team.others[0])
        #expect(changed.acts == [])
        changed.facts.asked[0].askedAt = Team.now - 63 * 86_400
        #expect(changed.acts == ["look Farid"])
    }

    @Test func `in a team of four a question would name everybody`() {
        var small = Team(managing: Array(Team.team.prefix(4)))
        small.silence("David", daysAgo: 45)
        #expect(small.acts == [])
        var five = Team(managing: Array(Team.team.prefix(5)))
        five.silence("David", daysAgo: 45)
        #expect(five.acts == ["look David"])
    }

    @Test func `of equal silences the week's number decides, so that it is not always the first`() {
        var seen: Set<String> = []
        var team = team
        for name in ["Ana", "Bruno", "Chloé"] {
            let person = team[name]
            team.facts.recognitions.removeAll { $0.recipients == [person] }
        }
        for _ in 0..<3 {
            seen.formUnion(team.acts)
            team.facts.week = team.facts.week.previous(in: Team.zone)
        }
        #expect(seen == ["look Ana", "look Bruno", "look Chloé"])
    }

    @Test(arguments: [(360.0, 400.0, false), (370.0, 400.0, true), (370.0, 200.0, false), (800.0, 370.0, true)])
    func `a standard is reviewed twelve months after it was taken or last reviewed`(
        accepted: Double, reviewed: Double, isDue: Bool
    ) {
        var team = team
        let standard = standard(acceptedDaysAgo: accepted)
        team.facts.standards = [standard]
        if reviewed < accepted { team.asked(.review(standard), daysAgo: reviewed, .kept) }
        #expect(team.acts == (isDue ? ["review rappeler avant 18 h"] : []))
    }

    private func standard(acceptedDaysAgo days: Double) -> Standard {
        Standard(
            id: 7, words: "rappeler avant 18 h", team: "Accueil", inventors: [], acceptedAt: Team.now - days * 86_400)
    }
}
