import Chat
import Praise
import Testing

extension ContractCheck {
    static let asking = [
        ContractCheck("Bravo knows itself") { chat in
            let me = try await chat.platform.whoAmI()
            #expect(me.isBot && me.user != chat.ana.user && !me.name.isEmpty)
        },
        ContractCheck("everybody in the room is listed under their names, and Bravo as a robot") { chat in
            let me = try await chat.platform.whoAmI()
            let members = try await chat.platform.members(of: chat.room)
            #expect(members.contains(chat.ana) && members.contains(chat.leo))
            #expect(members.first { $0.user == me.user }?.isBot == true)
        },
        ContractCheck("the author of a message is told, and of one that is gone nobody") { chat in
            let id = try await chat.post("mine", as: chat.leo)
            #expect(try await chat.platform.author(of: id, in: chat.room) == chat.leo.user)
            try await chat.delete(id, as: chat.leo)
            #expect(try await chat.platform.author(of: id, in: chat.room) == nil)
            #expect(try await chat.platform.author(of: "$nothing", in: chat.room) == nil)
        },
        ContractCheck("the direct room with somebody stays the same") { chat in
            let first = try await chat.platform.directRoom(with: chat.ana.user)
            #expect(try await chat.platform.directRoom(with: chat.ana.user) == first)
            #expect(try await chat.platform.directRoom(with: chat.leo.user) != first)
            #expect(first != chat.room)
        },
    ]
}
