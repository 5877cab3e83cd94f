import Foundation
import Praise
import Testing

/// How a manager is written to.
@Suite struct DigestWordingTests {
    static let sofia = Person(id: PersonID(rawValue: 1), name: "Sofia Martin")
    static let hugo = Person(id: PersonID(rawValue: 2), name: "Hugo Lemaître")
    static let paul = Person(id: PersonID(rawValue: 3), name: "Paul Nguyen")
    static let tom = Story.Quote(reason: "a tout expliqué sans jargon", giver: "Tom Baker")
    static let proposal = StandardProposal(
        value: "Entraide", stems: ["18", "rappel"],
        sources: [
            source("1", "m’a rappelé avant 18 h", "Karim", hugo), source("2", "rappelé avant 18 h", "Élodie", paul),
            source("3", "a rappelé le client avant 18 h", "Tom", hugo),
        ])

    static func source(_ id: MessageID, _ reason: String, _ giver: String, _ person: Person) -> StandardProposal.Source
    {
        StandardProposal.Source(
            address: MessageAddress(chat: "c", room: "r", message: id), reason: reason,
            giver: Person(id: PersonID(rawValue: Int64(giver.count + 10)), name: giver), recipients: [person])
    }

    static let full = ManagerDigest(
        week: Voices.week47, since: Voices.tuesday.addingTimeInterval(-86_400), reader: sofia, thanked: 2,
        wasTeamThanked: true,
        items: [DigestItem(act: .tell(hugo, tom)), DigestItem(act: .look(paul)), DigestItem(act: .adopt(proposal))],
        quotes: ["a refait mon bulletin le jour même", "le classeur des congés se lit tout seul"], service: "Paie",
        flows: [ServiceFlow(from: "Ventes", to: "Paie", count: 3), ServiceFlow(from: "Paie", to: "Atelier", count: 1)],
        done: [AskedItem(reader: sofia.id, act: .tell(paul, tom), askedAt: Voices.tuesday, answer: .done)])

    static func quiet(thanked: Int, wasTeamThanked: Bool) -> ManagerDigest {
        ManagerDigest(
            week: Voices.week47, since: Voices.tuesday.addingTimeInterval(-86_400), reader: sofia, thanked: thanked,
            wasTeamThanked: wasTeamThanked)
    }

    @Test(arguments: Self.table)
    func `each moment has its words`(saying: DigestSaying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: .digest(saying)).plainText == vous)
        #expect(Voices.tu.words(for: .digest(saying)).plainText == tu)
        #expect(Voices.english.words(for: .digest(saying)).plainText == english)
    }

    static let table: [(DigestSaying, String, String, String)] = [
        (
            .opening(full),
            """
            Bonjour Sofia. Vous d’abord : depuis lundi dernier, vous avez remercié 2 personnes de l’équipe.
            La dernière fois : Paul Nguyen, de vive voix : fait.
            Trois gestes, si vous en avez le temps (✅ quand c’est fait, ❌ pour passer ; s’il manque quelque chose, `besoin : …` en réponse) :
            """,
            """
            Bonjour Sofia. Toi d’abord : depuis lundi dernier, tu as remercié 2 personnes de l’équipe.
            La dernière fois : Paul Nguyen, de vive voix : fait.
            Trois gestes, si tu en as le temps (✅ quand c’est fait, ❌ pour passer ; s’il manque quelque chose, `besoin : …` en réponse) :
            """,
            """
            Hello Sofia. You first: since last Monday you’ve thanked 2 people on the team.
            Last time: Paul Nguyen, in person: done.
            Three small things, if you have time (✅ when done, ❌ to skip; if something is missing, reply `need: …`):
            """
        ),
        (
            .closing(full),
            """
            Ce que l’équipe a vécu : « a refait mon bulletin le jour même » · « le classeur des congés se lit tout seul »
            Entre services : Paie a reçu des mercis (Ventes 3), et en a donné (Atelier 1)
            """,
            """
            Ce que l’équipe a vécu : « a refait mon bulletin le jour même » · « le classeur des congés se lit tout seul »
            Entre services : Paie a reçu des mercis (Ventes 3), et en a donné (Atelier 1)
            """,
            """
            From the team’s week: “a refait mon bulletin le jour même” · “le classeur des congés se lit tout seul”
            Between services: Paie was thanked by Ventes (3), and thanked Atelier (1)
            """
        ),
        (
            .opening(quiet(thanked: 2, wasTeamThanked: true)),
            "Bonjour Sofia. Rien à faire cette semaine : l’équipe a été remerciée, et par vous aussi.",
            "Bonjour Sofia. Rien à faire cette semaine : l’équipe a été remerciée, et par toi aussi.",
            "Hello Sofia. Nothing to do this week: the team was thanked, and by you too."
        ),
        (
            .opening(quiet(thanked: 0, wasTeamThanked: true)),
            """
            Bonjour Sofia. Rien à faire cette semaine : l’équipe a été remerciée.
            Vous d’abord : qui vous a facilité la semaine ?
            """,
            """
            Bonjour Sofia. Rien à faire cette semaine : l’équipe a été remerciée.
            Toi d’abord : qui t’a facilité la semaine ?
            """,
            """
            Hello Sofia. Nothing to do this week: the team was thanked.
            You first: who made your week easier?
            """
        ),
        (
            .opening(quiet(thanked: 1, wasTeamThanked: false)),
            """
            Bonjour Sofia. Rien à faire cette semaine.
            Vous d’abord : depuis lundi dernier, vous avez remercié une personne de l’équipe.
            """,
            """
            Bonjour Sofia. Rien à faire cette semaine.
            Toi d’abord : depuis lundi dernier, tu as remercié une personne de l’équipe.
            """,
            """
            Hello Sofia. Nothing to do this week.
            You first: since last Monday you’ve thanked one person on the team.
            """
        ),
        (
            .item(full.items[0], 1),
            "1. Hugo Lemaître, par Tom Baker : « a tout expliqué sans jargon ». Dites-le-lui de vive voix.",
            "1. Hugo Lemaître, par Tom Baker : « a tout expliqué sans jargon ». Dis-le-lui de vive voix.",
            "1. Hugo Lemaître, from Tom Baker: “a tout expliqué sans jargon”. Tell them in person."
        ),
        (
            .item(full.items[1], 2),
            "2. Paul Nguyen : pas d’histoire de son travail ici ces temps-ci. Avez-vous vu quelque chose, vous ?",
            "2. Paul Nguyen : pas d’histoire de son travail ici ces temps-ci. As-tu vu quelque chose, toi ?",
            "2. Paul Nguyen: no stories from their work here lately. Have you seen something yourself?"
        ),
        (
            .item(full.items[2], 3),
            """
            3. Trois personnes ont remercié pour la même attention (Entraide) : « m’a rappelé avant 18 h » (Karim) · « rappelé avant 18 h » (Élodie) · « a rappelé le client avant 18 h » (Tom). En faire un standard de l’équipe ?
            ✅ oui · ⬆️ le proposer à la direction · ❌ non · avec vos mots : `standard: …`
            """,
            """
            3. Trois personnes ont remercié pour la même attention (Entraide) : « m’a rappelé avant 18 h » (Karim) · « rappelé avant 18 h » (Élodie) · « a rappelé le client avant 18 h » (Tom). En faire un standard de l’équipe ?
            ✅ oui · ⬆️ le proposer à la direction · ❌ non · avec tes mots : `standard: …`
            """,
            """
            3. Three people gave thanks for the same small thing (Entraide): “m’a rappelé avant 18 h” (Karim) · “rappelé avant 18 h” (Élodie) · “a rappelé le client avant 18 h” (Tom). Make it a team standard?
            ✅ yes · ⬆️ raise it · ❌ no · in your own words: `standard: …`
            """
        ),
        (
            .item(DigestItem(act: .review(StandardWording.standard)), 1),
            """
            1. « rappeler avant 18 h » est un standard depuis le 17 novembre 2026. Le garder ?
            ✅ garder · 🔄 le redire autrement · ❌ le laisser partir · avec vos mots : `standard: …`
            """,
            """
            1. « rappeler avant 18 h » est un standard depuis le 17 novembre 2026. Le garder ?
            ✅ garder · 🔄 le redire autrement · ❌ le laisser partir · avec tes mots : `standard: …`
            """,
            """
            1. “rappeler avant 18 h” has been a standard since 17 November 2026. Keep it?
            ✅ keep · 🔄 reword · ❌ let go · in your own words: `standard: …`
            """
        ),
        (
            .item(DigestItem(act: .decide(StandardWording.raised)), 1),
            """
            1. Sofia Martin (Accueil) vous soumet une idée : « rappeler avant 18 h ». En faire un standard de toute l’entreprise ? L’idée vient d’Hugo Lemaître et de Paul Nguyen. On en a écrit : « m’a rappelé avant 18 h » · « rappelé avant 18 h »
            ✅ oui · ❌ pas maintenant · avec vos mots : `standard: …`
            """,
            """
            1. Sofia Martin (Accueil) te soumet une idée : « rappeler avant 18 h ». En faire un standard de toute l’entreprise ? L’idée vient d’Hugo Lemaître et de Paul Nguyen. On en a écrit : « m’a rappelé avant 18 h » · « rappelé avant 18 h »
            ✅ oui · ❌ pas maintenant · avec tes mots : `standard: …`
            """,
            """
            1. Sofia Martin (Accueil) brings you an idea: “rappeler avant 18 h”. Make it a standard for the whole company? The idea comes from Hugo Lemaître and Paul Nguyen. What was written: “m’a rappelé avant 18 h” · “rappelé avant 18 h”
            ✅ yes · ❌ not now · in your own words: `standard: …`
            """
        ),
        (
            .need(Need(from: sofia, words: "un deuxième téléphone", about: .look(paul))),
            """
            Sofia Martin vous dit ce qui manque : « un deuxième téléphone »
            Personne d’autre ne le lit ici ; répondez-lui directement.
            """,
            """
            Sofia Martin te dit ce qui manque : « un deuxième téléphone »
            Personne d’autre ne le lit ici ; réponds-lui directement.
            """,
            """
            Sofia Martin tells you what’s missing: “un deuxième téléphone”
            Nobody else reads this here; answer them directly.
            """
        ),
        (
            .need(Need(from: sofia, words: "un deuxième téléphone", about: .adopt(proposal))),
            """
            Sofia Martin vous dit ce qui manque, à propos de « rappelé avant 18 h » : « un deuxième téléphone »
            Personne d’autre ne le lit ici ; répondez-lui directement.
            """,
            """
            Sofia Martin te dit ce qui manque, à propos de « rappelé avant 18 h » : « un deuxième téléphone »
            Personne d’autre ne le lit ici ; réponds-lui directement.
            """,
            """
            Sofia Martin tells you what’s missing, about “rappelé avant 18 h”: “un deuxième téléphone”
            Nobody else reads this here; answer them directly.
            """
        ),
        (
            .needPassedOn("Paul Nguyen"),
            "Transmis à Paul Nguyen, et à personne d’autre.",
            "Transmis à Paul Nguyen, et à personne d’autre.",
            "Passed on to Paul Nguyen, and to nobody else."
        ),
        (
            .nobodyAbove,
            "La liste des personnes ne dit pas qui est au-dessus de vous : je n’ai donc pas pu transmettre. Dites-le de vive voix à qui peut y faire quelque chose.",
            "La liste des personnes ne dit pas qui est au-dessus de toi : je n’ai donc pas pu transmettre. Dis-le de vive voix à qui peut y faire quelque chose.",
            "The list of people doesn’t say who is above you, so I couldn’t pass it on. Best say it in person to someone who can help."
        ),
        (
            .nothingToAnswer,
            "Je ne vois pas de quel geste il s’agit. Répondez au message qui le propose.",
            "Je ne vois pas de quel geste il s’agit. Réponds au message qui le propose.",
            "I can’t tell which of my messages this answers. Reply to the one you mean."
        ),
    ]
}

/// A standard and a raised proposal to word.
enum StandardWording {
    static let standard = Standard(
        id: 1, words: "rappeler avant 18 h", team: "Accueil", inventors: [DigestWordingTests.hugo],
        acceptedAt: Voices.tuesday)
    static let raised = RaisedStandard(
        id: 2, words: "rappeler avant 18 h", manager: DigestWordingTests.sofia, service: "Accueil",
        inventors: [DigestWordingTests.hugo, DigestWordingTests.paul],
        reasons: ["m’a rappelé avant 18 h", "rappelé avant 18 h"], raisedAt: Voices.tuesday)
}
