import Praise
import Testing

@testable import Chat

@Suite struct MatrixLinkTests {
    private static let address = MessageAddress(chat: "matrix", room: "!a/b:example.org", message: "$x+y/z")

    @Test func `a message's address leads through the server of its room, with every sign escaped`() {
        #expect(
            Matrix.link(to: Self.address) == "https://matrix.to/#/%21a%2Fb%3Aexample.org/%24x%2By%2Fz?via=example.org")
        let room = MessageAddress(chat: "matrix", room: "!without-a-server", message: "$x")
        #expect(Matrix.link(to: room) == "https://matrix.to/#/%21without-a-server/%24x")
    }

    @Test func `a link is a link, and its address can close no tag`() {
        let rendering = MatrixRendering(Words([.text("a · "), .link("see <it>", to: "https://x/\"><b>&")]))
        #expect(rendering.html == "a · <a href=\"https://x/&quot;&gt;&lt;b&gt;&amp;\">see &lt;it&gt;</a>")
        #expect(rendering.body == "a · see <it> (https://x/\"><b>&)")
    }
}
