import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite(.enabled(if: RealMailServer.isInstalled)) struct MailSpeakingTests {
    @Test func `somebody without an account is written to, in their language`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "ines", language: .french)
        try await mail.queue(to: "tom")
        await mail.speak()
        #expect(mail.server.mails.map { $0.to } == [["ines@usine.example"], ["tom@usine.example"]])
        let (french, english) = (mail.server.mails[0], mail.server.mails[1])
        #expect(french.header("Subject") == ["Un mot de Bravo (Atelier Dupont)"])
        #expect(english.header("Subject") == ["A word from Bravo (Atelier Dupont)"])
        #expect(
            french.text?.hasPrefix(
                "Retiré. Votre merci du 17 novembre à Ana Ruiz n’apparaîtra plus.\n\n-- \nJe suis Bravo") == true)
        #expect(french.header("Message-ID") != english.header("Message-ID"))
        #expect(try await mail.states() == [.said, .said])
        #expect(try await mail.notices() == [])
    }

    @Test func `who cannot get it now gets it later, once, and nobody else waits`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "grey")
        try await mail.queue(to: "tom")
        await mail.speak()
        #expect(mail.server.mails.map { $0.to } == [["tom@usine.example"]])
        let first = try #require(try await mail.ledger.sayings().last)
        mail.clock.wind(61)
        await mail.speak()
        mail.clock.wind(3600)
        await mail.speak()
        #expect(mail.server.mails.map { $0.to } == [["tom@usine.example"], ["grey@usine.example"]])
        #expect(mail.server.mails[1].header("Message-ID") == ["<\(first.key.rawValue)@atelier.example>"])
        // Worded and dated at the first try.
        #expect(mail.server.mails[1].header("Date") == ["Tue, 17 Nov 2026 10:00:00 +0000"])
        #expect(try await mail.notices() == [])
    }

    @Test func `who cannot get it for two days is given up, and the operators are told`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "busy")
        for _ in 1...60 {
            await mail.speak()
            mail.clock.wind(3601)
        }
        #expect(try await mail.states() == [.dropped])
        let attempts = try #require(try await mail.ledger.sayings().last).attempts
        #expect((40...60).contains(attempts))
        #expect(try await mail.notices().count == 1)
        #expect(try await mail.notices()[0].contains("two days"))
    }

    @Test(arguments: ["gone", "spam"])
    func `a refusal for good drops the mail, tells the operators why, and stops nothing`(name: String) async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: name)
        try await mail.queue(to: "tom")
        await mail.speak()
        #expect(try await mail.states() == [.dropped, .said])
        let notice = try await mail.notices().joined()
        #expect(
            notice.contains("`\(name)@usine.example` by mail was refused") && notice.contains("refuses the mail (55"))
        mail.clock.wind(86_400)
        await mail.speak()
        #expect(mail.server.mails.count { $0.to == ["\(name)@usine.example"] } == (name == "spam" ? 1 : 0))
    }

    @Test func `a mail that may have been taken is never sent again but by a person`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "cut")
        await mail.speak()
        mail.clock.wind(3600)
        await mail.speak()
        #expect(mail.server.mails.count == 1)
        #expect(try await mail.states() == [.unknown])
        #expect(try await mail.notices().count { $0.contains("may or may not have arrived") } == 1)
        let key = try #require(try await mail.ledger.sayings().first { $0.chat == .mail }).key
        _ = try await mail.ledger.judge(key.rawValue, .again, at: mail.clock.now)
        await mail.speak()
        #expect(mail.server.mails.count == 2)
        #expect(Set(mail.server.mails.flatMap { $0.header("Message-ID") }).count == 2)
    }

    @Test func `killed while a mail was under way, it is not sent again`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "ines")
        let item = try #require(try await mail.ledger.next(in: .mail, at: mail.clock.now))
        _ = try await mail.ledger.begin(item.id, rendered: "{}", at: mail.clock.now)
        try await mail.restart()
        await mail.speak()
        #expect(mail.server.mails == [])
        #expect(try await mail.states() == [.unknown])
        #expect(try await mail.notices().count == 1)
    }

    @Test func `a server that is away is waited out, its absence told after ten minutes and its return too`()
        async throws
    {
        let mail = try await MailOffice()
        mail.loseServer()
        try await mail.queue(to: "ines")
        for _ in 1...20 {
            await mail.speak()
            mail.clock.wind(46)
        }
        #expect(try await mail.notices().count == 1)
        #expect(try await mail.notices()[0].contains("my mail hasn’t gone out: “127.0.0.1 cannot be connected to"))
        try mail.bringServerBack()
        await mail.speak()
        await mail.speak()
        #expect(mail.server.mails.count == 1)
        #expect(try await mail.notices().last?.contains("goes out again") == true)
    }

    @Test func `a refused password waits for another, and takes it at once`() async throws {
        let mail = try await MailOffice(user: "bravo")
        mail.pocket.state.withLock { $0.password = "wrong" }
        try await mail.queue(to: "ines")
        await mail.speak()
        mail.clock.wind(60)
        await mail.speak()
        #expect(mail.server.mails == [])
        mail.pocket.state.withLock { $0 = ("right", .changed) }
        await mail.speak()
        #expect(mail.server.mails.map { $0.user } == ["bravo"])
    }

    @Test func `after a restore nothing is sent that the lost machine may have sent`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "ines")
        try await mail.loseAndRestore { await mail.speak() }
        #expect(mail.server.mails.count == 1)
        // Before the chat has been read past the restore, nothing is sent.
        try await mail.queue(to: "tom")
        await mail.speak()
        #expect(try await mail.states() == [.unknown, .unknown])
        _ = try await mail.ledger.resume("test", isProof: true, at: mail.clock.now)
        await mail.speak()
        #expect(mail.server.mails.count == 1)
        #expect(try await mail.notices().count { $0.contains("may or may not have arrived") } == 2)
        // What comes afterwards goes out.
        try await mail.queue(to: "hugo")
        await mail.speak()
        #expect(mail.server.mails.last?.to == ["hugo@usine.example"])
    }

    @Test func `a clock that is set back puts no mail off`() async throws {
        let mail = try await MailOffice()
        try await mail.queue(to: "grey")
        await mail.speak()
        mail.clock.step(to: mail.clock.now - 7200)
        await mail.speak()
        #expect(mail.server.mails.count == 1)
    }
}
