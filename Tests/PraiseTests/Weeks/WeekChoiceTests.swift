import Foundation
import Praise
import Testing

@Suite struct WeekChoiceTests {
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

    private static func story(_ lines: [String]) -> WeekStory {
        WeekChoice.story(of: Voices.week47, recognitions(lines))
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
        #expect(Self.story([]) == WeekStory(week: Voices.week47, featured: [], givers: 0, recipients: 0))
        #expect(Self.story([]).isEmpty)
    }

    @Test func `two people of one name are two`() {
        var list = Self.recognitions(["K > Sam: a", "T > Sam: b", "Z > Ana: c", "K > Ana: d"])
        list[1].recipients[0].id = PersonID(rawValue: 1)
        #expect(WeekChoice.story(of: Voices.week47, list).featured.map(\.person.name) == ["Ana"])
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
        let story = WeekChoice.story(of: Voices.week47, list)
        let givers = Dictionary(
            grouping: list.flatMap { one in one.recipients.map { ($0.name, one.giver.name) } }, by: \.0
        )
        .mapValues { Set($0.map(\.1)).count }
        #expect(Set(story.featured.map(\.person.name)) == Set(givers.filter { $0.value == givers.values.max() }.keys))
        #expect(story.recipients == givers.count && story.givers == Set(list.map(\.giver.name)).count)
        list.shuffle(using: &dice)
        #expect(WeekChoice.story(of: Voices.week47, list) == story)
    }
}
