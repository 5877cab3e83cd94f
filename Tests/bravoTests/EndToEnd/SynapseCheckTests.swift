import Curl
import Foundation
import Praise
import TestSupport
import Testing

/// `bravo check` and `bravo rooms` on a real Matrix homeserver.
@Suite(.enabled(if: SynapseServer.environment != nil)) struct SynapseCheckTests {
    private func check(
        _ company: Company, _ more: String...
    ) throws -> (status: Int32, output: String, error: String) {
        try BravoProcess.run(["check", "--settings", company.settings] + more)
    }

    private func line(_ subject: String, of output: String) -> String {
        output.split(separator: "\n").first { $0.contains("matrix: \(subject) ") }.map(String.init) ?? ""
    }

    @Test func `all is well beside the running bot, and nothing of the trial is left`() async throws {
        let company = try await Company(people: 2)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let check = try check(company)
        #expect(check.status == 0, "\(check.output)\(check.error)")
        #expect(!check.output.contains("MEND"))
        #expect(check.output.contains("runs on this data folder as process \(bravo.processID)"))
        #expect(line("account", of: check.output).contains("\(company.bot.id) (“Bravo”)"))
        #expect(line("clock", of: check.output).hasPrefix("ok"))
        #expect(line("room", of: check.output).contains("3 members, not encrypted"))
        #expect(line("operators", of: check.output).contains(company.people[0].id.rawValue))
        #expect(line("limits", of: check.output).contains("12 quick messages went through"))
        #expect(try await company.bot.joinedRooms() == [company.room])
        #expect(!check.output.contains(company.bot.token))
    }

    @Test func `a bot that is only invited is told that it joins by itself`() async throws {
        let company = try await Company(people: 2)
        let check = try check(company, "--skip-limits")
        #expect(check.status == 0)
        #expect(line("room", of: check.output).hasPrefix("look") && check.output.contains("once it runs"))
        #expect(!check.output.contains("limits"))
    }

    @Test func `a bot that is not invited is told to be, and the next look sees that it was`() async throws {
        let company = try await Company(people: 2)
        try await company.bot.leave(company.room)
        let before = try check(company, "--skip-limits")
        #expect(before.status == 78)
        #expect(line("room", of: before.output).contains("Invite \(company.bot.id)"))
        try await company.people[0].invite(company.bot.id, to: company.room)
        #expect(try check(company, "--skip-limits").status == 0)
    }

    @Test func `an encrypted room cannot be read`() async throws {
        let company = try await Company(people: 2)
        try await company.bot.join(company.room)
        _ = try await company.people[0].ask(
            .put, ["rooms", company.room.rawValue, "state", "m.room.encryption", ""],
            ["algorithm": "m.megolm.v1.aes-sha2"])
        let check = try check(company, "--skip-limits")
        #expect(check.status == 78 && line("room", of: check.output).contains("encrypted"))
    }

    @Test(arguments: [("m.room.message", "may not send messages"), ("m.reaction", "👏")])
    func `a bot without a right is told which`(event: String, words: String) async throws {
        let company = try await Company(people: 2)
        try await company.bot.join(company.room)
        _ = try await company.people[0].ask(
            .put, ["rooms", company.room.rawValue, "state", "m.room.power_levels", ""],
            ["events": [event: 50]])
        let check = try check(company, "--skip-limits")
        #expect(check.status == 78 && line("room", of: check.output).contains(words))
    }

    @Test func `a limited account is told what that means and how it is lifted, and lifting it helps`() async throws {
        let company = try await Company(people: 2, isBotUnlimited: false)
        try await company.bot.join(company.room)
        let limited = try check(company)
        #expect(limited.status == 0, "\(limited.output)")
        let line = line("limits", of: limited.output)
        #expect(line.hasPrefix("look") && line.contains("quick messages the server asked to wait"))
        #expect(line.contains("/_synapse/admin/v1/users/\(company.bot.id)/override_ratelimit"))
        #expect(try await company.bot.joinedRooms() == [company.room])
        try await company.bot.server.liftLimit(company.bot)
        #expect(try self.line("limits", of: check(company).output).hasPrefix("ok"))
    }

    @Test func `a refused token is told with how to make a new one, and is not shown`() async throws {
        let company = try await Company(people: 1)
        let token = company.folder.url.appending(path: "token").path
        try Data("canary-nonsense".utf8).write(to: URL(filePath: token))
        let check = try check(company)
        #expect(check.status == 78)
        #expect(check.output.contains("MEND  matrix: account") && check.output.contains("Element"))
        #expect(!(check.output + check.error).contains("canary"))
        let rooms = try BravoProcess.run([
            "rooms", "--platform", "matrix", "--url", company.bot.server.url.absoluteString, "--token-file", token,
        ])
        #expect(rooms.status == 78 && rooms.error.contains("token") && rooms.output.isEmpty)
    }

    @Test func `rooms are listed with what they are, for two left out`() async throws {
        let company = try await Company(people: 2)
        let person = company.people[0]
        let encrypted = try await person.createRoom(inviting: [company.bot.id], isEncrypted: true)
        let direct = try await person.createRoom(inviting: [company.bot.id], isDirect: true)
        try await company.bot.join(company.room)
        let arguments = [
            "rooms", "--platform", "matrix", "--url", person.server.url.absoluteString, "--token-file",
            company.folder.url.appending(path: "token").path,
        ]
        let rooms = try BravoProcess.run(arguments)
        #expect(rooms.status == 0)
        let lines = rooms.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "# \(company.bot.id) Bravo" && lines.count == 3)
        #expect(lines.contains("\(company.room)\tjoined\tplain\t3\t"))
        #expect(lines.contains("\(encrypted)\tinvited\tencrypted\t-\t"))
        #expect(!rooms.output.contains(direct.rawValue))
        #expect(try BravoProcess.run(["rooms", "--settings", company.settings]).output == rooms.output)
    }
}
