import Curl
import Foundation
import Praise
import Testing

@testable import Chat

struct SalonRequestsTests {
    private let requests: SalonRequests

    init() throws {
        var account = SalonExamples.account
        account.url = try #require(URL(string: "http://127.0.0.1:8090"))
        requests = SalonRequests(account: account)
    }

    private func path(_ request: HTTPRequest) -> String {
        request.url.absoluteString.replacing("http://127.0.0.1:8090/salon/v1/", with: "")
    }

    @Test func `a poll waits on the chat and is patient itself`() {
        let poll = requests.events(after: Cursor(rawValue: "4 &wait=0"))
        #expect(path(poll) == "events?after=4%20%26wait%3D0&wait=25")
        #expect(poll.isLongPoll && poll.timeout == 40 && poll.isRepeatable)
        #expect(path(requests.events(after: nil)) == "events" && !requests.events(after: nil).isLongPoll)
    }

    @Test(arguments: [("../me", "%2E%2E%2Fme"), ("a b", "a%20b"), ("?x#y", "%3Fx%23y"), ("é%", "%C3%A9%25")])
    func `an id stays one piece of the path`(id: String, escaped: String) {
        #expect(path(requests.members(of: RoomID(id))) == "rooms/\(escaped)/members")
        #expect(path(requests.directRoom(with: UserID(id))) == "direct/\(escaped)")
    }

    @Test func `the list of rooms is one question`() {
        #expect(path(requests.rooms()) == "rooms" && requests.rooms().isRepeatable)
    }

    @Test func `the token is in its header and nowhere else`() throws {
        let request = requests.react("👏", to: "m1", in: "r")
        #expect(request.headers.first == Header("Authorization", "Bearer t0k3n"))
        #expect(path(request) == "rooms/r/messages/m1/reactions/%F0%9F%91%8F" && request.method == .put)
        #expect(!request.url.absoluteString.contains("t0k3n"))
    }

    @Test func `a post carries its key, the thread, and the same bytes every time`() throws {
        let words = SalonWords(Words([.text("a"), .lineBreak, .strong("b")]))
        let posts = try (1...20).map { _ in
            try requests.say(words, in: "r", thread: "m1", key: SendKey(rawValue: "9f2c"))
        }
        #expect(Set(posts).count == 1)
        #expect(posts[0].headers.contains(Header("Idempotency-Key", "9f2c")))
        #expect(
            String(decoding: try #require(posts[0].body), as: UTF8.self)
                == #"{"parts":[{"text":"a","type":"text"},{"type":"break"},{"text":"b","type":"strong"}],"text":"a\nb","thread":"m1"}"#
        )
    }

    @Test func `our words and the example post of the contract are the same`() throws {
        let words = Words([
            .strong("C’est noté"), .text(", et "), .name("Ana Ruiz"), .text(" le saura."), .lineBreak,
            .code("/bravo @nom pour …"),
        ])
        let post = try requests.say(SalonWords(words), in: "r", thread: "m42", key: SendKey(rawValue: "0a"))
        let example = try JSONDecoder().decode(SalonWords.self, from: SalonExamples.answer("post").body)
        #expect(try JSONDecoder().decode(SalonWords.self, from: #require(post.body)) == example)
    }
}
