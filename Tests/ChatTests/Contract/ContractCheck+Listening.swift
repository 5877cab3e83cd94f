import Chat
import Foundation
import Praise
import Testing

extension ContractCheck {
    static let listening = [
        ContractCheck("history is not heard") { chat in
            let old = try await chat.post("before", as: chat.ana)
            let first = try await chat.platform.poll(chat.stream, after: nil)
            #expect(first.events.allSatisfy { !$0.isMessage })
            var listener = ContractListener(chat, after: first.next)
            _ = try await listener.posted(try await chat.post("after", as: chat.ana))
            #expect(!listener.heard.contains { $0.message?.address.message == old })
        },
        ContractCheck("a message is heard with its sender, its words and its time") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let id = try await chat.post("Bonjour à toutes", as: chat.ana)
            let message = try await listener.posted(id)
            #expect(message.address.room == chat.room)
            #expect(message.sender == chat.ana)
            #expect(message.plainText == "Bonjour à toutes")
            #expect(message.revision == .original && message.repliesTo == nil && message.thread == nil)
            #expect(message.sentAt.timeIntervalSince1970 > 1_700_000_000 && !message.isDirect)
        },
        ContractCheck("messages come oldest first") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            var sent: [MessageID] = []
            for number in 1...5 { sent.append(try await chat.post("\(number)", as: chat.ana)) }
            _ = try await listener.posted(sent[4])
            #expect(listener.heard.compactMap(\.message?.address.message) == sent)
        },
        ContractCheck("a mention is heard as the account it means") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let content: [Span] = [.text("!bravo "), .mention(chat.leo.user, label: chat.leo.name), .text(" merci")]
            let id = try await chat.post(content, as: chat.ana, replyingTo: nil, thread: nil)
            let message = try await listener.posted(id)
            #expect(message.mentions == [chat.leo.user])
            #expect(message.plainText == "!bravo  merci")
        },
        ContractCheck("code is not somebody's words, or comes as it was typed, for the parser to see") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let content: [Span] = [.text("type "), .code("/bravo @leo for x")]
            let id = try await chat.post(content, as: chat.ana, replyingTo: nil, thread: nil)
            let heard = try await listener.posted(id).plainText
            #expect(chat.marksCode ? !heard.contains("bravo") : heard == "type `/bravo @leo for x`")
        },
        ContractCheck("a reply says what it answers") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let question = try await chat.post("who did it?", as: chat.leo)
            let id = try await chat.post([.text("!bravo great")], as: chat.ana, replyingTo: question, thread: nil)
            let message = try await listener.posted(id)
            #expect(message.repliesTo?.message == question)
            #expect(message.plainText == "!bravo great")
        },
        ContractCheck("the same cursor gives the same events again") { chat in
            let start = try await chat.now()
            var first = ContractListener(chat, after: start)
            let id = try await chat.post("once", as: chat.ana)
            let message = try await first.posted(id)
            var second = ContractListener(chat, after: start)
            #expect(try await second.posted(id) == message)
        },
    ]
}

extension ChatEvent {
    var message: Message? {
        switch self {
        case .posted(let message), .edited(let message): message
        default: nil
        }
    }

    var isMessage: Bool { message != nil }
}
