import Chat
import Praise
import Storage

/// Emoji that join in, and those who take something back.
extension EventReader {
    /// An emoji that joins in, and who put it there; any other goes no further.
    mutating func read(_ emoji: Emoji) async throws(ChatFailure) -> Heard? {
        guard giving.joining.contains(emoji.character), emoji.user != memory.identity?.user else { return nil }
        let members: [Member]
        do throws(ChatFailure) {
            members = try await self.members(in: emoji.address.room, for: [.account(emoji.user, label: "")])
        } catch {
            // A room that we are put out of: its emoji hold nothing up.
            guard error.kind == .refused else { throw error }
            return nil
        }
        // Whoever has left since still joined in.
        let left = Member(user: emoji.user, name: emoji.user.rawValue)
        return .joinedIn(emoji, members.first { $0.user == emoji.user } ?? left)
    }

    /// Who asks, by the name the room knows, and who is named.
    mutating func people(of request: Request, in message: Message) async throws(ChatFailure) -> (Member, [Finding]) {
        let sender = message.sender
        let room = message.address.room
        let names = try await names(in: room, for: request.recipients + [.account(sender.user, label: "")])
        let findings = try await find(request.recipients, among: names, in: room)
        return (memory.rooms[room]?.members.first { $0.user == sender.user } ?? sender, findings)
    }
}
