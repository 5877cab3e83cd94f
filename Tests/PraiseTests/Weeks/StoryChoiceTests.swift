import FairnessModel
import Foundation
import Praise
import Testing

@Suite struct StoryChoiceTests {
    /// `Karim > Ana, Hugo: why`, one after the other in time. The name's length and letters make the id.
    private static func recognitions(_ lines: [String]) -> [Recognition] {
        lines.enumerated().map { index, line in
            let parts = line.split(separator: ": ")
            let names = parts[0].split(separator: " > ")
            return Recognition(
                address: MessageAddress(chat: "matrix", room: "!r", message: MessageID("$\(index)")),
                giver: person(String(names[0])),
                recipients: names[1].split(separator: ", ").map { person(String($0)) }, reason: String(parts[1]),
                sentAt: Voices.tuesday + Double(index))
        }
    }

    private static func person(_ name: String) -> Person {
        Person(id: PersonID(rawValue: name.utf8.reduce(7) { ($0 &* 31 &+ Int64($1)) % 1_000_003 }), name: name)
    }

    private static func story(_ lines: [String]) -> Story { story(of: recognitions(lines)) }

    private static func story(
        of recognitions: [Recognition], by rule: ChoicePlan.Rule = .most, shown: [PersonID: Week] = [:]
    ) -> Story {
        let people = Set(recognitions.flatMap { [$0.giver.id] + $0.recipients.map(\.id) }).sorted()
        var facts = StoryFacts(
            period: .week(Voices.week47), recognitions: recognitions,
            roster: .assumed(people, from: recognitions), stories: [], digest: { $0 })
        facts.shown = shown
        return StoryChoice.story(of: facts, by: ChoicePlan(rule: rule))
    }

    @Test func `the person thanked by the most people is featured`() {
        let story = Self.story(["Karim > Ana: a", "Élodie > Ana: b", "Tom > Hugo: c", "Tom > Hugo: d", "Tom > Hugo: e"])
        #expect(story.featured.map(\.person.name) == ["Ana"])
        #expect((story.givers, story.recipients) == (3, 2))
    }

    @Test func `ties are shared, by name`() {
        let story = Self.story(["Karim > Zoé: a", "Karim > émile: b", "Karim > Ana: c", "Karim > Farid, Eve: d"])
        #expect(story.featured.map(\.person.name) == ["Ana", "émile", "Eve", "Farid", "Zoé"])
    }

    @Test func `one message thanking several counts for each`() {
        let story = Self.story(["Karim > Ana, Hugo: a", "Tom > Hugo, Ana: b"])
        #expect(story.featured.map(\.person.name) == ["Ana", "Hugo"])
        #expect(story.featured.allSatisfy { $0.quotes.map(\.reason) == ["a", "b"] })
    }

    @Test func `quotes come in order, each giver once before anybody twice`() {
        let story = Self.story(["K > Ana: 1", "K > Ana: 2", "T > Ana: 3", "K > Ana: 4", "T > Ana: 5", "Z > Ana: 6"])
        #expect(story.featured.first?.quotes.map(\.reason) == ["1", "3", "6", "2", "5", "4"])
        #expect(story.featured.first?.quotes.map(\.giver) == ["K", "T", "Z", "K", "T", "K"])
    }

    @Test func `a week without thanks features nobody`() {
        #expect(Self.story([]) == Story(period: .week(Voices.week47), featured: [], givers: 0, recipients: 0))
        #expect(Self.story([]).isEmpty)
    }

    @Test func `two people of one name are two`() {
        var list = Self.recognitions(["K > Sam: a", "T > Sam: b", "Z > Ana: c", "K > Ana: d"])
        list[1].recipients[0].id = PersonID(rawValue: 1)
        #expect(Self.story(of: list).featured.map(\.person.name) == ["Ana"])
    }

    @Test(arguments: [ChoicePlan.Rule.fair, .most, .off])
    func `whoever is not featured has a story, none told twice`(rule: ChoicePlan.Rule) {
        let list = Self.recognitions([
            "Karim > Ana: a", "Élodie > Ana: b", "Tom > Ana, Hugo: c", "Tom > Inès: d", "Karim > Zoé, Eve: e",
        ])
        let story = Self.story(of: list, by: rule)
        #expect(story.featured.map(\.person.name) == (rule == .off ? [] : ["Ana"]))
        #expect((story.decision == nil) == (rule != .fair))
        let told = (story.featured + story.also).flatMap(\.quotes).map(\.reason)
        #expect(Set(told).count == told.count)
        #expect(told.sorted() == (rule == .off ? ["a", "c", "d", "e"] : ["a", "b", "c", "d", "e"]))
    }

    @Test func `stories prefer those not shown lately, and keep one of somebody whom a single person thanked`() {
        let list = Self.recognitions(
            ["Ana", "Hugo", "Inès", "Zoé"].flatMap { ["Karim > \($0): k", "Tom > \($0): t"] } + ["Karim > Eve: quiet"])
        let story = Self.story(of: list, by: .off, shown: [Self.person("Ana").id: Voices.week47.previous(in: .gmt)])
        #expect(story.also.map(\.person.name) == ["Hugo", "Inès", "Zoé", "Eve"])
        let seen = Dictionary(uniqueKeysWithValues: ["Eve", "Zoé"].map { (Self.person($0).id, Voices.week47) })
        #expect(Self.story(of: list, by: .off, shown: seen).also.map(\.person.name) == ["Ana", "Hugo", "Inès", "Eve"])
    }

    @Test(arguments: 1...60)
    func `the order of arrival changes nothing, and the choice is right`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let names = ["Ana", "Karim", "Élodie", "Hugo", "Inès", "Tom"]
        let lines = (0..<Int.random(in: 1...25, using: &dice)).map { index in
            let people = names.shuffled(using: &dice)
            return
                "\(people[0]) > \(people[1...Int.random(in: 1...3, using: &dice)].joined(separator: ", ")): r\(index)"
        }
        var list = Self.recognitions(lines)
        let story = Self.story(of: list)
        let givers = Dictionary(
            grouping: list.flatMap { one in one.recipients.map { ($0.name, one.giver.name) } }, by: \.0
        )
        .mapValues { Set($0.map(\.1)).count }
        #expect(Set(story.featured.map(\.person.name)) == Set(givers.filter { $0.value == givers.values.max() }.keys))
        #expect(story.recipients == givers.count && story.givers == Set(list.map(\.giver.name)).count)
        list.shuffle(using: &dice)
        #expect(Self.story(of: list) == story)
    }
}
