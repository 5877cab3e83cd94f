import Foundation
import Praise
import Storage
import Testing

@testable import bravo

/// What the sample company types is read as what it means.
@Suite struct SampleHearingTests {
    private func hearing(_ language: Language) -> SampleHearing {
        let roster = SampleStaff.rosterPeople(in: language)
        return SampleHearing(
            chat: "salon", room: "front-desk", names: SampleHearing.names(roster, on: "salon"), values: CompanyValues())
    }

    private func named(_ finding: Finding) -> Set<String> {
        switch finding {
        case .member(let member): [member.name]
        case .team(_, let members): Set(members.map(\.name))
        case .ambiguous, .unknown: []
        }
    }

    @Test(arguments: Language.allCases)
    func `everything typed is a thank for those it is meant for`(language: Language) throws {
        let hearing = hearing(language)
        for (index, thank) in SampleCompany.speaking(language).thanks.enumerated() {
            guard case .message(let heard)? = hearing.heard(thank, as: MessageID("m\(index)")).first,
                case .command(.thanks(let read)) = heard.reading
            else {
                Issue.record("not read as a thank: \(SampleTyping(thank: thank).salonText)")
                continue
            }
            var wanted = Set(thank.recipients.compactMap { SampleStaff.person($0)?.name })
            var found = heard.findings.reduce(into: Set<String>()) { $0.formUnion(named($1)) }
            // A service is thanked with everybody in it, whoever is there.
            if thank.team != nil { (wanted, found) = ([], found.isSuperset(of: wanted) ? [] : found) }
            #expect(found == wanted, "\(SampleTyping(thank: thank).salonText)")
            #expect(heard.companions.isEmpty, "\(thank.text)")
            #expect(read.word == thank.word && read.isFromCustomer == (thank.customer != nil))
            #expect(read.values.count == thank.text.split(separator: "#").count - 1)
        }
    }

    @Test func `a thank taken back is heard as one and an undo, a corrected one twice`() throws {
        let hearing = hearing(.french)
        var thank = try #require(SampleCompany.french.thanks.first)
        thank.fate = .undone
        if case .message(let undo)? = hearing.heard(thank, as: "m1").last,
            case .command(.request(let request)) = undo.reading
        {
            #expect(request.kind == .undo && request.repliesTo?.message == "m1")
        } else {
            Issue.record("no undo")
        }
        thank.fate = .corrected(slip: "pour le doc")
        thank.joins = []
        #expect(hearing.heard(thank, as: "m1").count == 2)
    }

    @Test func `the room shows names picked from the list as mentions and the others as typed`() throws {
        var thank = try #require(SampleCompany.french.thanks.first)
        (thank.word, thank.customer, thank.team) = (.merci, nil, nil)
        (thank.recipients, thank.text, thank.language) = (["ana", "rosa"], "pour le hall", .french)
        let typing = SampleTyping(thank: thank)
        #expect(typing.salonText == "/merci <@ana> et @Rosa Ferreira pour le hall")
        #expect(typing.mentions == ["ana"])
    }
}
