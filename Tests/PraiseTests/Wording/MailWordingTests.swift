import Foundation
import Praise
import Testing

@Suite struct MailWordingTests {
    @Test func `a letter says who writes, and its subject nothing of what is inside`() {
        let saying = Saying.withdrawn(["Ana"], sentAt: Voices.tuesday)
        let french = Voices.vous.letter(for: saying)
        #expect(french.subject == "Un mot de Bravo (Atelier Dupont)")
        #expect(
            french.foot.plainText == """
                Je suis Bravo, le robot des mercis (Atelier Dupont).
                Pour ne plus recevoir ces courriels : répondez « stop ».
                """)
        #expect(french.blocks == [.paragraph(Voices.vous.words(for: saying))] && french.language == .french)
        let english = Voices.english.letter(for: saying)
        #expect(english.subject == "A word from Bravo (Atelier Dupont)")
        #expect(
            english.foot.plainText == """
                I’m Bravo, the thank-you bot (Atelier Dupont).
                No more of these mails? Reply “stop”.
                """)
        #expect(english.language == .english)
    }

    @Test func `where there is a page for it, the foot leads there`() {
        let link = "https://bravo.example.org/mail/stop/0"
        #expect(
            Voices.vous.mailFoot(stoppingAt: link).plainText.hasSuffix(
                "\nPour ne plus recevoir ces courriels : dites-le ici (\(link)), ou répondez « stop »."))
        #expect(
            Voices.tu.mailFoot(stoppingAt: link).plainText.hasSuffix(
                "\nPour ne plus recevoir ces courriels : dis-le ici (\(link)), ou réponds « stop »."))
        #expect(Voices.tu.mailFoot().plainText.hasSuffix("\nPour ne plus recevoir ces courriels : réponds « stop »."))
        #expect(
            Voices.english.mailFoot(stoppingAt: link).plainText.hasSuffix(
                "\nNo more of these mails? Say so here (\(link)), or reply “stop”."))
    }

    static let pages: [(MailStopPage.Moment, vous: String, tu: String, english: String)] = [
        (
            .asked,
            "Plus de courriels ? | Je suis Bravo, le robot des mercis (Atelier Dupont). Un clic, et je ne vous écris plus par courriel. | Plus de courriels",
            "Plus de courriels ? | Je suis Bravo, le robot des mercis (Atelier Dupont). Un clic, et je ne t’écris plus par courriel. | Plus de courriels",
            "No more mails? | I’m Bravo, the thank-you bot (Atelier Dupont). One click, and I won’t write to you by mail any more. | No more mails"
        ),
        (
            .done,
            "Entendu. | Je ne vous écris plus par courriel. Pour changer d’avis, écrivez à Sofia : une commande suffit, `bravo mail resume` avec votre adresse.",
            "Entendu. | Je ne t’écris plus par courriel. Pour changer d’avis, écris à Sofia : une commande suffit, `bravo mail resume` avec ton adresse.",
            "All right. | I won’t write to you by mail any more. Changed your mind? Write to Sofia: one command is enough, `bravo mail resume` with your address."
        ),
        (
            .unknown,
            "Ce lien ne mène nulle part. | Il a pu être coupé en chemin. Ouvrez-le depuis le courriel même, ou répondez-y « stop ».",
            "Ce lien ne mène nulle part. | Il a pu être coupé en chemin. Ouvre-le depuis le courriel même, ou réponds-y « stop ».",
            "This link leads nowhere. | It may have been cut on its way. Open it from the mail itself, or reply “stop” to that mail."
        ),
        (
            .failed,
            "Pas tout de suite. | Je ne peux pas le noter maintenant. Réessayez dans quelques minutes, ou répondez « stop » au courriel.",
            "Pas tout de suite. | Je ne peux pas le noter maintenant. Réessaie dans quelques minutes, ou réponds « stop » au courriel.",
            "Not right now. | I can’t note that at the moment. Try again in a few minutes, or reply “stop” to the mail."
        ),
    ]

    @Test(arguments: pages)
    func `who wants no more mail is told what a click does, and how to go back on it`(
        moment: MailStopPage.Moment, vous: String, tu: String, english: String
    ) {
        func told(_ voice: Wording) -> String {
            let page = voice.mailStopPage(moment, contact: "Sofia")
            return [page.title, page.words, page.button].compactMap { $0?.plainText }.joined(separator: " | ")
        }
        #expect(told(Voices.vous) == vous)
        #expect(told(Voices.tu) == tu)
        #expect(told(Voices.english) == english)
    }

    @Test func `without a contact, whoever looks after Bravo is the one to write to`() {
        #expect(
            Voices.vous.mailStopPage(.done, contact: nil).words.plainText.contains(
                "écrivez à la personne qui s’occupe de Bravo :"))
        #expect(
            Voices.english.mailStopPage(.done, contact: nil).words.plainText.contains(
                "Write to whoever looks after Bravo:"))
    }

    static let since = Date(timeIntervalSince1970: 1_795_420_800)
    static let notices: [(OperatorNotice, french: String, english: String)] = [
        (
            .mailWaits(since: since, reason: "mail.example.org did not answer in time."),
            """
            depuis le lundi 23 novembre à 9 h, mes courriels ne partent plus : « mail.example.org did not answer in time. ». \
            Ils attendent, et partiront d’eux-mêmes une fois la cause réglée. Pour voir ce qui ne va pas : `bravo check`
            """,
            """
            since Monday 23 November at 9 a.m. my mail hasn’t gone out: “mail.example.org did not answer in time.”. \
            It waits, and goes out by itself once that is mended. To see what is wrong: `bravo check`
            """
        ),
        (
            .mailGoesOut(since: since),
            "mes courriels repartent. Ceux qui attendaient depuis le lundi 23 novembre à 9 h sont en route.",
            "my mail goes out again. What has waited since Monday 23 November at 9 a.m. is on its way."
        ),
    ]

    @Test(arguments: notices)
    func `an operator is told that mail waits, and that it goes out again`(
        notice: OperatorNotice, french: String, english: String
    ) {
        #expect(Voices.vous.words(for: .notice(notice)).plainText == "Atelier Dupont : " + french)
        #expect(Voices.tu.words(for: .notice(notice)).plainText == "Atelier Dupont : " + french)
        #expect(Voices.english.words(for: .notice(notice)).plainText == "Atelier Dupont: " + english)
    }

    @Test func `a mail that was refused or may have arrived is told by its address`() throws {
        let to = Addressee.mail(Mailbox(try MailAddress("ines@usine.example")))
        let key = SendKey(rawValue: "0")
        let refused = Saying.notice(.refusedSaying(to, key, reason: "550"))
        #expect(
            Voices.vous.words(for: refused).plainText.contains(
                "envoyé à `ines@usine.example`, par courriel, a été refusé"))
        #expect(
            Voices.english.words(for: refused).plainText.contains("sent to `ines@usine.example` by mail was refused"))
        let unknown = Saying.notice(.unknownSaying(to, key))
        #expect(
            Voices.vous.words(for: unknown).plainText.contains(
                "envoyé à `ines@usine.example`, par courriel, est peut-être"))
        #expect(
            Voices.english.words(for: unknown).plainText.contains("sent to `ines@usine.example` by mail may or may not")
        )
    }
}
