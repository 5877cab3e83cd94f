import Foundation
import Praise
import Testing

@testable import bravo

@Suite struct SampleCompanyTests {
    @Test(arguments: Language.allCases)
    func `the same seed makes the same company, byte for byte`(language: Language) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func bytes(_ seed: UInt64) throws -> Data {
            let end = SampleCompany.present
            return try encoder.encode(SampleCompany(seed: seed, language: language, until: end, zone: .paris))
        }
        #expect(try bytes(7) == bytes(7))
        #expect(try bytes(7) != bytes(8))
    }

    @Test(arguments: Language.allCases)
    func `a year holds about 0.7 thanks for each person and week`(language: Language) {
        let company = SampleCompany.speaking(language)
        #expect(company.weeks.count == 53)
        #expect((1_900...2_500).contains(company.thanks.count), "\(company.thanks.count)")
        #expect(Set(company.thanks.filter { $0.language == language }.map(\.pattern)).count >= 150)
    }

    @Test(arguments: Language.allCases)
    func `nobody says the same twice within eight weeks`(language: Language) {
        let said = Dictionary(grouping: SampleCompany.speaking(language).thanks) { [$0.giver, $0.pattern] }
        for thanks in said.values {
            for (one, next) in zip(thanks, thanks.dropFirst()) {
                #expect(next.sentAt.timeIntervalSince(one.sentAt) >= 8 * 7 * 86_400 - 3600, "\(one.text)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `thanks are sent in working hours, before the present, to others who are there`(language: Language) {
        let company = SampleCompany.speaking(language)
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .paris
        for week in company.weeks {
            for thank in week.thanks {
                let parts = calendar.dateComponents([.weekday, .hour], from: thank.sentAt)
                #expect((2...6).contains(parts.weekday ?? 0) && (8..<18).contains(parts.hour ?? 0))
                #expect(thank.sentAt < company.end && !thank.recipients.contains(thank.giver))
                #expect(thank.recipients.allSatisfy { SampleStaff.person($0)?.isHere(weeksAgo: week.ago) == true })
                #expect(!thank.text.contains("{") && !thank.text.contains("}"))
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `nearly all is in the company's language, and some in the other`(language: Language) {
        let thanks = SampleCompany.speaking(language).thanks
        let share = Double(thanks.count { $0.language == language }) / Double(thanks.count)
        #expect((0.9..<0.99).contains(share), "\(share)")
    }

    @Test(arguments: Language.allCases)
    func `the generous manager gives most, the silent one nothing, and those on the road hardly`(language: Language) {
        let company = SampleCompany.speaking(language)
        let given = company.given
        #expect(given.max { $0.value < $1.value }?.key == "odile")
        #expect(given["odile", default: 0] > 120)
        #expect(given["philippe"] == nil)
        let road = SampleStaff.ids(of: .road)
        #expect(road.reduce(0) { $0 + given[$1, default: 0] } < 70)
        let received = company.received
        func each(_ service: SampleService) -> Double {
            let ids = SampleStaff.ids(of: service)
            return Double(ids.reduce(0) { $0 + received[$1, default: 0] }) / Double(ids.count)
        }
        #expect(each(.road) * 1.5 < each(.desk) && each(.road) * 1.5 < each(.shop))
        #expect(each(.clean) > 20)
    }

    @Test(arguments: Language.allCases)
    func `the circle thanks mostly its own`(language: Language) {
        let circle = Set(SampleStaff.everybody.filter(\.isInCircle).map(\.id))
        #expect(circle.count == 4)
        let theirs = SampleCompany.speaking(language).thanks.filter { circle.contains($0.giver) }
        let inside = theirs.count { circle.isSuperset(of: $0.recipients) }
        #expect(Double(inside) > 0.6 * Double(theirs.count), "\(inside) of \(theirs.count)")
    }

    @Test(arguments: Language.allCases)
    func `each habit was thanked by at least three people in the last weeks`(language: Language) {
        let company = SampleCompany.speaking(language)
        let lately = company.weeks.filter { $0.ago <= SampleYear.habitWeeks }.flatMap(\.thanks).filter(\.stands)
        for lines in SampleReasons.habits(in: language).values {
            let patterns = Set(lines.map(\.text))
            #expect(Set(lately.filter { patterns.contains($0.pattern) }.map(\.giver)).count >= 3)
        }
    }
}
