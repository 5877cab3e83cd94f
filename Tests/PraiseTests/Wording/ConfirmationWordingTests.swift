import Foundation
import Praise
import Testing

@Suite struct ConfirmationWordingTests {
    @Test(arguments: [Voices.vous, Voices.tu, Voices.english])
    func `an emoji confirms`(voice: Wording) {
        #expect(voice.words(for: .noted).plainText == "👏")
        #expect(Wording.applause == "👏")
    }

    @Test(arguments: Self.table)
    func `each moment has its words`(saying: Saying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: saying).plainText == vous)
        #expect(Voices.tu.words(for: saying).plainText == tu)
        #expect(Voices.english.words(for: saying).plainText == english)
    }

    static let table: [(Saying, String, String, String)] = [
        (
            .firstNoted(["Ana"]),
            """
            C’est noté. La prochaine fois, un simple 👏 vous le dira.
            Une coquille ? Modifiez votre message, je suivrai.
            """,
            """
            C’est noté. La prochaine fois, un simple 👏 te le dira.
            Une coquille ? Modifie ton message, je suivrai.
            """,
            """
            Got it. From now on, 👏 on your message means the same.
            Spotted a typo? Edit your message and I’ll follow.
            """
        ),
        (.manyNoted(52), "52 mercis notés.", "52 mercis notés.", "52 thank-yous noted."),
        (.manyNoted(1), "1 merci noté.", "1 merci noté.", "1 thank-you noted."),
        (.manyNoted(1_200), "1 200 mercis notés.", "1 200 mercis notés.", "1,200 thank-yous noted."),
        (
            .withdrawn(["Ana"], sentAt: Voices.tuesday),
            "Retiré. Votre merci du 17 novembre à Ana n’apparaîtra plus.",
            "Retiré. Ton merci du 17 novembre à Ana n’apparaîtra plus.",
            "Taken back. Your thanks to Ana on 17 November won’t be shown any more."
        ),
        (
            .correctedLate(["Ana", "Hugo", "Inès"]),
            "C’est corrigé pour vous et pour Ana, Hugo et Inès. Le message de lundi, lui, reste tel quel.",
            "C’est corrigé pour toi et pour Ana, Hugo et Inès. Le message de lundi, lui, reste tel quel.",
            "Corrected for you and for Ana, Hugo and Inès. Monday’s post stays as it was."
        ),
        (
            .directNotCounted,
            "Dites-le dans une salle où je suis, pour que l’équipe le lise : `/bravo @ana pour …`. Ici, je n’enregistre rien.",
            "Dis-le dans une salle où je suis, pour que l’équipe le lise : `/bravo @ana pour …`. Ici, je n’enregistre rien.",
            "Say it in a room I’m in, so that the team can read it: `/bravo @ana for …`. I don’t record anything here."
        ),
        (
            .unreadable,
            "Cette salle est chiffrée : je ne peux pas y lire les mercis. Dites-les dans une salle sans chiffrement, et je suivrai.",
            "Cette salle est chiffrée : je ne peux pas y lire les mercis. Dis-les dans une salle sans chiffrement, et je suivrai.",
            "This room is encrypted, so I can’t read thanks in it. Say them in a room without encryption and I’ll follow."
        ),
        (
            .arrived,
            """
            Bonjour, je suis Bravo. Quand quelqu’un vous a facilité la vie, dites-le ici : `/merci @ana pour la salle trouvée en deux minutes`.
            Je ne garde que ces messages-là. Le lundi, j’en raconte quelques-uns. `/bravo aide`
            """,
            """
            Bonjour, je suis Bravo. Quand quelqu’un t’a facilité la vie, dis-le ici : `/merci @ana pour la salle trouvée en deux minutes`.
            Je ne garde que ces messages-là. Le lundi, j’en raconte quelques-uns. `/bravo aide`
            """,
            """
            Hello, I’m Bravo. When someone has made your life easier, say so here: `/merci @ana for finding a room in two minutes`.
            Those messages are all I keep. On Mondays I retell a few. `/bravo help`
            """
        ),
        (
            .help,
            """
            Pour dire merci : `/bravo @ana pour la reprise du dossier Martin`
            `/merci` marche aussi, et `!bravo` là où le chat garde `/bravo` pour lui.
            En réponse à un message, le nom est inutile : `/bravo pour …`
            Une coquille ? Modifiez votre message, je suivrai. Supprimez-le, et le merci est retiré.
            Le lundi à 9 h, je raconte la semaine.
            Je garde qui remercie qui, pour quoi et quand. Rien des autres messages.
            À me demander, ici avec `/bravo` ou en privé : `moi` · `pourquoi` · `pourquoi moi` · `valeurs` · `standards` · `résumé` · `confidentialité` · `mes-données` · `réglages`
            """,
            """
            Pour dire merci : `/bravo @ana pour la reprise du dossier Martin`
            `/merci` marche aussi, et `!bravo` là où le chat garde `/bravo` pour lui.
            En réponse à un message, le nom est inutile : `/bravo pour …`
            Une coquille ? Modifie ton message, je suivrai. Supprime-le, et le merci est retiré.
            Le lundi à 9 h, je raconte la semaine.
            Je garde qui remercie qui, pour quoi et quand. Rien des autres messages.
            À me demander, ici avec `/bravo` ou en privé : `moi` · `pourquoi` · `pourquoi moi` · `valeurs` · `standards` · `résumé` · `confidentialité` · `mes-données` · `réglages`
            """,
            """
            To say thanks: `/bravo @ana for picking up the Martin file`
            `/merci` works too, and so does `!bravo` where the chat keeps `/bravo` for itself.
            In reply to a message, you can leave out the name: `/bravo for …`
            Spotted a typo? Edit your message and I’ll follow. Delete it, and the thank-you is taken back.
            On Mondays at 9 a.m., I retell the week.
            I keep who thanks whom, for what and when. Nothing of other messages.
            Ask me, here with `/bravo` or privately: `me` · `why` · `why me` · `values` · `standards` · `digest` · `privacy` · `my-data` · `settings`
            """
        ),
    ]

    @Test(arguments: [
        (
            "friday 16:05", "Le vendredi à 16 h 05, je raconte la semaine.",
            "On Fridays at 4:05 p.m., I retell the week."
        ),
        ("sunday 00:00", "Le dimanche à 0 h, je raconte la semaine.", "On Sundays at 12 a.m., I retell the week."),
        ("lundi 12:30", "Le lundi à 12 h 30, je raconte la semaine.", "On Mondays at 12:30 p.m., I retell the week."),
    ])
    func `help tells the time of the post`(time: String, french: String, english: String) throws {
        let posts = try #require(WeeklyTime(parsing: time))
        let lines = { (language: Language) in
            Wording(language: language, zone: Voices.zone, workspace: "x", posts: posts).words(for: .help).plainText
                .split(separator: "\n")
        }
        #expect(lines(.french).contains(french[...]))
        #expect(lines(.english).contains(english[...]))
    }
}
