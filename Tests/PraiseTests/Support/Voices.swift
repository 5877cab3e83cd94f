import Foundation
import Praise

/// The three ways Bravo speaks, and samples of everything it says.
enum Voices {
    static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    static let vous = Wording(language: .french, zone: zone, workspace: "Atelier Dupont", posts: .mondayMorning)
    static let tu = Wording(
        language: .french, formality: .tu, zone: zone, workspace: "Atelier Dupont", posts: .mondayMorning)
    static let english = Wording(language: .english, zone: zone, workspace: "Atelier Dupont", posts: .mondayMorning)

    /// Tuesday 17 November 2026, 00:30 in Paris; still the 16th in Greenwich.
    static let tuesday = Date(timeIntervalSince1970: 1_794_871_800)
    static let week47 = Week("2026-W47") ?? Week(containing: tuesday, in: zone)

    static func story(_ people: [(String, [String])], week: String = "2026-W47", givers: Int = 23, recipients: Int = 31)
        -> Story
    {
        let featured = people.enumerated().map { index, person in
            Story.Featured(
                person: Person(id: PersonID(rawValue: Int64(index)), name: person.0),
                quotes: person.1.enumerated().map { .init(reason: $1, giver: ["Karim", "Élodie", "Tom"][$0 % 3]) })
        }
        return Story(period: Period(week) ?? .week(week47), featured: featured, givers: givers, recipients: recipients)
    }

    private static let room = MessageAddress(chat: "matrix", room: "!abc:example.org", message: "$42")

    static let notices: [OperatorNotice] = [
        .weekSkipped(week47, due: Date(timeIntervalSince1970: 1_795_420_800)),
        .postSkipped(Period("2026-10") ?? .week(week47), due: Date(timeIntervalSince1970: 1_795_420_800)),
        .unreadableRoom("matrix", "!abc:example.org"),
        .unknownSaying(.room("matrix", "!abc:example.org"), SendKey(rawValue: "0")),
        .refusedSaying(
            .person(Account(chat: "matrix", user: "@ana:example.org")), SendKey(rawValue: "0"),
            reason: "M_FORBIDDEN: not allowed"),
        .unchangedPost(.room("matrix", "!abc:example.org"), SendKey(rawValue: "0"), reason: "M_FORBIDDEN: not allowed"),
        .setAside(room),
        .clockDiffers("matrix", seconds: -420, since: instant("2026-11-23T08:00:00Z")),
        .unauthorized("matrix", since: instant("2026-11-23T08:00:00Z")),
        .authorized("matrix", since: instant("2026-11-23T08:00:00Z")),
        .chatSilent("matrix", since: instant("2026-11-23T08:00:00Z")),
        .chatAnswers("matrix", since: instant("2026-11-23T08:00:00Z")),
        .absence("matrix", from: instant("2026-11-23T08:00:00Z"), to: instant("2026-11-24T10:30:00Z")),
        .clockAgrees("matrix", since: instant("2026-11-23T08:00:00Z")),
        .ledgerStopped(.full, since: instant("2026-11-23T08:00:00Z")),
        .ledgerStopped(.readOnly, since: instant("2026-11-23T08:00:00Z")),
        .ledgerStopped(.gone, since: instant("2026-11-23T08:00:00Z")),
        .ledgerStopped(.failing, since: instant("2026-11-23T08:00:00Z")),
        .ledgerGoesOn(since: instant("2026-11-23T08:00:00Z")),
        .ledgerPutBack(at: instant("2026-11-23T08:00:00Z")),
        .ledgerReplaced(at: instant("2026-11-23T08:00:00Z")),
        .roomLeft("matrix", "!abc:example.org", by: "@sofia:example.org", at: instant("2026-11-23T08:00:00Z")),
        .roomLeft("matrix", "!abc:example.org", by: nil, at: instant("2026-11-23T08:00:00Z")),
        .roomJoined("matrix", "!abc:example.org", at: instant("2026-11-23T08:00:00Z")),
    ]

    static let sayings: [Saying] =
        plain + people + remarks + nearly + weeks + giving + standards + notices.map { Saying.notice($0) }

    private static let plain: [Saying] = [
        .noted, .firstNoted(["Ana"]), .manyNoted(52), .manyNoted(1), .directNotCounted, .help, .arrived, .unreadable,
        .natural(isOn: true), .natural(isOn: false),
        .withdrawn(["Ana"], sentAt: tuesday), .correctedLate(["Ana", "Hugo", "Inès"]),
    ]
    private static let people: [Saying] = [
        .mailed(PassOn(names: ["Inès"], giver: "Karim", reason: "le café")), .teamNoted("Accueil", 5),
        .tellInPerson(["Inès Benali"]),
        .passOn(PassOn(names: ["Inès Benali"], giver: "Karim", reason: "le café")),
        .passOn(PassOn(names: ["Inès", "Paul"], team: "Entretien", giver: "Karim", reason: "le café")),
        .remarks(noted: [], [.ambiguous("Hugo", [.person("Hugo Petit", service: nil), .team("Hugo")])]),
        .remarks(noted: [], [.nobodyElse("Accueil")]),
    ]
    private static let remarks: [Saying] = [
        .remarks(noted: [], [.oneself]), .remarks(noted: [], [.bot]), .remarks(noted: [], [.tooMany]),
        .remarks(noted: [], []),
        .remarks(noted: [], [.unknown("Anna")]), .remarks(noted: [], [.unknown("Anna"), .unknown("Bob")]),
        .remarks(noted: ["Ana", "Karim"], [.unknown("Anna")]),
        .remarks(noted: ["Ana"], [.oneself, .bot, .unknown("Bob")]),
    ]
    private static let nearly: [Saying] = [
        .nearly(.noReason(.bravo)), .nearly(.noReason(.merci)), .nearly(.noRecipient(.bravo)),
        .nearly(.noRecipient(.merci)),
        .nearly(.empty(.bravo)), .nearly(.empty(.merci)), .nearly(.unknownRequest),
    ]
    private static let giving: [Saying] = [
        .giving(.joining("👏")), .giving(.customerCare), .giving(.dailyLimit(5)), .giving(.dailyLimit(12)),
        .giving(.hint(.shortReason, place: nil)), .giving(.hint(.companion("Nadia"), place: nil)),
        .giving(.nothingToUndo), .giving(.notYours(giver: "Karim")),
        .giving(.takenBack(giver: "Karim", ["Ana"], sentAt: tuesday, isTold: false)),
        .giving(.takenBack(giver: "Karim", ["Ana"], sentAt: tuesday, isTold: true)),
        .giving(.takenBackBy(moderator: "Sofia", sentAt: tuesday)), .giving(.takenOut), .giving(.keptOut),
        .giving(.takingOut(isModerator: false)), .giving(.takingOut(isModerator: true)), .giving(.stillPosted),
    ]
    private static let standards: [Saying] = [
        .standard(.announced(standard(team: "Accueil", by: ["Élodie", "Tom"]))),
        .standard(.announced(standard(team: nil, by: []))), .standard(.refreshed(standard(team: "Accueil", by: []))),
        .standard(.refreshed(standard(team: nil, by: []))),
        .standard(.mayNameYou(manager: "Sofia", words: "rappeler avant 18 h")),
        .standard(.nameAnswered(isAgreed: true)), .standard(.nameAnswered(isAgreed: false)),
        .standard(.inventorsAsked(["Nadia"])), .standard(.inventorsAsked(["Nadia", "Tom"])),
        .standard(.notRaised(words: "rappeler avant 18 h")), .standard(.raisedAccepted(words: "rappeler avant 18 h")),
        .standard(.raisedDeclined(words: "rappeler avant 18 h")), .standard(.askWords(words: "rappeler avant 18 h")),
    ]
    private static let weeks: [Saying] = [
        .week(story([])), .week(story([("Ana Ruiz", ["a gardé le colis", "m’a trouvé une salle"])])),
        .week(story([("Ana Ruiz", ["a"]), ("Hugo", ["b"])], givers: 1, recipients: 2)),
        .week(with(also: [("Hugo", ["b"])], story([("Ana Ruiz", ["a"])]))),
        .week(with(also: [("Hugo", ["b"]), ("Inès", ["c"])], story([]))),
    ]

    /// With the spaces of French typing.
    static func standard(
        _ words: String = "rappeler avant 18\u{A0}h", team: String?, by inventors: [String], day: Int = 0
    ) -> Standard {
        Standard(
            id: 1, words: words, team: team, inventors: inventors.map(Thank.person),
            acceptedAt: tuesday.addingTimeInterval(Double(day) * 86_400))
    }

    private static func with(also: [(String, [String])], _ told: Story) -> Story {
        var told = told
        told.also = story(also).featured
        return told
    }
}

extension WeeklyTime {
    static let mondayMorning = WeeklyTime(weekday: 1, hour: 9, minute: 0) ?? .standard
}
