import Praise
import Testing

@Suite struct NoticeWordingTests {
    @Test(arguments: zip(Voices.notices, Self.table))
    func `an operator is told what happened and what to do`(
        notice: OperatorNotice, told: (vous: String, tu: String, english: String)
    ) {
        #expect(Voices.vous.words(for: .notice(notice)).plainText == "Atelier Dupont : " + told.vous)
        #expect(Voices.tu.words(for: .notice(notice)).plainText == "Atelier Dupont : " + told.tu)
        #expect(Voices.english.words(for: .notice(notice)).plainText == "Atelier Dupont: " + told.english)
    }

    static let table: [(vous: String, tu: String, english: String)] = [
        (
            """
            le message de la semaine du 16 au 22 novembre devait partir le lundi 23 novembre à 9 h, il y a plus de 36 heures. \
            Je ne le publierai plus. Pour le lire : `bravo week --week 2026-W47 --dry-run`
            """,
            """
            le message de la semaine du 16 au 22 novembre devait partir le lundi 23 novembre à 9 h, il y a plus de 36 heures. \
            Je ne le publierai plus. Pour le lire : `bravo week --week 2026-W47 --dry-run`
            """,
            """
            the post for the week of 16–22 November was due on Monday 23 November at 9 a.m., more than 36 hours ago. \
            I won’t post it any more. To read it: `bravo week --week 2026-W47 --dry-run`
            """
        ),
        (
            """
            sur matrix, la salle `!abc:example.org` est chiffrée : je ne peux pas la lire. \
            Choisissez une salle sans chiffrement, ou retirez-la de `rooms` dans les réglages.
            """,
            """
            sur matrix, la salle `!abc:example.org` est chiffrée : je ne peux pas la lire. \
            Choisis une salle sans chiffrement, ou retire-la de `rooms` dans les réglages.
            """,
            """
            on matrix, the room `!abc:example.org` is encrypted, so I can’t read it. \
            Choose a room without encryption, or take it out of `rooms` in the settings.
            """
        ),
        (
            """
            ce que j’ai envoyé dans la salle `!abc:example.org` de matrix est peut-être arrivé, et rien ne me permet de le savoir. \
            Regardez sur place : de moi-même, je ne le renverrai pas.
            """,
            """
            ce que j’ai envoyé dans la salle `!abc:example.org` de matrix est peut-être arrivé, et rien ne me permet de le savoir. \
            Regarde sur place : de moi-même, je ne le renverrai pas.
            """,
            """
            what I sent in the room `!abc:example.org` of matrix may or may not have arrived, and I have no way to find out. \
            Please look there: I won’t send it again by myself.
            """
        ),
        (
            """
            ce que j’ai envoyé à `@ana:example.org`, sur matrix, a été refusé : « M_FORBIDDEN: not allowed ». \
            Vérifiez que j’ai le droit d’y écrire.
            """,
            """
            ce que j’ai envoyé à `@ana:example.org`, sur matrix, a été refusé : « M_FORBIDDEN: not allowed ». \
            Vérifie que j’ai le droit d’y écrire.
            """,
            "what I sent to `@ana:example.org` on matrix was refused: “M_FORBIDDEN: not allowed”. Check that I’m allowed to write there."
        ),
        (
            """
            le message `$42`, dans la salle `!abc:example.org` de matrix, n’a pas pu être enregistré. Je l’ai mis de côté, \
            les autres suivent leur cours. Si c’était un merci, demandez qu’on le renvoie.
            """,
            """
            le message `$42`, dans la salle `!abc:example.org` de matrix, n’a pas pu être enregistré. Je l’ai mis de côté, \
            les autres suivent leur cours. Si c’était un merci, demande qu’on le renvoie.
            """,
            """
            the message `$42` in the room `!abc:example.org` of matrix couldn’t be recorded. I’ve set it aside, and \
            the others go on as usual. If it was a thank-you, ask for it to be sent again.
            """
        ),
        (
            """
            l’horloge de cette machine et celle de matrix diffèrent de 7 minutes. \
            Réglez-la (NTP) : les messages de la semaine attendent et partiront ensuite.
            """,
            """
            l’horloge de cette machine et celle de matrix diffèrent de 7 minutes. \
            Règle-la (NTP) : les messages de la semaine attendent et partiront ensuite.
            """,
            "this machine’s clock and the one of matrix differ by 7 minutes. Set it right (NTP): the weekly posts wait until then."
        ),
        (
            "matrix refuse mon jeton. Mettez-en un nouveau là où `tokenFile` l’indique, puis relancez `bravo run`.",
            "matrix refuse mon jeton. Mets-en un nouveau là où `tokenFile` l’indique, puis relance `bravo run`.",
            "matrix refuses my token. Put a new one where `tokenFile` says, then start `bravo run` again."
        ),
    ]
}
