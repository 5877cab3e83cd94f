import Foundation
import Praise
import Storage
import TestSupport
import Testing

@testable import Bot

/// The way out of Bravo's mails, as its receivers and their programs find it.
@Suite(.enabled(if: RealMailServer.isInstalled)) struct MailStoppingTests {
    @Test func `every mail says how to get no more of them, and the link leads back to its address alone`() async throws
    {
        let mail = try await MailOffice()
        try await mail.queue(to: "ines", language: .french)
        try await mail.queue(to: "tom")
        await mail.speak(pages: URL(string: "https://intra.example.org/bravo"))
        let (ines, tom) = (mail.server.mails[0], mail.server.mails[1])
        for received in [ines, tom] {
            let header = try #require(received.header("List-Unsubscribe").first)
            let match = try #require(
                header.wholeMatch(
                    of:
                        /<(https:\/\/intra\.example\.org\/bravo\/mail\/stop\/([0-9a-f]{32}))>, <mailto:bravo@atelier\.example\?subject=stop>/
                ))
            let (link, token) = (String(match.1), String(match.2))
            #expect(received.header("List-Unsubscribe-Post") == ["List-Unsubscribe=One-Click"])
            let box = try await mail.ledger.mailbox(behind: #require(MailToken(rawValue: token)))
            #expect([box?.address.text] == received.to)
            #expect(received.text?.contains("(\(link))") == true && received.html?.contains("href=\"\(link)\"") == true)
            #expect(received.defects == [] && received.longest < 998)
        }
        #expect(ines.text?.contains("dites-le ici") == true && tom.text?.contains("Say so here") == true)
        #expect(ines.header("List-Unsubscribe") != tom.header("List-Unsubscribe"))
    }

    @Test func `without a page, an answer is the way out`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "tom")
        await mail.speak()
        let received = try #require(mail.server.mails.first)
        #expect(received.header("List-Unsubscribe") == ["<mailto:bravo@atelier.example?subject=stop>"])
        #expect(received.header("List-Unsubscribe-Post") == [])
        #expect(received.text?.contains("Reply “stop”") == true)
    }

    @Test func `who has stopped gets nothing any more, and nobody has to look at that`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "grey")
        try await mail.queue(to: "tom")
        await mail.speak()
        try await mail.ledger.stopMail(to: MailAddress("Grey@usine.example"), at: mail.clock.now)
        mail.clock.wind(3600)
        await mail.speak()
        try await mail.queue(to: "grey")
        await mail.speak()
        #expect(mail.server.mails.map { $0.to } == [["tom@usine.example"]])
        #expect(try await mail.states() == [.dropped, .said])
        #expect(try await mail.notices() == [])
    }

    @Test func `a stop made since the mail was written back into the queue holds`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "cut")
        await mail.speak()
        try await mail.ledger.stopMail(to: MailAddress("cut@usine.example"), at: mail.clock.now)
        let key = try #require(try await mail.ledger.sayings().first { $0.chat == .mail }).key
        _ = try await mail.ledger.judge(key.rawValue, .again, at: mail.clock.now)
        mail.clock.wind(3600)
        await mail.speak()
        #expect(mail.server.mails.count == 1)
        #expect(try await mail.states() == [.dropped])
    }

    @Test func `a stop outlives the machine it was told to`() async throws {
        let mail = try await MailOffice()
        try await mail.ledger.stopMail(to: MailAddress("tom@usine.example"), at: mail.clock.now)
        let token = try mail.ledger.mailToken(for: MailAddress("tom@usine.example"))
        try await mail.loseAndRestore {}
        try await mail.queue(to: "tom")
        await mail.speak(catchingUp: [])
        #expect(mail.server.mails == [])
        #expect(try mail.ledger.mailToken(for: MailAddress("tom@usine.example")) == token)
    }

    @Test func `what one receiver cannot take holds nothing up, in the measures neither`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "busy")
        await mail.speak()
        #expect(mail.office.measures.byChat[.mail]?.speakingTrouble == nil)
        mail.loseServer()
        try await mail.queue(to: "tom")
        await mail.speak()
        #expect(mail.office.measures.byChat[.mail]?.speakingTrouble != nil)
    }
}
