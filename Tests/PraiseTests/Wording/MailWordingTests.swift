import Foundation
import Praise
import Testing

@Suite struct MailWordingTests {
    @Test func `a letter says who writes, and its subject nothing of what is inside`() {
        let saying = Saying.withdrawn(["Ana"], sentAt: Voices.tuesday)
        let french = Voices.vous.letter(for: saying)
        #expect(french.subject == "Un mot de Bravo (Atelier Dupont)")
        #expect(french.foot.plainText == "Je suis Bravo, le robot des mercis (Atelier Dupont).")
        #expect(french.words == Voices.vous.words(for: saying) && french.language == .french)
        let english = Voices.english.letter(for: saying)
        #expect(english.subject == "A word from Bravo (Atelier Dupont)")
        #expect(english.foot.plainText == "I’m Bravo, the thank-you bot (Atelier Dupont).")
        #expect(english.language == .english)
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
