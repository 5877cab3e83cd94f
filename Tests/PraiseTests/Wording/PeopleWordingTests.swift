import Praise
import Testing

@Suite struct PeopleWordingTests {
    @Test(arguments: Self.table)
    func `people and teams of the roster are spoken of by name`(
        saying: Saying, vous: String, tu: String, english: String
    ) {
        #expect(Voices.vous.words(for: saying).plainText == vous)
        #expect(Voices.tu.words(for: saying).plainText == tu)
        #expect(Voices.english.words(for: saying).plainText == english)
    }

    static let table: [(Saying, String, String, String)] = [
        (
            .teamNoted("Accueil", 5),
            "Noté pour toute l’équipe Accueil (5 personnes). La prochaine fois, un simple 👏 vous le dira.",
            "Noté pour toute l’équipe Accueil (5 personnes). La prochaine fois, un simple 👏 te le dira.",
            "Noted for the whole Accueil team (5 people). From now on, 👏 on your message means the same."
        ),
        (
            .teamNoted("Accueil", 1),
            "Noté pour toute l’équipe Accueil (1 personne). La prochaine fois, un simple 👏 vous le dira.",
            "Noté pour toute l’équipe Accueil (1 personne). La prochaine fois, un simple 👏 te le dira.",
            "Noted for the whole Accueil team (1 person). From now on, 👏 on your message means the same."
        ),
        (
            .passOn(PassOn(names: ["Inès Benali"], giver: "Karim", reason: "le café de 7 h")),
            "Karim remercie Inès Benali : « le café de 7 h »\nPouvez-vous le lui dire ?",
            "Karim remercie Inès Benali : « le café de 7 h »\nPeux-tu le lui dire ?",
            "Karim thanks Inès Benali: “le café de 7 h”\nCould you tell them?"
        ),
        (
            .passOn(PassOn(names: ["Inès", "Paul"], giver: "Karim", reason: "le café")),
            "Karim remercie Inès et Paul : « le café »\nPouvez-vous le leur dire ?",
            "Karim remercie Inès et Paul : « le café »\nPeux-tu le leur dire ?",
            "Karim thanks Inès and Paul: “le café”\nCould you tell them?"
        ),
        (
            .passOn(PassOn(names: ["Inès", "Paul"], team: "Entretien", giver: "Karim", reason: "le café")),
            "Karim remercie l’équipe Entretien : « le café »\nPouvez-vous le dire à Inès et Paul ?",
            "Karim remercie l’équipe Entretien : « le café »\nPeux-tu le dire à Inès et Paul ?",
            "Karim thanks the Entretien team: “le café”\nCould you tell Inès and Paul?"
        ),
        (
            .mailed(PassOn(names: ["Inès"], giver: "Karim", reason: "le café")), "Karim vous remercie : « le café »",
            "Karim te remercie : « le café »", "Karim thanks you: “le café”"
        ),
        (
            .mailed(PassOn(names: ["Inès"], team: "Entretien", giver: "Karim", reason: "le café")),
            "Karim remercie toute l’équipe Entretien : « le café »",
            "Karim remercie toute l’équipe Entretien : « le café »", "Karim thanks the whole Entretien team: “le café”"
        ),
        (
            .tellInPerson(["Inès"]), "Inès ne lit pas ce chat : dites-le-lui de vive voix, cela fera plaisir.",
            "Inès ne lit pas ce chat : dis-le-lui de vive voix, cela fera plaisir.",
            "Inès doesn’t read this chat: tell them in person, they’ll be glad to hear it."
        ),
        (
            .tellInPerson(["Inès", "Paul"]),
            "Inès et Paul ne lisent pas ce chat : dites-le-leur de vive voix, cela fera plaisir.",
            "Inès et Paul ne lisent pas ce chat : dis-le-leur de vive voix, cela fera plaisir.",
            "Inès and Paul don’t read this chat: tell them in person, they’ll be glad to hear it."
        ),
        (
            .remarks(
                noted: [],
                [.ambiguous("Hugo", [.person("Hugo Lemaître", service: "Paie"), .person("Hugo Petit", service: nil)])]),
            "Qui est « Hugo » : Hugo Lemaître (Paie) ou Hugo Petit ? Écrivez le nom complet, et je suivrai.",
            "Qui est « Hugo » : Hugo Lemaître (Paie) ou Hugo Petit ? Écris le nom complet, et je suivrai.",
            "Who is “Hugo”: Hugo Lemaître (Paie) or Hugo Petit? Write the full name and I’ll follow."
        ),
        (
            .remarks(noted: ["Ana"], [.ambiguous("Rose", [.team("Rose"), .person("Rose Martin", service: "Ventes")])]),
            "Noté pour Ana. Qui est « Rose » : toute l’équipe (`@équipe Rose`) ou Rose Martin (Ventes) ? Écrivez le nom complet, et je suivrai.",
            "Noté pour Ana. Qui est « Rose » : toute l’équipe (`@équipe Rose`) ou Rose Martin (Ventes) ? Écris le nom complet, et je suivrai.",
            "Noted for Ana. Who is “Rose”: the whole team (`@team Rose`) or Rose Martin (Ventes)? Write the full name and I’ll follow."
        ),
        (
            .remarks(noted: [], [.nobodyElse("Accueil")]),
            "Dans l’équipe Accueil, il n’y a pour l’instant personne d’autre à remercier.",
            "Dans l’équipe Accueil, il n’y a pour l’instant personne d’autre à remercier.",
            "There’s nobody else to thank in the Accueil team yet."
        ),
    ].map { ($0, $1.spaced, $2.spaced, $3) }
}

extension String {
    /// With the no-break spaces of French.
    fileprivate var spaced: String {
        replacing(" :", with: "\u{00A0}:").replacing("« ", with: "«\u{00A0}").replacing(" »", with: "\u{00A0}»")
            .replacing(" ?", with: "\u{202F}?")
    }
}
