import Chat
import Foundation
import Praise
import Testing

@testable import bravo

/// What is said of a chat's account, rooms, operators and limits.
struct CheckChatTests {
    @Test(arguments: [
        (
            RoomStanding(room: "!r:e", name: "Accueil", membership: .joined, members: 12), CheckLine.Level.ok,
            "“Accueil” (!r:e): 12 members, not encrypted, Bravo may speak and react"
        ),
        (RoomStanding(room: "!r:e", membership: .outside), .mend, "!r:e: Bravo is not in it. Invite @bravo:"),
        (RoomStanding(room: "!r:e", membership: .invited), .look, "joins by itself"),
        (RoomStanding(room: "!r:e", membership: .invited, isEncrypted: true), .mend, "is encrypted"),
        (RoomStanding(room: "!r:e", membership: .joined, isEncrypted: true), .mend, "without encryption"),
        (RoomStanding(room: "!r:e", membership: .joined, maySpeak: false), .mend, "Send messages"),
        (RoomStanding(room: "!r:e", membership: .joined, mayReact: false), .mend, "👏"),
        (RoomStanding(room: "!r:e", membership: .joined, members: 1), .look, "nobody else"),
        (RoomStanding(room: "!r:e", membership: .joined, successor: "!s:e"), .mend, "replaced by !s:e"),
    ])
    func `a room is judged by how Bravo stands in it`(
        standing: RoomStanding, level: CheckLine.Level, words: String
    ) throws {
        let line = CheckLine.room(standing, try CheckRig.facts())
        #expect(line.level == level && line.text.contains(words), "\(line)")
    }

    @Test func `the weekly post's room says so, well or not`() throws {
        let facts = try CheckRig.facts(announce: "!abc:example.org")
        var standing = RoomStanding(room: "!abc:example.org", membership: .joined, members: 3)
        #expect(CheckLine.room(standing, facts).text.hasSuffix("the weekly post goes here"))
        standing.maySpeak = false
        #expect(CheckLine.room(standing, facts).text.contains("weekly post neither"))
    }

    @Test(arguments: [(true, "within a minute."), (false, "once it runs.")])
    func `an invitation is answered by a bot that runs`(isRunning: Bool, words: String) throws {
        let standing = RoomStanding(room: "!r:e", membership: .invited)
        #expect(CheckLine.room(standing, try CheckRig.facts(isRunning: isRunning)).text.hasSuffix(words))
    }

    @Test func `rooms for nothing are one line, and rooms for two none`() throws {
        let facts = try CheckRig.facts()
        let rooms = [
            RoomStanding(room: "!abc:example.org", membership: .joined),
            RoomStanding(room: "!d:e", membership: .joined, isDirect: true),
        ]
        #expect(CheckLine.otherRooms(rooms, facts) == nil)
        let others = ["!x:e", "!y:e", "!z:e"].map { RoomStanding(room: RoomID($0), membership: .invited) }
        let line = try #require(CheckLine.otherRooms(rooms + others, facts))
        #expect(line.level == .look && line.text.contains("!x:e and 2 more"))
    }

    // F14: and a command shows it.
    @Test func `an operator in one of the rooms can be told, another should be looked at`() throws {
        let facts = try CheckRig.facts()
        let lines = CheckLine.operators(["@ana:e", "@leo:e"], known: ["@ana:e"], facts)
        #expect(lines.map(\.level) == [.ok, .look])
        #expect(lines[1].text.contains("@leo:e"))
        #expect(CheckLine.operators([], known: [], facts).isEmpty)
    }

    @Test func `a limit is told with how to lift it, as typed, and without any token`() throws {
        let facts = try CheckRig.facts()
        let lines = CheckLine.limits(ChatPace(taken: 9, wait: 3.94), facts)
        #expect(lines.map(\.level) == [.look])
        #expect(lines[0].text.contains("After 9 quick messages the server asked to wait 4 s."))
        #expect(
            lines[0].text.hasSuffix(
                "curl -X POST --header @admin.header "
                    + "-d '{\"messages_per_second\":0,\"burst_count\":0}' "
                    + "'https://chat.example.org/_synapse/admin/v1/users/@bravo:example.org/override_ratelimit'"))
        #expect(CheckLine.limits(ChatPace(taken: 12, wait: nil), facts).map(\.level) == [.ok])
        #expect(CheckLine.limits(ChatPace(taken: 12, wait: nil, leavesRoom: true), facts).map(\.level) == [.ok, .look])
        #expect(CheckLine.limits(nil, facts).map(\.level) == [.ok])
    }

    @Test func `an account's name cannot break out of what is to be typed`() throws {
        var facts = try CheckRig.facts()
        facts.me.user = "@a'; rm -rf $HOME `x`:e"
        let text = CheckLine.limits(ChatPace(taken: 0, wait: 5), facts)[0].text
        #expect(text.contains("/users/@a%27%3B%20rm%20-rf%20%24HOME%20%60x%60:e/override_ratelimit'"))
    }

    @Test(arguments: [
        (ChatFailure.Kind.unauthorized, CheckLine.Level.mend, .settings as Stop.Code?), (.refused, .mend, .settings),
        (.unreachable, .mend, .unavailable), (.unknown, .mend, .unavailable), (.rateLimited(after: 5), .look, nil),
    ])
    func `a failure is judged by whether the operator or time can mend it`(
        kind: ChatFailure.Kind, level: CheckLine.Level, status: Stop.Code?
    ) throws {
        let line = CheckLine.failure(ChatFailure(kind, advice: "advice"), of: try CheckRig.chat(), "account")
        #expect(line.level == level && line.status == status && line.text.hasPrefix("advice"))
        #expect(line.text.contains("Element") == (kind == .unauthorized))
    }

    @Test func `what a chat says cannot turn a line into another`() throws {
        var facts = try CheckRig.facts()
        facts.me.name = "Bravo\n\u{1B}[31mMEND\u{202E}"
        #expect(!CheckLine.account(facts).text.contains { $0.isNewline || $0 == "\u{1B}" || $0 == "\u{202E}" })
        let room = RoomStanding(room: "!r\t:e", name: "a\r\nb", membership: .joined)
        #expect(!CheckLine.room(room, facts).text.contains { $0.isNewline || $0 == "\t" })
    }

    @Test func `the list of rooms is a table for programs, whatever the rooms are called`() {
        let list = RoomList(
            me: Member(user: "@bravo:e", name: "Bravo"),
            rooms: [
                RoomStanding(room: "!a:e", name: "Tab\there\nand there", membership: .joined, members: 3),
                RoomStanding(room: "!b:e", membership: .invited, isEncrypted: true),
                RoomStanding(room: "!d:e", name: "Ana", membership: .joined, isDirect: true, members: 2),
            ])
        #expect(
            list.text
                == "# @bravo:e Bravo\n!a:e\tjoined\tplain\t3\tTab\u{FFFD}here\u{FFFD}and there\n"
                + "!b:e\tinvited\tencrypted\t-\t")
    }
}
