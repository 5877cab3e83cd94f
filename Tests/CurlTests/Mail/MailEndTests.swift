import Curl
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

/// Ending a mail from our side: in time, and never with half of it sent as if it were whole.
@Suite struct MailEndTests {
    @Test(.enabled(if: RealMailServer.isInstalled))
    func `a server that looks the mail through for long is waited for`() async throws {
        let server = try RealMailServer()
        #expect(try await failure(.to("slow"), to: .plain(server)) == nil)
        #expect(server.mails.count == 1)
    }

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `while the server thinks, the thread answers, and cancelling ends the mail as unknown`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        let mail = Task { await failure(of: client, .to("hang")) }
        #expect(await server.saw { !$0.mails.isEmpty })
        #expect(await client.isAlive())
        mail.cancel()
        let end = try #require(await mail.value)
        #expect((end.delivery, end.kind) == (.unknown, .cancelled))
        // The next mail goes.
        #expect(await failure(of: client, .to("ines")) == nil)
        await client.close()
    }

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `closing the client while the server thinks ends the mail as unknown`() async throws {
        let server = try RealMailServer()
        let client = try MailClient(.plain(server))
        async let end = failure(of: client, .to("hang"))
        #expect(await server.saw { !$0.mails.isEmpty })
        await client.close()
        #expect(await end.map { [$0.delivery == .unknown, $0.kind == .closed] } == [true, true])
        #expect(await failure(of: client, .to("ines"))?.kind == .closed)
        #expect(await client.isAlive() == false)
    }

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `a server that never answers in time makes an unknown mail`() async throws {
        let server = try RealMailServer()
        var settings = MailServer.plain(server)
        settings.timeout = 2
        let end = try await failure(.to("hang"), to: settings)
        #expect((end?.delivery, end?.kind) == (.unknown, .timeout))
    }

    @Test(.enabled(if: RealMailServer.isInstalled))
    func `a server that does not answer our good-bye has taken the mail`() async throws {
        let server = try RealMailServer()
        #expect(try await failure(.to("stay"), to: .plain(server)) == nil)
    }

    @Test func `a mail that is cancelled half-way is not finished`() async throws {
        let received = Mutex(Data())
        let isHalfWay = Mutex(false)
        // Nothing is read before the mail is cancelled; waiting for the end of the connection would not do, as that comes behind
        // what waits to be read.
        let cancelled = DispatchSemaphore(value: 0)
        let server = try ScriptedServer { connection in
            try connection.send("220 mail.test\r\n")
            for answer in ["250 mail.test", "250 OK", "250 OK", "354 go on"] {
                try connection.expectLine()
                try connection.send("\(answer)\r\n")
            }
            try connection.expect(bytes: 100_000)
            isHalfWay.withLock { $0 = true }
            cancelled.wait()
            received.withLock { $0 = connection.rest() }
        }
        let client = try MailClient(
            MailServer(host: "127.0.0.1", port: server.port, security: .none, greeting: "atelier.example"))
        let mail = Task {
            await failure(of: client, .to("ines") { $0.text = String(repeating: "0123456789 ", count: 400_000) })
        }
        #expect(await server.saw { _ in isHalfWay.withLock { $0 } })
        mail.cancel()
        let end = await mail.value
        cancelled.signal()
        #expect((end?.delivery, end?.kind) == (.unknown, .cancelled))
        await client.close()
        #expect(await server.saw { $0.openCount == 0 })
        #expect(received.withLock { !$0.isEmpty && $0.suffix(5) != Data("\r\n.\r\n".utf8) })
    }
}
