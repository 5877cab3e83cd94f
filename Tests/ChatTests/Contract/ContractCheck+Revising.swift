import Foundation
import Praise
import Testing

extension ContractCheck {
    static let revising = [
        ContractCheck("an edit is a later revision of the same message") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let id = try await chat.post("frist", as: chat.ana)
            try await chat.edit(id, to: [.text("first")], as: chat.ana)
            let edited = try await listener.edited(id, saying: "first")
            #expect(edited.plainText == "first" && edited.sender == chat.ana)
            #expect(edited.revision > .original && edited.revision < .deleted)
        },
        ContractCheck("of two edits the later one compares greater") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let id = try await chat.post("one", as: chat.ana)
            try await chat.edit(id, to: [.text("two")], as: chat.ana)
            let two = try await listener.edited(id, saying: "two")
            try await chat.edit(id, to: [.text("three")], as: chat.ana)
            let three = try await listener.edited(id, saying: "three")
            #expect(two.revision < three.revision)
        },
        ContractCheck("an edited reply still answers the same message") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let question = try await chat.post("who did it?", as: chat.leo)
            let id = try await chat.post([.text("!bravo gerat")], as: chat.ana, replyingTo: question, thread: nil)
            _ = try await listener.posted(id)
            try await chat.edit(id, to: [.text("!bravo great")], as: chat.ana)
            #expect(try await listener.edited(id, saying: "great").repliesTo?.message == question)
        },
        ContractCheck("a deletion names the message") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let id = try await chat.post("oops", as: chat.ana)
            _ = try await listener.posted(id)
            try await chat.delete(id, as: chat.ana)
            let gone = try await listener.first { if case .deleted(let address) = $0 { address } else { nil } }
            #expect(gone.message == id && gone.room == chat.room)
        },
        ContractCheck("a reaction says on what and by whom") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let id = try await chat.post("nice", as: chat.ana)
            try await chat.react("👏", to: id, as: chat.leo)
            let emoji = try await listener.first { if case .reacted(let emoji) = $0 { emoji } else { nil } }
            #expect(emoji.target == id && emoji.user == chat.leo.user && emoji.character == "👏")
            #expect(emoji.sentAt.timeIntervalSince1970 > 1_700_000_000)
        },
    ]
}
