import Curl
import Foundation
import Praise
import Testing

@testable import Chat

struct MatrixRequestsTests {
    private let requests = MatrixRequests(MatrixFixture.account)
    private let key = SendKey(rawValue: "00112233445566aa")

    private func body(_ request: HTTPRequest?) -> String {
        String(decoding: request?.body ?? Data(), as: UTF8.self)
    }

    @Test func `the token goes into its header and nowhere else`() {
        let request = requests.sync(since: "s1")
        #expect(request.headers.contains(Header("Authorization", "Bearer secret")))
        #expect(!request.url.absoluteString.contains("secret"))
    }

    @Test func `a poll waits half a minute, and its transfer longer`() {
        let request = requests.sync(since: "s1/&?=")
        let query = request.url.query(percentEncoded: true) ?? ""
        #expect(query.contains("since=s1%2F%26%3F%3D") && query.contains("timeout=30000"))
        #expect(query.contains("set_presence=offline"))
        #expect(request.isLongPoll && request.isRepeatable && request.timeout == 45)
    }

    @Test func `the first look does not wait`() {
        let request = requests.sync(since: nil)
        #expect(request.url.query()?.contains("timeout=0") == true && request.timeout == 15)
        #expect(request.url.query()?.contains("since") == false)
    }

    @Test func `the filter is JSON that asks for what is read`() throws {
        let query = URLComponents(url: requests.sync(since: "s").url, resolvingAgainstBaseURL: false)?.queryItems
        let text = try #require(query?.first { $0.name == "filter" }?.value)
        let filter = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        let timeline = filter["room"]?["timeline"]
        #expect(timeline?["limit"] == .number(100) && timeline?["include_redundant_members"] == .flag(true))
        #expect(filter["room"]?["rooms"] == nil && filter["account_data"]?["types"] == .list([.text("m.direct")]))
    }

    @Test func `an edit names its message, carries its key and rings nobody`() throws {
        let words = MatrixRendering(Words([.strong("hi")])).frozen
        let request = try #require(requests.edit("$post", to: words, in: "!r:e", key: key))
        #expect(request.url.path().hasSuffix("/send/m.room.message/bravo-00112233445566aa"))
        #expect(request.method == .put && request.isRepeatable)
        let json = try JSONDecoder().decode(JSONValue.self, from: request.body ?? Data())
        #expect(json["m.relates_to"] == .object(["rel_type": .text("m.replace"), "event_id": .text("$post")]))
        #expect(json["m.new_content"]?["formatted_body"] == .text("<strong>hi</strong>"))
        #expect(json["body"] == .text("* hi") && json["m.mentions"] == .object([:]))
        #expect(json["m.new_content"]?["m.mentions"] == .object([:]))
        #expect(json["org.bravo.key"] == .text("00112233445566aa") && json["msgtype"] == .text("m.notice"))
        #expect(requests.edit("$post", to: "not ours", in: "!r:e", key: key) == nil)
    }

    @Test func `identifiers cannot break out of their place in the path`() {
        let request = requests.event("$a/b?c#d", in: "!r/..:ex.org")
        #expect(request.url.absoluteString.hasSuffix("/rooms/%21r%2F..%3Aex.org/event/%24a%2Fb%3Fc%23d"))
    }

    @Test func `a saying carries its key twice, rings nobody and answers in its thread`() {
        let words = MatrixRendering(Words([.text("hi")])).frozen
        let request = requests.say(words, in: "!r:e", thread: "$root", key: key)
        #expect(request?.url.path().hasSuffix("/send/m.room.message/bravo-00112233445566aa") == true)
        #expect(request?.method == .put && request?.isRepeatable == true)
        let thread =
            #""m.relates_to":{"event_id":"$root","is_falling_back":true,"m.in_reply_to":{"event_id":"$root"},"rel_type":"m.thread"}"#
        #expect(
            body(request) == #"{"body":"hi","format":"org.matrix.custom.html","formatted_body":"hi","m.mentions":{},"#
                + thread + #","msgtype":"m.notice","org.bravo.key":"00112233445566aa"}"#)
        #expect(requests.say("not ours", in: "!r:e", thread: nil, key: key) == nil)
    }

    @Test func `a saying outside a thread relates to nothing`() {
        let request = requests.say(MatrixRendering(Words()).frozen, in: "!r:e", thread: nil, key: key)
        #expect(!body(request).contains("m.relates_to"))
    }

    @Test func `a reaction names the message and the emoji`() {
        let request = requests.react("👏", to: "$m", in: "!r:e", key: key)
        #expect(body(request).contains(#"{"event_id":"$m","key":"👏","rel_type":"m.annotation"}"#))
        #expect(request.url.path().hasSuffix("/m.reaction/bravo-00112233445566aa") && request.isRepeatable)
    }

    @Test func `making a room is never repeated`() {
        let request = requests.createDirectRoom(with: "@ana:e")
        #expect(!request.isRepeatable && request.method == .post)
        #expect(body(request) == #"{"invite":["@ana:e"],"is_direct":true,"preset":"private_chat"}"#)
    }
}
