import Foundation
import Praise
import TestSupport

/// A room with a bot and people in it, all free of rate limits.
struct Stage: Sendable {
    let people: [MatrixUser]
    let bot: MatrixUser
    let room: RoomID

    /// - Parameter count: how many people, at least 2.
    init(bot name: String, people count: Int = 2, on server: SynapseServer) async throws {
        bot = try await server.register(name, displayName: name.capitalized)
        try await server.liftLimit(bot)
        var people: [MatrixUser] = []
        for number in 1...count {
            people.append(try await server.register("person\(number)", displayName: "Personne \(number)"))
            try await server.liftLimit(people[number - 1])
        }
        self.people = people
        room = try await people[0].createRoom(inviting: people.dropFirst().map(\.id) + [bot.id])
        for person in people.dropFirst() { try await person.join(room) }
    }

    /// One person thanks the next, as a client sends it: the recipient as a pill.
    func thank(from giver: Int = 0, for reason: String) async throws -> MessageID {
        let recipient = people[(giver + 1) % people.count]
        return try await people[giver].say(
            "/bravo \(recipient.name) pour \(reason)", html: "/bravo \(recipient.pill) pour \(reason)",
            mentions: [recipient.id], in: room)
    }

    func watch() -> Applause {
        Applause(from: bot.id, in: room, seenBy: people[0])
    }
}
