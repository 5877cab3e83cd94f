import Foundation
import Praise
import Testing

/// Posts as they are when everything is there to tell.
@Suite struct PostWordingTests {
    private static func quote(_ reason: String, _ giver: String?, _ service: String? = nil, customer: Bool = false)
        -> Story.Quote
    {
        Story.Quote(reason: reason, giver: giver, service: service, isFromCustomer: customer)
    }

    private static func one(_ name: String, _ service: String? = nil, team: String? = nil, _ quotes: Story.Quote...)
        -> Story.Featured
    {
        Story.Featured(
            person: Person(id: PersonID(rawValue: 1), name: name), service: service, team: team, quotes: quotes)
    }

    private static func story(_ period: String = "2026-W47", featured: [Story.Featured]? = nil) -> Story {
        Story(
            period: Period(period) ?? .week(Voices.week47),
            featured: featured
                ?? [
                    one(
                        "Ana Ruiz", "Accueil", quote("a gardé le colis jusqu’à 19 h", "Karim", "Atelier"),
                        quote("m’a trouvé une salle", nil), quote("on m’a rappelée", "Tom", "Ventes", customer: true))
                ],
            also: [
                one("Ana", nil, quote("on m’a rappelée, c’est bien la première fois", "Karim", customer: true)),
                one("Hugo", "Paie", quote("a refait mon bulletin le jour même", "Élodie")),
                one("Zoé", nil, team: "de nuit", quote("la ligne tournait à 6 h, propre", "Tom")),
            ], givers: 23, recipients: 31,
            values: [.init(value: "entraide", isMuch: true), .init(value: "audace", isMuch: false)],
            decision: FairChoice.decide(
                ChoiceQuestion(
                    period: period, week: Voices.week47, thanks: [], roster: Roster([]),
                    history: ChoiceHistory(began: Voices.week47)), digest: { $0 }))
    }

    @Test func `services, values, a customer's words, a team and how it was chosen`() {
        #expect(
            Voices.vous.words(for: .week(Self.story())).plainText == """
                La semaine du 16 au 22 novembre
                Employé(e) de la semaine : Ana Ruiz, Accueil
                « a gardé le colis jusqu’à 19 h » (Karim, Atelier)
                « m’a trouvé une salle »
                « on m’a rappelée » (côté clients, transmis par Tom)
                En tout, 23 personnes en ont remercié 31. Beaucoup d’entraide, un peu d’audace.
                Et aussi :
                • Côté clients, transmis par Karim : « on m’a rappelée, c’est bien la première fois » · merci à Ana
                • Hugo, Paie : « a refait mon bulletin le jour même »
                • l’équipe de nuit : « la ligne tournait à 6 h, propre »
                Comment Bravo choisit : `/bravo pourquoi` · Dire merci : `/bravo @nom pour …`
                """)
        #expect(
            Voices.english.words(for: .week(Self.story())).plainText == """
                The week of 16–22 November
                Employee of the week: Ana Ruiz, Accueil
                “a gardé le colis jusqu’à 19 h” (Karim, Atelier)
                “m’a trouvé une salle”
                “on m’a rappelée” (a customer, passed on by Tom)
                In all, 23 people thanked 31. A lot of entraide, a little audace.
                Also this week:
                • From a customer, passed on by Karim: “on m’a rappelée, c’est bien la première fois” · thanks to Ana
                • Hugo, Paie: “a refait mon bulletin le jour même”
                • the de nuit team: “la ligne tournait à 6 h, propre”
                How Bravo chooses: `/bravo why` · Say thanks: `/bravo @name for …`
                """)
    }

    @Test(arguments: [
        (
            "2026-11-24", "La journée du mardi 24 novembre", "Employé(e) du jour", "Tuesday 24 November",
            "Employee of the day"
        ),
        (
            "2026-12-01", "La journée du mardi 1er décembre", "Employé(e) du jour", "Tuesday 1 December",
            "Employee of the day"
        ),
        ("2026-10", "Le mois d’octobre", "Employé(e) du mois", "The month of October", "Employee of the month"),
        ("2027-03", "Le mois de mars", "Employé(e) du mois", "The month of March", "Employee of the month"),
    ])
    func `a day and a month have their names`(
        period: String, french: String, title: String, english: String, english2: String
    ) {
        let story = Self.story(period)
        #expect(Voices.vous.words(for: .week(story)).plainText.hasPrefix("\(french)\n\(title) : Ana Ruiz, Accueil\n"))
        #expect(
            Voices.english.words(for: .week(story)).plainText.hasPrefix("\(english)\n\(english2): Ana Ruiz, Accueil\n"))
    }

    @Test func `a month's others are of that month, a day's of that day`() {
        #expect(Voices.english.words(for: .week(Self.story("2026-10"))).plainText.contains("\nAlso that month:\n"))
        #expect(Voices.english.words(for: .week(Self.story("2026-11-24"))).plainText.contains("\nAlso that day:\n"))
    }

    @Test(arguments: [
        ("2026-11-24", "Journée calme par ici.", "Quiet day here."),
        ("2026-10", "Mois calme par ici.", "Quiet month here."),
    ])
    func `a quiet day and a quiet month`(period: String, french: String, english: String) throws {
        let quiet = Saying.week(Story(period: try #require(Period(period)), featured: [], givers: 0, recipients: 0))
        #expect(Voices.vous.words(for: quiet).plainText.hasPrefix(french + " Qui vous a"))
        #expect(Voices.tu.words(for: quiet).plainText.hasPrefix(french + " Qui t’a"))
        #expect(Voices.english.words(for: quiet).plainText.hasPrefix(english + " Who made"))
    }

    @Test func `another title stands for one and for several`() {
        let wording = Wording(
            language: .french, zone: Voices.zone, workspace: "W", titles: [.week: "À l’honneur cette semaine"])
        let two = [Self.one("Ana", nil, Self.quote("un", "Tom")), Self.one("Hugo", nil, Self.quote("deux", "Tom"))]
        #expect(
            wording.words(for: .week(Self.story())).plainText.contains(
                "\nÀ l’honneur cette semaine : Ana Ruiz, Accueil\n"))
        #expect(
            wording.words(for: .week(Self.story(featured: two))).plainText.contains(
                "\nÀ l’honneur cette semaine, ensemble : Ana et Hugo\nAna : « un » (Tom)\n"))
    }

    @Test(arguments: [
        ("Élodie", "d’Élodie"), ("Hélène", "d’Hélène"), ("Karim", "de Karim"), ("Henri", "d’Henri"), ("Hugo", "d’Hugo"),
        ("Inès", "d’Inès"), ("Hassan", "de Hassan"), ("Hamid", "de Hamid"), ("Hans", "de Hans"), ("Yves", "d’Yves"),
        ("Yvonne", "d’Yvonne"), ("Yasmine", "de Yasmine"), ("Yann", "de Yann"), ("Œdipe", "d’Œdipe"),
        ("Hortense", "d’Hortense"),
        ("Hervé", "d’Hervé"), ("Honoré", "d’Honoré"), ("octobre", "d’octobre"), ("mars", "de mars"),
        ("entraide", "d’entraide"),
        ("hôtellerie", "d’hôtellerie"), ("Hotline", "de Hotline"), ("Huguette", "d’Huguette"), ("田中", "de 田中"),
        ("", "de "),
    ])
    func `de elides before a vowel and a mute h`(name: String, expected: String) {
        #expect(Wording.frenchOf(name) == expected)
    }

    @Test func `told beforehand`() throws {
        let invitation = Invitation(
            period: .week(Voices.week47), site: "", givers: 2, quotes: ["a gardé le colis", "m’a trouvé une salle"],
            toldAt: instant("2026-11-23T08:00:00Z"), postAt: instant("2026-11-23T13:00:00Z"), needsYes: false)
        #expect(
            Voices.vous.words(for: .toldBefore(invitation)).plainText == """
                La semaine dernière, deux collègues ont raconté ce que vous avez fait. Vous serez à l’honneur à 14\u{A0}h :
                « a gardé le colis » · « m’a trouvé une salle »
                👍 avec plaisir · 🙈 pas cette fois · 🤫 jamais, merci
                Sans réponse, ce sera publié à 14\u{A0}h.
                """)
        #expect(
            Voices.tu.words(for: .toldBefore(invitation)).plainText.hasPrefix(
                "La semaine dernière, deux collègues ont raconté ce que tu as fait. Tu seras à l’honneur à 14\u{A0}h :")
        )
        #expect(
            Voices.english.words(for: .toldBefore(invitation)).plainText == """
                Two colleagues told a story about you last week. You’ll be employee of the week at 2\u{A0}p.m.:
                “a gardé le colis” · “m’a trouvé une salle”
                👍 gladly · 🙈 not this time · 🤫 never, thanks
                No answer, and it goes out at 2\u{A0}p.m.
                """)
    }

    @Test func `told the evening before a day's or a month's post, waiting for a yes`() throws {
        var invitation = Invitation(
            period: try #require(Period("2026-10")), site: "", givers: 1, quotes: ["un"],
            toldAt: instant("2026-11-01T18:00:00Z"), postAt: instant("2026-11-02T08:00:00Z"), needsYes: true)
        let french = Voices.vous.words(for: .toldBefore(invitation)).plainText
        #expect(
            french.hasPrefix(
                "En octobre, quelqu’un a raconté ce que vous avez fait. Vous serez à l’honneur le lundi 2 novembre à 9\u{A0}h :"
            ))
        #expect(french.hasSuffix("\nSans un oui de votre part, le message ne vous mettra pas à l’honneur."))
        #expect(
            Voices.tu.words(for: .toldBefore(invitation)).plainText.hasSuffix(
                "\nSans un oui de ta part, le message ne te mettra pas à l’honneur."))
        let english = Voices.english.words(for: .toldBefore(invitation)).plainText
        #expect(
            english.hasPrefix(
                "A colleague told a story about you in October. You’ll be employee of the month on Monday 2 November at 9\u{A0}a.m.:"
            ))
        #expect(english.hasSuffix("\nWithout a yes from you, the post won’t be about you."))
        invitation.period = try #require(Period("2026-11-24"))
        #expect(
            Voices.vous.words(for: .toldBefore(invitation)).plainText.hasPrefix(
                "Le mardi 24 novembre, quelqu’un a raconté"))
        #expect(
            Voices.english.words(for: .toldBefore(invitation)).plainText.contains("about you on Tuesday 24 November."))
    }

    @Test(arguments: [
        (FeatureAnswer.gladly, "Entendu. À 14\u{A0}h, donc.", "All right. At 2\u{A0}p.m., then."),
        (
            .notThisTime, "Entendu, pas cette fois. Personne n’en saura rien, et ces mercis restent à vous : `moi`.",
            "All right, not this time. Nobody will know, and the thanks stay yours: `me`."
        ),
        (
            .never,
            "Entendu, et je ne poserai plus la question. Personne n’en saura rien. Pour changer d’avis : `réglages`.",
            "All right, and I won’t ask again. Nobody will know. Changed your mind? `settings`"
        ),
    ])
    func `every answer is answered`(answer: FeatureAnswer, french: String, english: String) {
        let saying = Saying.answered(answer, postAt: instant("2026-11-23T13:00:00Z"))
        #expect(Voices.vous.words(for: saying).plainText == french)
        #expect(Voices.english.words(for: saying).plainText == english)
    }
}
