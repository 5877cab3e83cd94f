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
            "le message du mois d’octobre devait partir le lundi 23 novembre à 9 h, il y a trop longtemps. Je ne le publierai plus. Pour le lire : `bravo week --period 2026-10 --dry-run`",
            "le message du mois d’octobre devait partir le lundi 23 novembre à 9 h, il y a trop longtemps. Je ne le publierai plus. Pour le lire : `bravo week --period 2026-10 --dry-run`",
            "the post for October was due on Monday 23 November at 9 a.m., too long ago. I won’t post it any more. To read it: `bravo week --period 2026-10 --dry-run`"
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
            Regardez sur place, puis réglez la question avec `bravo outbox` : de moi-même, je ne le renverrai pas.
            """,
            """
            ce que j’ai envoyé dans la salle `!abc:example.org` de matrix est peut-être arrivé, et rien ne me permet de le savoir. \
            Regarde sur place, puis règle la question avec `bravo outbox` : de moi-même, je ne le renverrai pas.
            """,
            """
            what I sent in the room `!abc:example.org` of matrix may or may not have arrived, and I have no way to find out. \
            Please look there and settle it with `bravo outbox`: I won’t send it again by myself.
            """
        ),
        (
            """
            ce que j’ai envoyé à `@ana:example.org`, sur matrix, a été refusé : « M_FORBIDDEN: not allowed ». \
            Vérifiez que j’ai le droit d’y écrire\u{202F}; `bravo outbox` le renvoie.
            """,
            """
            ce que j’ai envoyé à `@ana:example.org`, sur matrix, a été refusé : « M_FORBIDDEN: not allowed ». \
            Vérifie que j’ai le droit d’y écrire\u{202F}; `bravo outbox` le renvoie.
            """,
            """
            what I sent to `@ana:example.org` on matrix was refused: “M_FORBIDDEN: not allowed”. \
            Check that I’m allowed to write there; `bravo outbox` sends it again.
            """
        ),
        (
            "quelque chose doit être retiré du message publié dans la salle `!abc:example.org` de matrix, et le chat ne me laisse pas le modifier : « M_FORBIDDEN: not allowed ». Merci de supprimer ce message à la main ; `bravo outbox` essaie à nouveau.",
            "quelque chose doit être retiré du message publié dans la salle `!abc:example.org` de matrix, et le chat ne me laisse pas le modifier : « M_FORBIDDEN: not allowed ». Merci de supprimer ce message à la main ; `bravo outbox` essaie à nouveau.",
            "something has to be taken out of the post in the room `!abc:example.org` of matrix, and the chat didn’t let me change it: “M_FORBIDDEN: not allowed”. Please delete that message by hand; `bravo outbox` tries again."
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
            "this machine’s clock and matrix’s differ by 7 minutes. Set it right (NTP): the weekly posts wait until then."
        ),
        (
            """
            matrix refuse mon jeton. Mettez-en un nouveau là où `tokenFile` l’indique : je le prendrai dans la minute, sans redémarrage. \
            (Si c’est un secret de systemd, redémarrez-moi.)
            """,
            """
            matrix refuse mon jeton. Mets-en un nouveau là où `tokenFile` l’indique : je le prendrai dans la minute, sans redémarrage. \
            (Si c’est un secret de systemd, redémarre-moi.)
            """,
            """
            matrix refuses my token. Put a new one where `tokenFile` says: I’ll take it up within a minute, without a restart. \
            (After a change of a systemd credential, restart me.)
            """
        ),
        same(
            "matrix accepte de nouveau mon jeton. Je lis ce qui s’y est dit depuis le lundi 23 novembre à 9 h.",
            "matrix accepts my token again. I’m reading what was said there since Monday 23 November at 9 a.m."),
        (
            """
            matrix ne répond plus depuis le lundi 23 novembre à 9 h. Je continue d’essayer, et je lirai ce que j’ai manqué. \
            Regardez du côté de ce serveur et du réseau.
            """,
            """
            matrix ne répond plus depuis le lundi 23 novembre à 9 h. Je continue d’essayer, et je lirai ce que j’ai manqué. \
            Regarde du côté de ce serveur et du réseau.
            """,
            """
            since Monday 23 November at 9 a.m. matrix hasn’t answered. I keep asking, and will read what I missed. \
            Please look at that server, and at the network in between.
            """
        ),
        same(
            "matrix répond de nouveau. Je lis ce qui s’y est dit depuis le lundi 23 novembre à 9 h.",
            "matrix answers again. I’m reading what was said there since Monday 23 November at 9 a.m."),
        same(
            """
            je n’ai pas lu matrix du lundi 23 novembre à 9 h au mardi 24 novembre à 11 h 30. \
            Ce que ce serveur avait gardé de ce temps-là est maintenant enregistré.
            """,
            """
            from Monday 23 November at 9 a.m. to Tuesday 24 November at 11:30 a.m. I didn’t read matrix. \
            What it had kept from that time is now recorded.
            """),
        same(
            "l’horloge de cette machine et celle de matrix s’accordent de nouveau. Les messages de la semaine reprennent.",
            "this machine’s clock and matrix’s agree again. The weekly posts resume."),
        stopped(
            "le disque de mon dossier de données est plein. Faites-y de la place.",
            "le disque de mon dossier de données est plein. Fais-y de la place.",
            "the disk of my data folder is full. Please make room on it."),
        stopped(
            "je ne peux pas écrire dans mon dossier de données. Rendez ce dossier et son disque inscriptibles.",
            "je ne peux pas écrire dans mon dossier de données. Rends ce dossier et son disque inscriptibles.",
            "my data folder can’t be written. Please make it and its disk writable."),
        stopped(
            """
            le fichier de mon registre a disparu et je ne peux pas le remettre. \
            Rendez le dossier de données inscriptible et laissez-moi tourner.
            """,
            """
            le fichier de mon registre a disparu et je ne peux pas le remettre. \
            Rends le dossier de données inscriptible et laisse-moi tourner.
            """,
            "my ledger’s file is gone and I can’t put it back. Please make the data folder writable and leave me running."
        ),
        stopped(
            "le disque de mon dossier de données ne marche pas comme il faut. Vérifiez-le.",
            "le disque de mon dossier de données ne marche pas comme il faut. Vérifie-le.",
            "the disk of my data folder doesn’t work as it should. Please check it."),
        same(
            "j’enregistre de nouveau. Ce qui a été envoyé depuis le lundi 23 novembre à 9 h sera confirmé petit à petit.",
            "I’m recording again. What was sent since Monday 23 November at 9 a.m. will be confirmed bit by bit."),
        (
            """
            le fichier de mon registre a été supprimé pendant que je m’en servais. Je l’ai remis en place avec tout ce qu’il contenait. \
            Cherchez ce qui l’a supprimé.
            """,
            """
            le fichier de mon registre a été supprimé pendant que je m’en servais. Je l’ai remis en place avec tout ce qu’il contenait. \
            Cherche ce qui l’a supprimé.
            """,
            """
            my ledger’s file was deleted while I had it open. I’ve put it back with all it held. \
            Please find out what deleted it.
            """
        ),
        same(
            """
            un autre registre a été mis à la place du mien. Je m’arrête pour repartir de celui-là\u{202F}; \
            le mien est gardé à côté, le journal dit où.
            """,
            """
            another ledger was put in the place of mine. I’m stopping, to start again on that one; \
            mine is kept beside it, and the log says where.
            """),
        left(
            "`@sofia:example.org` m’a fait sortir : je ne suis plus",
            "`@sofia:example.org` took me out, so I’m no longer"),
        left("je ne suis plus", "I’m no longer"),
        same(
            "me revoici dans la salle `!abc:example.org` de matrix.",
            "I’m in the room `!abc:example.org` of matrix again."),
    ]

    /// French that addresses nobody.
    private static func same(_ french: String, _ english: String) -> (vous: String, tu: String, english: String) {
        (french, french, english)
    }

    private static func stopped(_ vous: String, _ tu: String, _ english: String)
        -> (vous: String, tu: String, english: String)
    {
        let french = { (cause: String) in
            """
            depuis le lundi 23 novembre à 9 h, je ne peux rien enregistrer : \(cause) \
            Rien n’est perdu : je relirai tout ensuite, sans redémarrage.
            """
        }
        return (
            french(vous), french(tu),
            """
            since Monday 23 November at 9 a.m. I can’t record anything: \(english) \
            Nothing is lost: I’ll read it all again then, without a restart.
            """
        )
    }

    private static func left(_ french: String, _ english: String) -> (vous: String, tu: String, english: String) {
        let place = "dans la salle `!abc:example.org` de matrix"
        return (
            "\(french) \(place). Invitez-moi et je reviendrai de moi-même, ou retirez la salle de `rooms` dans les réglages.",
            "\(french) \(place). Invite-moi et je reviendrai de moi-même, ou retire la salle de `rooms` dans les réglages.",
            """
            \(english) in the room `!abc:example.org` of matrix. Invite me and I’ll come back by myself, \
            or take the room out of `rooms` in the settings.
            """
        )
    }
}
