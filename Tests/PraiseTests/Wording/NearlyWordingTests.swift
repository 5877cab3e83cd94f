import Praise
import Testing

@Suite struct NearlyWordingTests {
    @Test(arguments: Self.table)
    func `what is missing is said as what to do next`(saying: Saying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: saying).plainText == vous)
        #expect(Voices.tu.words(for: saying).plainText == tu)
        #expect(Voices.english.words(for: saying).plainText == english)
    }

    static let table: [(Saying, String, String, String)] = [
        (
            .nearly(.noReason(.bravo)), "Pour quoi ? Un fait suffit : `/bravo @ana pour la reprise du dossier Martin`",
            "Pour quoi ? Un fait suffit : `/bravo @ana pour la reprise du dossier Martin`",
            "What for? One fact is enough: `/bravo @ana for picking up the Martin file`"
        ),
        (
            .nearly(.noReason(.merci)),
            "Pour quoi ? Un fait suffit : `/merci @ana pour la salle trouvée en deux minutes`",
            "Pour quoi ? Un fait suffit : `/merci @ana pour la salle trouvée en deux minutes`",
            "What for? One fact is enough: `/merci @ana for finding a room in two minutes`"
        ),
        (
            .nearly(.noRecipient(.merci)), "À qui ? Ajoutez un nom : `/merci @ana pour …`, ou répondez à son message.",
            "À qui ? Ajoute un nom : `/merci @ana pour …`, ou réponds à son message.",
            "Who is it for? Add a name: `/merci @ana for …`, or reply to their message."
        ),
        (
            .remarks(noted: [], []), "À qui ? Ajoutez un nom : `/bravo @ana pour …`, ou répondez à son message.",
            "À qui ? Ajoute un nom : `/bravo @ana pour …`, ou réponds à son message.",
            "Who is it for? Add a name: `/bravo @ana for …`, or reply to their message."
        ),
        (
            .nearly(.empty(.merci)),
            "À qui, et pour quoi ? Par exemple : `/merci @ana pour la salle trouvée en deux minutes`",
            "À qui, et pour quoi ? Par exemple : `/merci @ana pour la salle trouvée en deux minutes`",
            "Who is it for, and what for? For example: `/merci @ana for finding a room in two minutes`"
        ),
        (
            .nearly(.unknownRequest), "Pour dire merci : `/bravo @ana pour …`. Pour en savoir plus : `/bravo aide`",
            "Pour dire merci : `/bravo @ana pour …`. Pour en savoir plus : `/bravo aide`",
            "To say thanks: `/bravo @ana for …`. To learn more: `/bravo help`"
        ),
        (
            .remarks(noted: [], [.unknown("Anna")]),
            "Je ne trouve pas « Anna » ici. Choisissez son nom dans la liste qui s’ouvre après @.",
            "Je ne trouve pas « Anna » ici. Choisis son nom dans la liste qui s’ouvre après @.",
            "I can’t find “Anna” here. Pick their name from the list that opens after @."
        ),
        (
            .remarks(noted: [], [.unknown("Anna"), .unknown("Bob")]),
            "Je ne trouve pas « Anna » ni « Bob » ici. Choisissez leurs noms dans la liste qui s’ouvre après @.",
            "Je ne trouve pas « Anna » ni « Bob » ici. Choisis leurs noms dans la liste qui s’ouvre après @.",
            "I can’t find “Anna” or “Bob” here. Pick their names from the list that opens after @."
        ),
        (
            .remarks(noted: [], [.oneself]),
            "Racontez-le plutôt à quelqu’un : ce merci-là doit venir d’une autre personne.",
            "Raconte-le plutôt à quelqu’un : ce merci-là doit venir d’une autre personne.",
            "Tell someone about it instead: this one has to come from somebody else."
        ),
        (
            .remarks(noted: [], [.bot]),
            "Un robot n’a pas besoin de mercis. La personne qui l’a réglé, peut-être ?",
            "Un robot n’a pas besoin de mercis. La personne qui l’a réglé, peut-être ?",
            "A bot doesn’t need thanks. Maybe the person who set it up?"
        ),
        (
            .remarks(noted: [], [.tooMany]),
            "Jusqu’à 25 personnes à la fois. Au-delà, plusieurs messages : `/bravo @ana, @karim pour …`",
            "Jusqu’à 25 personnes à la fois. Au-delà, plusieurs messages : `/bravo @ana, @karim pour …`",
            "Up to 25 people at a time. Beyond that, several messages: `/bravo @ana, @karim for …`"
        ),
        (
            .remarks(noted: ["Ana", "Karim"], [.unknown("Anna")]),
            "Noté pour Ana et Karim. Je ne trouve pas « Anna » : ajoutez son nom à votre message et je suivrai.",
            "Noté pour Ana et Karim. Je ne trouve pas « Anna » : ajoute son nom à ton message et je suivrai.",
            "Noted for Ana and Karim. I can’t find “Anna”: add their name to your message and I’ll follow."
        ),
        (
            .remarks(noted: ["Ana"], [.oneself, .bot, .unknown("Bob")]),
            """
            Noté pour Ana. Je ne trouve pas « Bob » : ajoutez son nom à votre message et je suivrai. \
            Pour vous-même, racontez-le plutôt à quelqu’un : ce merci-là doit venir d’une autre personne. \
            Un robot n’a pas besoin de mercis. La personne qui l’a réglé, peut-être ?
            """,
            """
            Noté pour Ana. Je ne trouve pas « Bob » : ajoute son nom à ton message et je suivrai. \
            Pour toi-même, raconte-le plutôt à quelqu’un : ce merci-là doit venir d’une autre personne. \
            Un robot n’a pas besoin de mercis. La personne qui l’a réglé, peut-être ?
            """,
            """
            Noted for Ana. I can’t find “Bob”: add their name to your message and I’ll follow. \
            As for yourself, tell someone about it instead: this one has to come from somebody else. \
            A bot doesn’t need thanks. Maybe the person who set it up?
            """
        ),
    ]
}
