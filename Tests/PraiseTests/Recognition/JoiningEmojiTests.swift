import Praise
import Testing

@Suite struct JoiningEmojiTests {
    @Test(arguments: [
        ("👏", true), ("👏🏽", true), ("👏🏿", true), ("❤", true), ("❤️", true), ("🎉", true), ("👍🏻", true), ("👎", false),
        ("💚", false), ("", false), ("x", false), ("👏👏", false),
    ])
    func `skin tones and variation selectors make no difference`(emoji: String, joins: Bool) {
        #expect(JoiningEmoji.standard.contains(emoji) == joins)
    }

    @Test func `a workspace chooses its own, or none`() {
        #expect(JoiningEmoji(["✌🏾"]).contains("✌️") && !JoiningEmoji(["✌🏾"]).contains("👏"))
        #expect(!JoiningEmoji([]).contains("👏"))
    }
}
