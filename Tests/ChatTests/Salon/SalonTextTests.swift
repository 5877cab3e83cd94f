import Praise
import Testing

@testable import Chat

struct SalonTextTests {
    private let mentions = [SalonHeard.Mention(id: "ana", name: "Ana Ruiz"), .init(id: "zoe", name: "Zoë O’Brien")]
    private let ana = Span.mention("ana", label: "Ana Ruiz")
    private let zoe = Span.mention("zoe", label: "Zoë O’Brien")

    @Test func `only listed ids are mentions`() {
        #expect(SalonText.spans("<@ana><@zoe>", mentions: mentions) == [ana, zoe])
        #expect(SalonText.spans("<@karim> a", mentions: mentions) == [.text("<@karim> a")])
        #expect(SalonText.spans("<@ana>", mentions: []) == [.text("<@ana>")])
    }

    @Test(arguments: ["", "<", "<@", "<@ana", "<@>", "<@ana >", "<@ANA>", "< @ana>", "@ana", "<@\u{301}ana>"])
    func `what only resembles a mark is text`(text: String) {
        #expect(SalonText.spans(text, mentions: mentions) == (text.isEmpty ? [] : [.text(text)]))
    }

    @Test func `marks inside marks and accents beside them are found`() {
        #expect(SalonText.spans("<@<@ana>>", mentions: mentions) == [.text("<@"), ana, .text(">")])
        #expect(
            SalonText.spans("é\u{301}<@ana>\u{301}", mentions: mentions) == [.text("é\u{301}"), ana, .text("\u{301}")])
    }

    @Test func `nothing of a text is lost`() {
        for text in ["\u{0}<@ana>\u{0}", "👩‍👩‍👧<@zoe>🇫🇷", "\u{202E}abc\u{202C}", "a\nb\r\n<@ana>"] {
            let back = SalonText.spans(text, mentions: mentions).map { span in
                switch span {
                case .text(let text): text
                case .mention(let user, _): "<@\(user)>"
                case .code, .quote: ""
                }
            }.joined()
            #expect(back.utf8.elementsEqual(text.utf8))
        }
    }
}
