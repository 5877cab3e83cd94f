import Testing

@testable import Praise

/// What readers answer by words and by emoji.
@Suite struct DigestReplyTests {
    @Test(arguments: [
        ("need: a second phone", DigestReply.need("a second phone")),
        ("Besoin : un deuxième téléphone", .need("un deuxième téléphone")),
        ("BESOIN\u{00A0}: un badge", .need("un badge")),
        ("standard: rappeler avant 18 h", .standard("rappeler avant 18 h")),
        ("Standard : tenir la porte", .standard("tenir la porte")),
    ])
    func `words that answer an item are read`(text: String, reply: DigestReply) {
        #expect(DigestReply(text) == reply)
    }

    @Test(arguments: ["need", "need:", "besoin :  ", "j'ai besoin : d'aide", "merci", "standards", "note: x"])
    func `other words are none`(text: String) {
        #expect(DigestReply(text) == nil)
    }

    @Test func `what is very long is cut`() {
        #expect(DigestReply("need: " + String(repeating: "a", count: 900)) == .need(String(repeating: "a", count: 500)))
    }

    @Test func `an emoji means what the item says it means`() {
        let ana = Person(id: PersonID(rawValue: 2), name: "Ana")
        let tell = DigestItem.Act.tell(ana, Story.Quote(reason: "x", giver: nil))
        let adopt = DigestItem.Act.adopt(StandardProposal(value: "v", stems: ["a", "b"], sources: []))
        #expect(DigestAnswer(emoji: "✅", to: tell) == .done && DigestAnswer(emoji: "❌", to: tell) == .skipped)
        #expect(DigestAnswer(emoji: "⬆️", to: adopt) == .raised && DigestAnswer(emoji: "⬆", to: adopt) == .raised)
        #expect(DigestAnswer(emoji: "⬆️", to: tell) == nil && DigestAnswer(emoji: "👍", to: adopt) == nil)
    }
}
