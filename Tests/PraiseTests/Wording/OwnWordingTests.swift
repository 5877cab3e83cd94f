import Foundation
@testable import Praise
import Testing

/// What one person alone is told of themselves, and of what was chosen.
@Suite struct OwnWordingTests {
    static let outcomes: [(Decision.Outcome, String, String)] = [
        (
            .featured(wait: 1), "C’était votre tour, après une semaine d’attente.",
            "It was your turn, after a wait of one week."
        ),
        (
            .waits(weeks: 7),
            "C’est assez. Vous attendez depuis 7 semaines, et le tour revient à l’attente la plus longue ; la vôtre continue de compter.",
            "That’s enough. You’ve waited 7 weeks, and the turn goes to the longest wait; yours goes on counting."
        ),
        (
            .notEnough,
            "Pour être à l’honneur, il faut deux personnes et 3 points. Ces mercis restent à vous, et votre attente continue de compter.",
            "To be featured it takes two people and 3 points. These thanks stay yours, and your wait goes on counting."
        ),
        (
            .rests(since: 17),
            "Vous étiez à l’honneur il y a 17 semaines : on laisse ensuite la place à d’autres pendant 26 semaines.",
            "You were featured 17 weeks ago: afterwards others come first for 26 weeks."
        ),
        (
            .isNew, "Vous veniez d’arriver : on entre dans le tour au bout de quatre semaines.",
            "You had just arrived: turns begin after four weeks."
        ),
        (
            .isAway, "C’était pendant votre absence. Votre attente continue de compter.",
            "You were away. Your wait goes on counting."
        ),
        (
            .declines, "Vous avez choisi de ne pas être à l’honneur. Pour changer d’avis : `réglages`",
            "You chose not to be featured. Changed your mind? `settings`"
        ),
    ]

    @Test(arguments: outcomes.indices) func `one's own line is told kindly, and nobody else's`(index: Int) {
        let (outcome, french, english) = Self.outcomes[index]
        let line = Asked.line(Asked.ana, [(Asked.karim, 2)], light: true, outcome)
        let own = OwnLine(period: Asked.week, line: line, rest: 26, names: Asked.names)
        #expect(
            Asked.said(.whyMe(own), Voices.vous)
                == "La semaine du 16 au 22 novembre\nKarim 2 + le reste 1 = 3\n\(french)\nPersonne d’autre ne voit ces lignes."
        )
        #expect(
            Asked.said(.whyMe(own), Voices.english)
                == "The week of 16–22 November\nKarim 2 + the rest 1 = 3\n\(english)\nNobody else sees these lines.")
    }

    @Test func `the person thanked is told who and why, and the first time what is kept`() {
        let telling = Telling(recognition: Asked.thanks[0], isFirst: false, isTold: true)
        #expect(
            Voices.vous.words(for: telling, link: "https://x").plainText
                == "Karim vous remercie : « a gardé le colis »\nmardi 17 novembre · voir le message (https://x)")
        #expect(
            Voices.tu.words(for: telling).plainText == "Karim te remercie : « a gardé le colis »\nmardi 17 novembre")
        let first = Telling(recognition: Asked.thanks[0], isFirst: true, isTold: true)
        #expect(
            Voices.english.words(for: first, link: "https://x").plainText == """
                Karim thanks you: “a gardé le colis”
                Tuesday 17 November · see the message (https://x)
                I’m Bravo, the thank-you bot (Atelier Dupont).
                • I keep who thanks whom, for what and when. Nothing of other messages.
                • Who sees it: the room of the thank-you, the one where I retell the week, whoever looks after me, and your manager, for their own team, sometimes with an invitation to look at your work (to switch that off: `settings look no`).
                • It isn’t used for appraisal, pay or discipline.
                • You choose: 👍 feature me, and tell me first (current setting) · 🤔 if I say yes · 🤫 never.
                • `my-data`: all I know about you · `settings`: change it, stop appearing · `privacy`: the detail and whom to write to.
                """)
        let quiet = Telling(recognition: Asked.thanks[0], isFirst: true, isTold: false)
        #expect(
            Voices.vous.words(for: quiet).plainText == """
                Karim vient de vous remercier.
                Je suis Bravo, le robot des mercis (Atelier Dupont).
                • Je garde : qui remercie qui, pour quoi et quand. Rien des autres messages.
                • Le voient : la salle du merci, celle où je raconte la semaine, les personnes qui s’occupent de moi, et votre responsable, pour son équipe, avec parfois l’invitation à regarder votre travail (pour la couper : `réglages regard non`).
                • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
                • Vous choisissez : 👍 à l’honneur, en me prévenant avant (réglage actuel) · 🤔 si je dis oui · 🤫 jamais.
                • `mes-données` : tout ce que je sais de vous · `réglages` : changer, ne plus apparaître · `confidentialité` : le détail et à qui écrire.
                """)
    }

    @Test func `a draw can be redone by hand`() {
        let others = (4...7).map { Asked.line(Asked.person($0, "P"), [(Asked.ana, 2)], .waits(weeks: 37)) }
        var drawn = Asked.decision
        drawn.lines += others
        let draws = drawn.draws { "sha(\($0))" }
        #expect(draws.count == 5 && draws[0].text == "2026-W47  1")
        let facts = WhyFacts(period: Asked.week, outcome: .decided(drawn, draws), names: Asked.names)
        #expect(
            Asked.said(.why(facts), Voices.english).contains(
                "5 people had waited as long: the smallest SHA-256 decides. That of `2026-W47  1` begins with `sha(2026-W47  1)`."
            ))
        #expect(Asked.decision.draws { $0 }.isEmpty)
    }
}
