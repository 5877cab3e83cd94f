import Praise
import Testing

@testable import bravo

@Suite struct SampleReasonTests {
    @Test(arguments: Language.allCases)
    func `at least 150 reasons are told, each in its own words`(language: Language) {
        let reasons = SampleReasons.all(in: language)
        #expect(reasons.count >= 150)
        #expect(Set(reasons.map(\.text)).count == reasons.count)
    }

    @Test(arguments: [
        (Language.french, SampleReasons.frenchDesk), (.french, SampleReasons.frenchShop),
        (.french, SampleReasons.frenchRest), (.french, SampleReasons.frenchHabits),
        (.english, SampleReasons.englishDesk), (.english, SampleReasons.englishShop),
        (.english, SampleReasons.englishRest), (.english, SampleReasons.englishHabits),
    ])
    func `no line of the tables is passed over`(language: Language, table: String) {
        let lines = table.split(separator: "\n")
        #expect(lines.filter { SampleReason(line: $0) == nil } == [])
    }

    @Test func `a line says who thanks whom, and in which words`() throws {
        let reason = try #require(SampleReason(line: "desk,it > clean | merci client: « c’est propre »"))
        #expect(reason.givers == [.desk, .it] && reason.thanked == [.clean])
        #expect(reason.word == .merci && reason.customer == "client:" && reason.text == "« c’est propre »")
        #expect(reason.isForOne && reason.fits(.it) && !reason.fits(.road))
        #expect(SampleReason(line: "all > desk | thanks for all") == nil)
    }

    @Test(arguments: Language.allCases)
    func `every service is thanked, some with values, some in a customer's words`(language: Language) {
        let reasons = SampleReasons.all(in: language)
        #expect(Set(reasons.flatMap(\.thanked)) == Set(SampleService.allCases))
        #expect(reasons.count { $0.text.contains("#") } >= 40)
        #expect(reasons.count { $0.customer != nil } >= 8)
        #expect(reasons.allSatisfy { !$0.givers.contains(.clean) })
    }

    @Test(arguments: Language.allCases)
    func `three teams have a habit, told in several ways under one value`(language: Language) {
        let habits = SampleReasons.habits(in: language)
        #expect(Set(habits.keys) == [.desk, .shop, .clean])
        for lines in habits.values {
            #expect(lines.count >= 4)
            #expect(Set(lines.map { $0.text.split(separator: "#").last }).count == 1)
        }
    }
}
