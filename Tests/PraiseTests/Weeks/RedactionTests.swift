import Foundation
import Praise
import Testing

@Suite struct RedactionTests {
    private static let ana = Person(id: PersonID(rawValue: 1), name: "Ana")
    private static let hugo = Person(id: PersonID(rawValue: 2), name: "Hugo")
    private static let karim = Person(id: PersonID(rawValue: 3), name: "Karim")

    private static func quote(_ reason: String, _ message: MessageID?, by giver: Person = karim) -> Story.Quote {
        Story.Quote(
            reason: reason, giver: giver.name, giverID: message.map { _ in giver.id },
            source: message.map { MessageAddress(chat: "m", room: "!r", message: $0) })
    }

    private static let story: Story = {
        var story = Story(period: .week(Voices.week47), featured: [], givers: 3, recipients: 2)
        story.featured = [.init(person: ana, quotes: [quote("the docs", "$1"), quote("the file", "$2", by: hugo)])]
        story.also = [.init(person: hugo, quotes: [quote("the key", "$3")])]
        return story
    }()

    @Test(
        arguments: [
            ([], "Ana: the docs, the file | Hugo: the key"),
            ([.person(ana.id)], "| Hugo: the key"), ([.person(hugo.id)], "Ana: the docs, the file |"),
            ([.giver(karim)], "Ana: the file |"), ([.giver(hugo)], "Ana: the docs | Hugo: the key"),
            ([.message(MessageAddress(chat: "m", room: "!r", message: "$3"))], "Ana: the docs, the file |"),
            (
                [.message(MessageAddress(chat: "x", room: "!r", message: "$3"))],
                "Ana: the docs, the file | Hugo: the key"
            ),
            ([.person(ana.id), .person(hugo.id)], "|"),
        ] as [([Redaction], String)])
    func `what was taken out is not told`(redactions: [Redaction], expected: String) {
        let story = Self.story.redacted(by: redactions)
        let lines = { (people: [Story.Featured]) in
            people.map { "\($0.person.name): \($0.quotes.map(\.reason).joined(separator: ", "))" }
        }
        let told = (lines(story.featured) + ["|"] + lines(story.also)).joined(separator: " ")
        #expect(told == expected)
    }

    @Test func `a story of an earlier version knows its givers by name`() throws {
        let old =
            #"{"also":[],"featured":[{"person":{"id":1,"name":"Ana"},"quotes":[{"giver":"Karim","reason":"x"}]}],"#
            + #""givers":1,"recipients":1,"week":"2026-W47"}"#
        let week = try JSONDecoder().decode(Story.self, from: Data(old.utf8))
        #expect(week.redacted(by: [.giver(Self.karim)]).isEmpty)
        #expect(week.redacted(by: [.giver(Self.hugo)]) == week)
        #expect(!week.featured[0].quotes[0].isFromCustomer)
    }

    @Test func `what holds for one period leaves the others alone`() {
        let elsewhere = [TakenOut(.person(Self.ana.id), period: "2026-W46")]
        #expect(elsewhere.applied(to: Self.story) == Self.story)
        #expect([TakenOut(.person(Self.ana.id), period: "2026-W47")].applied(to: Self.story).featured.isEmpty)
    }

    @Test func `a featured person who withdraws leaves a post of stories`() {
        let words = Voices.english.words(for: .week(Self.story.redacted(by: [.person(Self.ana.id)]))).plainText
        #expect(
            words == "The week of 16–22 November, in one story:\n• Hugo: “the key”\nSay thanks: `/bravo @name for …`")
    }

    @Test func `a post of which nothing is left keeps its title`() {
        let empty = Self.story.redacted(by: [.person(Self.ana.id), .person(Self.hugo.id)])
        #expect(
            Voices.english.words(for: .week(empty)).plainText
                == "The week of 16–22 November\nSay thanks: `/bravo @name for …`")
        #expect(
            Voices.vous.words(for: .week(empty)).plainText
                == "La semaine du 16 au 22 novembre\nDire merci : `/bravo @nom pour …`")
    }

    @Test func `a customer's words are told as such`() {
        var story = Self.story
        story.featured[0].quotes = [
            Story.Quote(reason: "on m’a rappelée", giver: "Karim", isFromCustomer: true)
        ]
        #expect(
            Voices.vous.words(for: .week(story)).plainText
                .contains("\n« on m’a rappelée » (côté clients, transmis par Karim)\n"))
        story.also = story.featured
        story.featured = []
        #expect(
            Voices.english.words(for: .week(story)).plainText
                .contains("\n• From a customer, passed on by Karim: “on m’a rappelée” · thanks to Ana\n"))
    }
}
