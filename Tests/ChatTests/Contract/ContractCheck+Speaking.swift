import Chat
import Praise
import Testing

extension ContractCheck {
    private static let key = SendKey(rawValue: "00112233445566aa")

    static let speaking = [
        ContractCheck("what is said is read in the room, once for each key") { chat in
            let words = chat.platform.render(Words([.text("Noté pour "), .name("Ana"), .lineBreak, .strong("Merci")]))
            let first = try await chat.platform.say(words, in: chat.room, thread: nil, key: key)
            if chat.platform.traits.repeatWindow > 0 {
                let again = try await chat.platform.say(words, in: chat.room, thread: nil, key: key)
                #expect(again == first)
            }
            let seen = try await chat.read().filter { $0.text.contains("Noté pour Ana") }
            #expect(seen.map(\.id) == [first])
        },
        ContractCheck("what is said comes back as an echo with its key, and never as a message") { chat in
            var listener = ContractListener(chat, after: try await chat.now())
            let words = chat.platform.render(Words([.text("bonjour")]))
            let id = try await chat.platform.say(words, in: chat.room, thread: nil, key: key)
            let marker = try await chat.post("marker", as: chat.ana)
            _ = try await listener.posted(marker)
            #expect(!listener.heard.contains { $0.message?.address.message == id })
            let echo = ChatEvent.echoed(
                key, MessageAddress(chat: listener.chat, room: chat.room, message: id))
            #expect(listener.heard.contains(echo) == chat.platform.traits.echoesOwnSayings)
        },
        ContractCheck("what is said in a thread is in that thread") { chat in
            let root = try await chat.post("a question", as: chat.ana)
            let words = chat.platform.render(Words([.text("an answer")]))
            let id = try await chat.platform.say(words, in: chat.room, thread: root, key: key)
            let seen = try await chat.read().first { $0.id == id }
            #expect(seen?.thread == root)
        },
        ContractCheck("text of others stays text") { chat in
            let hostile = #"<b>x</b> *y* [z](http://evil) `code` & "q" <!channel> <@12> \ | #"#
            let words = chat.platform.render(Words([.text(hostile)]))
            let id = try await chat.platform.say(words, in: chat.room, thread: nil, key: key)
            let seen = try #require(try await chat.read().first { $0.id == id })
            #expect(seen.text.filter { $0 != "\u{200B}" }.contains("<b>x</b> *y* [z](http://evil)"))
        },
        ContractCheck("what was said is changed in its place, however often it is asked") { chat in
            let first = chat.platform.render(Words([.text("Ana et Hugo")]))
            let id = try await chat.platform.say(first, in: chat.room, thread: nil, key: key)
            let words = chat.platform.render(Words([.strong("Hugo"), .text(" seul")]))
            for _ in 1...2 {
                try await chat.platform.edit(id, to: words, in: chat.room, key: SendKey(rawValue: "ffeeddccbbaa9988"))
            }
            #expect(try await chat.read().filter { $0.id == id }.map(\.text) == ["Hugo seul"])
        },
        ContractCheck("the same emoji twice is there once, and no failure") { chat in
            let id = try await chat.post("nice", as: chat.ana)
            try await chat.platform.react("👏", to: id, in: chat.room, key: key)
            try await chat.platform.react("👏", to: id, in: chat.room, key: SendKey(rawValue: "ffeeddccbbaa9988"))
            #expect(try await chat.reactions(on: id) == ["👏"])
        },
        ContractCheck("a room that does not exist is refused") { chat in
            let words = chat.platform.render(Words([.text("x")]))
            let failure = await #expect(throws: ChatFailure.self) {
                try await chat.platform.say(words, in: "!nowhere:bravo.test", thread: nil, key: key)
            }
            #expect(failure?.kind == .refused && failure?.advice.isEmpty == false)
        },
    ]
}

extension ContractListener {
    /// The chat's name, as the addresses heard so far give it.
    var chat: ChatID {
        heard.compactMap(\.message?.address.chat).first ?? ""
    }
}
