import Praise
import Testing

/// What is said of standards, in all three voices. Words that people wrote are French throughout: they are never touched.
@Suite struct StandardWordingTests {
    private static let words = "rappeler avant 18\u{A0}h"

    @Test(arguments: table)
    func `each moment has its words`(saying: StandardSaying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: .standard(saying)).plainText == vous)
        #expect(Voices.tu.words(for: .standard(saying)).plainText == tu)
        #expect(Voices.english.words(for: .standard(saying)).plainText == english)
    }

    static let table: [(StandardSaying, String, String, String)] = [
        same(
            .announced(Voices.standard(team: "Accueil", by: ["Nadia", "Tom", "Inès"])),
            "Nouveau standard de l’équipe Accueil : rappeler avant 18 h. L’idée vient de Nadia, Tom et Inès. Tous les standards : `standards`",
            "New Accueil standard: rappeler avant 18 h. The idea comes from Nadia, Tom and Inès. All standards: `standards`"
        ),
        same(
            .announced(Voices.standard("Rappeler tôt.", team: nil, by: ["Élodie"])),
            "Nouveau standard de toute l’entreprise : Rappeler tôt. L’idée vient d’Élodie. Tous les standards : `standards`",
            "New standard for the whole company: Rappeler tôt. The idea comes from Élodie. All standards: `standards`"),
        same(
            .announced(Voices.standard(team: nil, by: [])),
            "Nouveau standard de toute l’entreprise : rappeler avant 18 h. Tous les standards : `standards`",
            "New standard for the whole company: rappeler avant 18 h. All standards: `standards`"),
        same(
            .refreshed(Voices.standard(team: "Accueil", by: ["Nadia"])),
            "Un standard de l’équipe Accueil se dit maintenant ainsi : rappeler avant 18 h. Tous les standards : `standards`",
            "New words for a standard of the Accueil team: rappeler avant 18 h. All standards: `standards`"),
        same(
            .refreshed(Voices.standard(team: nil, by: [])),
            "Un standard de toute l’entreprise se dit maintenant ainsi : rappeler avant 18 h. Tous les standards : `standards`",
            "New words for a standard of the whole company: rappeler avant 18 h. All standards: `standards`"),
        (
            .mayNameYou(manager: "Sofia", words: words),
            """
            Votre idée, « rappeler avant 18 h », peut devenir un standard de toute l’entreprise : Sofia la propose à la direction. Votre nom peut-il l’accompagner ?
            👍 avec plaisir · 🙈 plutôt pas
            Sans réponse, votre nom n’y sera pas.
            """,
            """
            Ton idée, « rappeler avant 18 h », peut devenir un standard de toute l’entreprise : Sofia la propose à la direction. Ton nom peut-il l’accompagner ?
            👍 avec plaisir · 🙈 plutôt pas
            Sans réponse, ton nom n’y sera pas.
            """,
            """
            Your idea, “rappeler avant 18 h”, could become a standard for the whole company: Sofia is putting it to those who write the rules. May your name go with it?
            👍 gladly · 🙈 rather not
            Without an answer, your name stays out of it.
            """
        ),
        (
            .nameAnswered(isAgreed: true), "Entendu : votre nom accompagne l’idée. Je vous dirai ce qu’elle devient.",
            "Entendu : ton nom accompagne l’idée. Je te dirai ce qu’elle devient.",
            "All right: your name goes with the idea. I’ll tell you what becomes of it."
        ),
        (
            .nameAnswered(isAgreed: false),
            "Entendu : votre nom n’y sera pas. Votre réponse reste entre nous.",
            "Entendu : ton nom n’y sera pas. Ta réponse reste entre nous.",
            "All right: your name stays out of it. What you answered stays between us."
        ),
        same(
            .inventorsAsked(["Nadia"]),
            "Je demande d’abord à Nadia si son nom peut accompagner l’idée. Avec son accord, elle monte à la direction.",
            "First I’m asking Nadia whether their name may go with the idea. With their yes, it goes up to those who write the rules."
        ),
        same(
            .inventorsAsked(["Nadia", "Tom", "Inès"]),
            "Je demande d’abord à Nadia, Tom et Inès si leur nom peut accompagner l’idée. Dès qu’une de ces personnes dit oui, elle monte à la direction, avec le nom de celles qui l’ont bien voulu.",
            "First I’m asking Nadia, Tom and Inès whether their names may go with the idea. With a yes from one of them, it goes up to those who write the rules."
        ),
        same(
            .notRaised(words: words),
            "« rappeler avant 18 h » reste dans l’équipe. Pour monter, l’idée a besoin de l’accord d’une des personnes qui l’ont eue, et je n’en ai pas reçu.",
            "“rappeler avant 18 h” stays with the team. To go up, the idea needs a yes from one of the people who had it, and I haven’t received any."
        ),
        same(
            .raisedAccepted(words: words),
            "C’est oui : rappeler avant 18 h devient un standard de toute l’entreprise. Tous les standards : `standards`",
            "It’s a yes: rappeler avant 18 h is now a standard for the whole company. All standards: `standards`"),
        same(
            .raisedDeclined(words: words),
            "La direction a lu « rappeler avant 18 h » et n’en fait pas un standard de toute l’entreprise pour l’instant. L’équipe peut continuer comme avant.",
            "Those who write the rules have read “rappeler avant 18 h”, and for now it won’t be a standard for the whole company. The team can carry on as before."
        ),
        (
            .askWords(words: words),
            "Répondez à ce message avec les nouveaux mots, par exemple `standard: rappeler avant 18 h`",
            "Réponds à ce message avec les nouveaux mots, par exemple `standard: rappeler avant 18 h`",
            "Reply to this message with the new words, for example `standard: rappeler avant 18 h`"
        ),
    ]

    /// Where nobody is spoken to.
    private static func same(_ saying: StandardSaying, _ french: String, _ english: String) -> (
        StandardSaying, String, String, String
    ) { (saying, french, french, english) }

    @Test func `the words of a standard are strong, and names never ping`() {
        let words = Voices.vous.words(for: .standard(.announced(Voices.standard(team: "Accueil", by: ["@ana"]))))
        #expect(words.parts.contains(.strong(Self.words)))
        #expect(words.parts.contains(.name("@ana")))
    }

    @Test func `a question is answered with all standards`() {
        let list = [
            Voices.standard(team: "Accueil", by: ["Nadia", "Tom"]),
            Voices.standard("garder le colis", team: nil, by: ["Hélène"], day: 14),
            Voices.standard("ranger la salle", team: "Atelier", by: [], day: 60),
        ]
        let french = """
            Les standards d’ici :
            • rappeler avant 18 h (équipe Accueil) · idée de Nadia et Tom · depuis le 17 novembre 2026
            • garder le colis (toute l’entreprise) · idée d’Hélène · depuis le 1er décembre 2026
            • ranger la salle (équipe Atelier) · depuis le 16 janvier 2027
            """
        let english = """
            The standards here:
            • rappeler avant 18 h (Accueil) · an idea from Nadia and Tom · since 17 November 2026
            • garder le colis (whole company) · an idea from Hélène · since 1 December 2026
            • ranger la salle (Atelier) · since 16 January 2027
            """
        #expect(Self.said(list, Voices.vous) == [french] && Self.said(list, Voices.tu) == [french])
        #expect(Self.said(list, Voices.english) == [english])
    }

    @Test func `where there is none, one is told how one comes to be`() {
        let french =
            "Il n’y a pas encore de standard ici. Un standard naît des mercis : quand trois personnes ont remercié pour la même petite attention, avec le même `#mot`, je la propose à la personne qui dirige l’équipe."
        let english =
            "There are no standards here yet. They come from thanks: when three people have given thanks for the same small attention, with the same `#word`, I put it to the team’s manager."
        #expect(Self.said([], Voices.vous) == [french] && Self.said([], Voices.tu) == [french])
        #expect(Self.said([], Voices.english) == [english])
    }

    @Test func `a long list is several messages`() {
        let list = (1...31).map { Voices.standard("geste \($0)", team: nil, by: []) }
        let pages = Self.said(list, Voices.vous)
        #expect(pages.count == 3 && pages.joined().contains("geste 31"))
        #expect(pages.map { $0.split(separator: "\n").count } == [16, 15, 1])
    }

    private static func said(_ list: [Standard], _ voice: Wording) -> [String] {
        voice.messages(for: .standards(list), HouseRules()).map(\.plainText)
    }
}
