import Foundation
@testable import Praise
import Testing

/// Every answer in all three voices.
@Suite struct AskingWordingTests {
    private static let rules = HouseRules(
        values: CompanyValues([
            CompanyValue(
                name: Localized(french: "Entraide", english: "Helping out"),
                meaning: Localized(
                    french: "un coup de main avant qu’on le demande", english: "a hand before anybody asks"))
        ]), contact: "sofia@example.org")
    private static let week = AskedPeriod.week(Voices.week47)

    private static func person(_ number: Int64, _ name: String) -> Person {
        Person(id: PersonID(rawValue: number), name: name)
    }
    private static let ana = person(1, "Ana")
    private static let karim = person(2, "Karim")
    private static let elodie = person(3, "Élodie")

    private static func thank(
        from giver: Person, to people: [Person], _ reason: String, values: [String] = [], joined: [Person] = []
    ) -> Recognition {
        Recognition(
            address: MessageAddress(chat: "matrix", room: "!r", message: "$1"), giver: giver, recipients: people,
            reason: reason, sentAt: Voices.tuesday, values: values, joined: joined)
    }

    private static let thanks = [
        thank(from: karim, to: [ana], "a gardé le colis", values: ["Entraide"], joined: [elodie]),
        thank(from: ana, to: [karim, elodie], "la salle"),
    ]
    private static let mine = OwnThanks(period: week, person: ana.id, among: thanks)

    private static let decision = Decision(
        period: "2026-W47", week: Voices.week47, featured: [ana.id], rest: 26,
        lines: [line(ana, [(karim, 2), (elodie, 2)], .featured(wait: 37)), line(karim, [(ana, 1)], .notEnough)],
        previous: "", fingerprint: "f")

    private static func line(
        _ person: Person, _ voices: [(Person, Int)], light: Bool = false, _ outcome: Decision.Outcome
    ) -> Decision.Line {
        Decision.Line(
            person: person.id, voices: voices.map { Decision.Voice(giver: $0.0.id, points: $0.1) }, hasLight: light,
            outcome: outcome)
    }

    private static let names = [ana.id: "Ana", karim.id: "Karim", elodie.id: "Élodie"]

    static let all: [(Answer, String, String, String)] = [
        (
            .me(mine),
            """
            La semaine du 16 au 22 novembre
            Reçus :
            • 17 novembre, Karim, avec Élodie : « a gardé le colis » · Entraide
            Donnés :
            • 17 novembre, à Karim et Élodie : « la salle »
            """,
            """
            La semaine du 16 au 22 novembre
            Reçus :
            • 17 novembre, Karim, avec Élodie : « a gardé le colis » · Entraide
            Donnés :
            • 17 novembre, à Karim et Élodie : « la salle »
            """,
            """
            The week of 16–22 November
            Received:
            • 17 November, Karim, with Élodie: “a gardé le colis” · Helping out
            Given:
            • 17 November, to Karim and Élodie: “la salle”
            """
        ),
        (
            .me(OwnThanks(period: .month(year: 2025, month: 10), person: ana.id, among: [])),
            "Octobre 2025 : rien de noté à votre nom. Pour une autre période : `moi octobre`",
            "Octobre 2025 : rien de noté à ton nom. Pour une autre période : `moi octobre`",
            "October 2025: nothing noted in your name. For another period: `me october`"
        ),
        (
            .why(WhyFacts(period: week, outcome: .decided(decision, []), names: names)),
            """
            La semaine du 16 au 22 novembre : pourquoi Ana ?
            1. Il faut deux personnes et 3 points. Karim 2 + Élodie 2 = 4 : c’est assez.
            2 points viennent d’un autre service, ou vont à un service de 5 personnes ou moins ; sinon, c’est 1. Tout le reste, ensemble, fait 1.
            2. Parmi toutes les personnes qui avaient assez, le tour revient à qui attend depuis le plus longtemps : Ana, depuis le 2 mars.
            3. Avoir 4 points ou 9 ne change rien : il n’y a pas de deuxième place. Ensuite, on laisse la place pendant 26 semaines.
            Vos propres lignes, que personne d’autre ne voit : `pourquoi moi`
            """,
            """
            La semaine du 16 au 22 novembre : pourquoi Ana ?
            1. Il faut deux personnes et 3 points. Karim 2 + Élodie 2 = 4 : c’est assez.
            2 points viennent d’un autre service, ou vont à un service de 5 personnes ou moins ; sinon, c’est 1. Tout le reste, ensemble, fait 1.
            2. Parmi toutes les personnes qui avaient assez, le tour revient à qui attend depuis le plus longtemps : Ana, depuis le 2 mars.
            3. Avoir 4 points ou 9 ne change rien : il n’y a pas de deuxième place. Ensuite, on laisse la place pendant 26 semaines.
            Tes propres lignes, que personne d’autre ne voit : `pourquoi moi`
            """,
            """
            The week of 16–22 November: why Ana?
            1. It takes two people and 3 points. Karim 2 + Élodie 2 = 4: that’s enough.
            2 points come from another service, or go to a service of 5 people or fewer; else it’s 1. All the rest, together, is 1.
            2. Among everyone who had enough, the turn goes to whoever has waited longest: Ana, since 2 March.
            3. 4 points or 9 makes no difference: there’s no second place. Afterwards others come first for 26 weeks.
            Your own lines, which nobody else can see: `why me`
            """
        ),
        (
            .why(WhyFacts(period: week, outcome: .off)),
            "La semaine du 16 au 22 novembre : ici, on raconte des histoires et personne n’est mis à l’honneur.",
            "La semaine du 16 au 22 novembre : ici, on raconte des histoires et personne n’est mis à l’honneur.",
            "The week of 16–22 November: stories are told here, and nobody is featured."
        ),
        (
            .why(WhyFacts(period: week, outcome: .open)),
            "La semaine du 16 au 22 novembre : il n’y a pas de choix à expliquer. Le prochain se fait lundi à 9 h.",
            "La semaine du 16 au 22 novembre : il n’y a pas de choix à expliquer. Le prochain se fait lundi à 9 h.",
            "The week of 16–22 November: there’s no choice to explain. The next one is made on Monday at 9 a.m."
        ),
        (
            .values,
            """
            Ce qui compte ici :
            • Entraide : un coup de main avant qu’on le demande
            Dans un merci : `/bravo @ana pour … #Entraide`
            """,
            """
            Ce qui compte ici :
            • Entraide : un coup de main avant qu’on le demande
            Dans un merci : `/bravo @ana pour … #Entraide`
            """,
            """
            What counts here:
            • Helping out: a hand before anybody asks
            In a thanks: `/bravo @ana for … #Helping-out`
            """
        ),
        (
            .digest(RoomDigest(period: week, recognitions: thanks, preferences: [:], isInRoom: true)),
            """
            La semaine du 16 au 22 novembre
            • Karim et Élodie : « la salle » (Ana)
            • Ana : « a gardé le colis » (Karim)
            En tout, 2 personnes en ont remercié 3.
            Valeurs vécues : Entraide.
            """,
            """
            La semaine du 16 au 22 novembre
            • Karim et Élodie : « la salle » (Ana)
            • Ana : « a gardé le colis » (Karim)
            En tout, 2 personnes en ont remercié 3.
            Valeurs vécues : Entraide.
            """,
            """
            The week of 16–22 November
            • Karim and Élodie: “la salle” (Ana)
            • Ana: “a gardé le colis” (Karim)
            In all, 2 people thanked 3.
            Values lived: Helping out.
            """
        ),
        (
            .askDirectly, "La réponse est pour vous : demandez-la-moi dans un message direct.",
            "La réponse est pour toi : demande-la-moi dans un message direct.",
            "The answer is for you: ask me in a direct message."
        ),
        (
            .unclearPeriod("plus tard"),
            "Je ne lis pas de période dans « plus tard ». Par exemple : `moi octobre`, `moi semaine dernière`, `moi 2026-W47`, `moi 2026-10-14`.",
            "Je ne lis pas de période dans « plus tard ». Par exemple : `moi octobre`, `moi semaine dernière`, `moi 2026-W47`, `moi 2026-10-14`.",
            "I can’t read a period in “plus tard”. For example: `me october`, `me last week`, `me 2026-W47`, `me 2026-10-14`."
        ),
        (
            .privacy,
            """
            Ce que je garde, et pour qui
            • Qui remercie qui, pour quoi, quand et dans quelle salle ; les corrections ; vos réglages. Rien des autres messages.
            • Combien de temps : tant que Bravo sert ici. Rien ne s’efface de soi-même ; un merci retiré n’est plus montré.
            • Le voient : la salle du merci, celle où je raconte la semaine, et qui s’occupe de Bravo.
            • `moi`, `pourquoi moi`, `mes-données` et `réglages` ne répondent qu’à vous, et sur vous.
            • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
            • À qui écrire : sofia@example.org.
            """,
            """
            Ce que je garde, et pour qui
            • Qui remercie qui, pour quoi, quand et dans quelle salle ; les corrections ; tes réglages. Rien des autres messages.
            • Combien de temps : tant que Bravo sert ici. Rien ne s’efface de soi-même ; un merci retiré n’est plus montré.
            • Le voient : la salle du merci, celle où je raconte la semaine, et qui s’occupe de Bravo.
            • `moi`, `pourquoi moi`, `mes-données` et `réglages` ne répondent qu’à toi, et sur toi.
            • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
            • À qui écrire : sofia@example.org.
            """,
            """
            What I keep, and for whom
            • Who thanks whom, for what, when and in which room; corrections; your settings. Nothing of other messages.
            • How long: as long as Bravo serves here. Nothing goes away by itself; a thanks taken back isn’t shown any more.
            • Who sees it: the room of the thanks, the one where I retell the week, and whoever looks after Bravo.
            • `me`, `why me`, `my-data` and `settings` answer you alone, and about you.
            • It isn’t used for appraisal, pay or discipline.
            • Whom to write to: sofia@example.org.
            """
        ),
        (
            .settings(Preferences(), .french, typed: ""),
            """
            Vos réglages. Personne d’autre ne les lit ici.
            • langue : français · `réglages langue en`
            • prévenir quand on vous remercie : oui · `réglages prévenir non`
            • vous nommer dans les messages publics : oui · `réglages posts oui`, `salle` ou `non`
            • à l’honneur : d’accord, en prévenant avant · `réglages à l'honneur d'accord`, `si oui` ou `jamais`
            """,
            """
            Tes réglages. Personne d’autre ne les lit ici.
            • langue : français · `réglages langue en`
            • prévenir quand on te remercie : oui · `réglages prévenir non`
            • te nommer dans les messages publics : oui · `réglages posts oui`, `salle` ou `non`
            • à l’honneur : d’accord, en prévenant avant · `réglages à l'honneur d'accord`, `si oui` ou `jamais`
            """,
            """
            Your settings. Nobody else reads them here.
            • language: French · `settings language fr`
            • tell you when someone thanks you: yes · `settings tell no`
            • name you in public posts: yes · `settings posts yes`, `room` or `no`
            • featured: yes, told first · `settings featured yes`, `ask` or `never`
            """
        ),
    ]

    @Test(arguments: all.indices) func `each answer has its words`(index: Int) {
        let (answer, vous, tu, english) = Self.all[index]
        #expect(Self.said(answer, Voices.vous) == vous)
        #expect(Self.said(answer, Voices.tu) == tu)
        #expect(Self.said(answer, Voices.english) == english)
    }

    private static func said(_ answer: Answer, _ voice: Wording) -> String {
        voice.messages(for: answer, rules).map(\.plainText).joined(separator: "\n---\n")
    }

    static let changes: [(PreferenceChange, String, String, String)] = [
        (.language(.french), "Entendu, en français.", "Entendu, en français.", "All right, in French."),
        (.language(.english), "Entendu, en anglais.", "Entendu, en anglais.", "All right, in English."),
        (
            .told(true), "Entendu : je vous dirai qui vous remercie, et pour quoi.",
            "Entendu : je te dirai qui te remercie, et pour quoi.",
            "All right: I’ll tell you who thanks you, and for what."
        ),
        (
            .told(false), "Entendu, je ne préviens plus. Tout reste là : `moi`",
            "Entendu, je ne préviens plus. Tout reste là : `moi`",
            "All right, I won’t tell you any more. It’s all there: `me`"
        ),
        (
            .shown(.everywhere), "Entendu : les messages publics peuvent parler de vous.",
            "Entendu : les messages publics peuvent parler de toi.", "All right: public posts may name you."
        ),
        (
            .shown(.room), "Entendu : on parlera de vous dans la salle du merci, pas ailleurs.",
            "Entendu : on parlera de toi dans la salle du merci, pas ailleurs.",
            "All right: you’ll be named in the room of the thanks, nowhere else."
        ),
        (
            .shown(.nowhere), "Entendu : les messages publics ne parleront plus de vous.",
            "Entendu : les messages publics ne parleront plus de toi.",
            "All right: public posts won’t name you any more."
        ),
        (
            .featured(.toldFirst), "Entendu : à l’honneur, en vous prévenant avant.",
            "Entendu : à l’honneur, en te prévenant avant.", "All right: featured, and told first."
        ),
        (
            .featured(.ifYes), "Entendu : je demanderai d’abord, et sans un oui ce ne sera pas publié.",
            "Entendu : je demanderai d’abord, et sans un oui ce ne sera pas publié.",
            "All right: I’ll ask first, and without a yes it won’t be posted."
        ),
        (
            .featured(.never),
            "Entendu, et je ne poserai pas la question. Personne n’en saura rien. Pour changer d’avis : `réglages`",
            "Entendu, et je ne poserai pas la question. Personne n’en saura rien. Pour changer d’avis : `réglages`",
            "All right, and I won’t ask. Nobody will know. Changed your mind? `settings`"
        ),
    ]

    @Test(arguments: changes.indices) func `a changed setting is confirmed shortly, and can be typed`(index: Int) {
        let (change, vous, tu, english) = Self.changes[index]
        #expect(Self.said(.changed(change), Voices.vous) == vous)
        #expect(Self.said(.changed(change), Voices.tu) == tu)
        #expect(Self.said(.changed(change), Voices.english) == english)
        #expect(PreferenceChange(reading: change.typed) == change)
    }

    static let outcomes: [(Decision.Outcome, String, String)] = [
        (
            .featured(wait: 1), "C’était votre tour, après une semaine d’attente.",
            "It was your turn, after a wait of one week."
        ),
        (
            .waits(weeks: 7),
            "C’est assez. Vous attendez depuis 7 semaines, et le tour revient à l’attente la plus longue ; la vôtre continue de compter.",
            "That’s enough. You’ve waited 7 weeks, and the turn goes to the longest wait; yours goes on counting."
        ),
        (
            .notEnough,
            "Pour être à l’honneur, il faut deux personnes et 3 points. Ces mercis restent à vous, et votre attente continue de compter.",
            "To be featured it takes two people and 3 points. These thanks stay yours, and your wait goes on counting."
        ),
        (
            .rests(since: 17),
            "Vous étiez à l’honneur il y a 17 semaines : ensuite, on laisse la place pendant 26 semaines.",
            "You were featured 17 weeks ago: afterwards others come first for 26 weeks."
        ),
        (
            .isNew, "Vous veniez d’arriver : le tour commence au bout de quatre semaines.",
            "You had just arrived: turns begin after four weeks."
        ),
        (
            .isAway, "Vous étiez en congé. Votre attente continue de compter.",
            "You were away. Your wait goes on counting."
        ),
        (
            .declines, "Vous avez choisi de ne pas être à l’honneur. Pour changer d’avis : `réglages`",
            "You chose not to be featured. Changed your mind? `settings`"
        ),
    ]

    @Test(arguments: outcomes.indices) func `one's own line is told kindly, and nobody else's`(index: Int) {
        let (outcome, french, english) = Self.outcomes[index]
        let line = Self.line(Self.ana, [(Self.karim, 2)], light: true, outcome)
        let own = OwnLine(period: Self.week, line: line, rest: 26, names: Self.names)
        #expect(
            Self.said(.whyMe(own), Voices.vous)
                == "La semaine du 16 au 22 novembre\nKarim 2 + le reste 1 = 3\n\(french)\nPersonne d’autre ne voit ces lignes."
        )
        #expect(
            Self.said(.whyMe(own), Voices.english)
                == "The week of 16–22 November\nKarim 2 + the rest 1 = 3\n\(english)\nNobody else sees these lines.")
    }

    @Test func `the person thanked is told who and why, and the first time what is kept`() {
        let telling = Telling(recognition: Self.thanks[0], isFirst: false, isTold: true)
        #expect(
            Voices.vous.words(for: telling, link: "https://x").plainText
                == "Karim vous remercie : « a gardé le colis »\nmardi 17 novembre · voir le message (https://x)")
        #expect(
            Voices.tu.words(for: telling).plainText == "Karim te remercie : « a gardé le colis »\nmardi 17 novembre")
        let first = Telling(recognition: Self.thanks[0], isFirst: true, isTold: true)
        #expect(
            Voices.english.words(for: first, link: "https://x").plainText == """
                Karim thanks you: “a gardé le colis”
                Tuesday 17 November · see the message (https://x)
                I’m Bravo, the thank-you bot (Atelier Dupont).
                • I keep who thanks whom, for what and when. Nothing of other messages.
                • Who sees it: the room of the thanks, the one where I retell the week, and whoever looks after Bravo.
                • It isn’t used for appraisal, pay or discipline.
                • You choose: 👍 feature me, and tell me first (current setting) · 🤔 if I say yes · 🤫 never.
                • `my-data`: all I know about you · `settings`: change it, stop appearing · `privacy`: the detail and whom to write to.
                """)
        let quiet = Telling(recognition: Self.thanks[0], isFirst: true, isTold: false)
        #expect(
            Voices.vous.words(for: quiet).plainText == """
                Karim vient de vous remercier.
                Je suis Bravo, le robot des mercis (Atelier Dupont).
                • Je garde : qui remercie qui, pour quoi et quand. Rien des autres messages.
                • Le voient : la salle du merci, celle où je raconte la semaine, et qui s’occupe de Bravo.
                • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
                • Vous choisissez : 👍 à l’honneur, en me prévenant avant (réglage actuel) · 🤔 si je dis oui · 🤫 jamais.
                • `mes-données` : tout ce que je sais de vous · `réglages` : changer, ne plus apparaître · `confidentialité` : le détail et à qui écrire.
                """)
    }

    @Test func `a draw can be redone by hand`() {
        let others = (4...7).map { Self.line(Self.person($0, "P"), [(Self.ana, 2)], .waits(weeks: 37)) }
        var drawn = Self.decision
        drawn.lines += others
        let draws = drawn.draws { "sha(\($0))" }
        #expect(draws.count == 5 && draws[0].text == "2026-W47  1")
        let facts = WhyFacts(period: Self.week, outcome: .decided(drawn, draws), names: Self.names)
        #expect(
            Self.said(.why(facts), Voices.english).contains(
                "5 people had waited as long: the smallest SHA-256 decides. That of `2026-W47  1` begins with `sha(2026-W47  1)`."
            ))
        #expect(Self.decision.draws { $0 }.isEmpty)
    }
}
