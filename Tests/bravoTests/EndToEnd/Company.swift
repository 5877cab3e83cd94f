import Foundation
import Praise
import Storage
import TestSupport

/// People, a room and the built `bravo` on a real homeserver.
struct Company {
    let people: [MatrixUser]
    let bot: MatrixUser
    let room: RoomID
    let folder: TemporaryFolder

    /// - Parameters:
    ///   - isBotUnlimited: whether the server's administrator has lifted the bot's rate limit.
    ///   - giving: the settings of giving; without hints, and without word of how to join in, unless told otherwise.
    init(
        people count: Int, isBotUnlimited: Bool = true, on server: SynapseServer? = nil,
        giving: (([MatrixUser]) -> String)? = nil
    ) async throws {
        let server = try server ?? .ofThisRun()
        bot = try await server.register("bravo", displayName: "Bravo")
        if isBotUnlimited { try await server.liftLimit(bot) }
        var people: [MatrixUser] = []
        for number in 1...count {
            people.append(try await server.register("person\(number)", displayName: "Personne \(number)"))
            try await server.liftLimit(people[number - 1])
        }
        self.people = people
        room = try await people[0].createRoom(inviting: people.dropFirst().map(\.id) + [bot.id])
        for person in people.dropFirst() { try await person.join(room) }
        folder = try TemporaryFolder()
        try furnish(url: server.url, giving: giving?(people) ?? "hints: false\njoining:\n  emoji: []")
    }

    var settings: String { folder.url.appending(path: "bravo.yaml").path }

    /// Starts the bot and waits until it is in the room.
    func start() async throws -> Program {
        let process = try BravoProcess.start(["run", "--settings", settings])
        guard try await people[0].waitFor(within: 30, { try await bot.joinedRooms().contains(room) }) else {
            throw Stuck(what: "the bot did not join: \(process.error)")
        }
        return process
    }

    /// Everything in the ledger, as `bravo export` tells it.
    func exported() throws -> [RecognitionRecord] {
        let export = try BravoProcess.run(["export", "recognitions", "--settings", settings])
        guard export.status == 0 else { throw Stuck(what: export.error) }
        return try export.output.split(separator: "\n").map {
            try JSONDecoder().decode(RecognitionRecord.self, from: Data($0.utf8))
        }
    }

    func inForce() throws -> [RecognitionRecord] { try exported().filter { $0.state == .inForce } }

    /// What the bot said in the room, oldest first.
    func sentences() async throws -> [MatrixSight] {
        try await people[0].messages(in: room).filter { $0.sender == bot.id }
    }

    /// How many of the bot's emojis are on a message.
    func applause(on message: MessageID) async throws -> Int {
        try await people[0].reactions(on: message, in: room).filter { $0.user == bot.id }.count
    }

    /// A thank as a client sends it: the recipient as a pill.
    @discardableResult
    func thank(from giver: Int, to recipient: Int, for reason: String) async throws -> MessageID {
        let (text, html) = words(to: [recipient], reason)
        return try await people[giver].say(text, html: html, mentions: [people[recipient].id], in: room)
    }

    func words(to recipients: [Int], _ reason: String) -> (text: String, html: String) {
        let names = recipients.map { people[$0].name }.joined(separator: " ")
        let pills = recipients.map { people[$0].pill }.joined(separator: " ")
        return ("/bravo \(names) \(reason)", "/bravo \(pills) \(reason)")
    }

    private func furnish(url: URL, giving: String) throws {
        let token = folder.url.appending(path: "token")
        try Data(bot.token.utf8).write(to: token)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token.path)
        let yaml = """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            operators: ["\(people[0].id)"]
            chats:
              matrix:
                platform: matrix
                url: \(url.absoluteString)
                tokenFile: ./token
                rooms: ["\(room)"]
                announce: "\(room)"
            web:
              listen: 127.0.0.1:0

            """ + giving
        try yaml.write(to: folder.url.appending(path: "bravo.yaml"), atomically: true, encoding: .utf8)
    }
}

/// Something awaited did not come.
struct Stuck: Error {
    var what: String
}
