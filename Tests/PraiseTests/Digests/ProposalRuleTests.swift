import Foundation
import Testing

@testable import Praise

/// When a small attention is put to a manager.
@Suite struct ProposalRuleTests {
    private var team = Team()

    init() {
        team.thank([team["Ana"]], by: Team.others[0], "a rappelé le client avant 18 h", daysAgo: 50, value: "Entraide")
        team.thank(
            [team["Bruno"]], by: Team.others[1], "m'a rappelé avant 18 h, comme promis", daysAgo: 40, value: "Entraide")
        team.thank([team["Chloé"]], by: Team.others[2], "rappelée avant 18 h", daysAgo: 30, value: "Entraide")
    }

    @Test func `three people's thanks for the same thing are proposed to the manager of those thanked`() {
        #expect(team.acts == ["adopt rappelée avant 18 h"])
        var elsewhere = team
        elsewhere.facts.roster.colleagues[team["Ana"].id]?.manager = Team.others[0].id
        elsewhere.facts.roster.colleagues[team["Bruno"].id]?.manager = Team.others[0].id
        #expect(elsewhere.acts == [])
    }

    @Test(arguments: [DigestAnswer.accepted, .raised, .declined])
    func `what was answered does not come back`(answer: DigestAnswer) throws {
        var team = team
        team.asked(try #require(DigestRule.acts(team.facts).first), daysAgo: 7, answer)
        team.thank([team["David"]], by: Team.others[3], "rappelé avant 18 h encore", daysAgo: 2, value: "Entraide")
        #expect(team.acts == ["tell David"])
    }

    @Test func `what was not answered comes back once`() throws {
        var team = team
        let act = try #require(DigestRule.acts(team.facts).first)
        team.asked(act, daysAgo: 14)
        #expect(team.acts == ["adopt rappelée avant 18 h"])
        team.asked(act, daysAgo: 7)
        #expect(team.acts == [])
    }
}
