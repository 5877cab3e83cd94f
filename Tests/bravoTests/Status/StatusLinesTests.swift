import Foundation
import Praise
import TestSupport
import Testing
import Web

@testable import bravo

/// What an operator reads.
@Suite struct StatusLinesTests {
    private let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    private let now = Date(iso: "2026-11-25T10:00:00Z")

    private func status(
        chats: [Status.Chat] = [.init(name: "matrix", polls: 120, secondsSincePoll: 12)], ledgerProblem: String? = nil,
        weeks: Status.Weeks = Status.Weeks(settled: 3)
    ) -> Status {
        Status(
            version: "0.1.0", at: now, startedAt: now - 3600, age: 3600, ledgerProblem: ledgerProblem, chats: chats,
            outbox: Status.Outbox(queued: 1, said: 12), weeks: weeks, nextPost: Date(iso: "2026-11-30T08:00:00Z"))
    }

    private func lines(_ report: StatusReport, settings: String = "./bravo.yaml") -> [String] {
        StatusLines(
            zone: zone, nextPost: Date(iso: "2026-11-30T08:00:00Z"),
            outbox: OutboxLines(zone: zone, settings: settings)
        ).lines(report).map { $0.replacingOccurrences(of: "\u{A0}", with: " ") }
    }

    private func ledger(waiting: [OutboxEntry] = []) -> StatusReport.LedgerFacts {
        StatusReport.LedgerFacts(
            outbox: Status.Outbox(said: 2), weeks: Status.Weeks(due: 1, dueSince: Date(iso: "2026-11-23T08:00:00Z")),
            readUpTo: [.init(chat: "matrix", readUpTo: Date(iso: "2026-11-25T09:30:00Z")), .init(chat: "salon")],
            waiting: waiting)
    }

    private func entry(
        _ state: OutboxState = .unknown, saying: Saying = .help, detail: String? = nil, isDue: Bool = false
    ) -> OutboxEntry {
        OutboxEntry(
            key: SendKey(rawValue: "3f2a9c0d11e8b764"), chat: "matrix", to: .room("matrix", "!tea:example.org"),
            saying: saying, state: state, attempts: 1, queuedAt: now, lastAttemptAt: now, isDue: isDue, detail: detail)
    }

    @Test func `a bot that is well is told in four lines`() {
        let report = StatusReport(status: status())
        #expect(
            lines(report) == [
                "Bravo 0.1.0 is well, up since Wednesday 25 November at 10 a.m.",
                "matrix    polled 12 s ago; 120 polls, 0 failed; 0 thanks",
                "outbox    1 queued, 0 being said, 0 unknown, 12 said, 0 merged, 0 dropped",
                "next post Monday 30 November at 9 a.m. (Europe/Paris)",
            ])
        #expect(report.code == nil)
    }

    @Test func `what is wrong is told first, and what each chat waits for`() {
        let chat = Status.Chat(
            name: "matrix", polls: 1, failedPolls: 9, secondsSincePoll: 7200, delays: .init(last: 0.14),
            recognitions: 2, rateLimits: 1, pollingWaitsFor: "No such host.", speakingWaitsFor: "No such host, either.")
        let report = StatusReport(status: status(chats: [chat], ledgerProblem: "The disk is full."))
        let lines = lines(report)
        #expect(lines[0].hasPrefix("Bravo 0.1.0 is not well"))
        #expect(lines[1] == "  The disk is full.")
        #expect(lines[2] == "  matrix has not been polled for 120 minutes: No such host.")
        let told = "polled 2 h ago; last message recorded after 0.1 s; 1 poll, 9 failed; 2 thanks; asked to wait 1 time"
        #expect(lines[3] == "matrix    " + told)
        #expect(lines[4] == "          polling waits: No such host.")
        #expect(lines[5] == "          speaking waits: No such host, either.")
        #expect(report.code == .failure)
    }

    @Test func `a post that is late is told`() {
        let weeks = Status.Weeks(due: 2, dueSince: Date(iso: "2026-11-23T08:00:00Z"))
        #expect(
            lines(StatusReport(status: status(weeks: weeks))).last
                == "          2 posts are due since Monday 23 November at 9 a.m. and not done yet")
    }

    @Test func `what the bot cannot read at the moment is shown as it is read beside it`() {
        var status = status(ledgerProblem: "The disk is full.")
        (status.outbox, status.weeks) = (nil, nil)
        let lines = lines(StatusReport(status: status, ledger: ledger()))
        #expect(lines.contains("outbox    0 queued, 0 being said, 0 unknown, 2 said, 0 merged, 0 dropped"))
        #expect(lines.last?.contains("1 post is due since") == true)
    }

    @Test func `without a bot the ledger tells what it knows`() {
        let report = StatusReport(silence: "No bravo runs on ./data.", ledger: ledger())
        #expect(
            lines(report) == [
                "No bravo runs on ./data.",
                "The ledger says:",
                "matrix    read up to Wednesday 25 November at 10:30 a.m.",
                "salon     not read up to now",
                "outbox    0 queued, 0 being said, 0 unknown, 2 said, 0 merged, 0 dropped",
                "next post Monday 30 November at 9 a.m. (Europe/Paris)",
                "          1 post is due since Monday 23 November at 9 a.m. and not done yet",
            ])
        #expect(report.code == .unavailable)
    }

    @Test func `without a bot and a ledger it is told how to begin`() {
        #expect(
            lines(StatusReport(silence: "No bravo runs on ./data.")) == [
                "No bravo runs on ./data.", "Nothing is recorded there yet. Start it with: bravo run",
            ])
    }

    @Test func `what waits for a person comes with the commands that settle it`() {
        let report = StatusReport(status: status(), ledger: ledger(waiting: [entry()]))
        #expect(
            lines(report, settings: "/etc/b/o'k.yaml").suffix(6) == [
                "1 saying waits for you:",
                "  2026-11-25 11:00:00  matrix  in !tea:example.org",
                "      help, unknown: no answer told whether it arrived; look for it in the chat",
                "      it is there:      bravo outbox arrived --settings '/etc/b/o'\\''k.yaml' 3f2a9c0d11e8b764",
                "      say it again:     bravo outbox again --settings '/etc/b/o'\\''k.yaml' 3f2a9c0d11e8b764",
                "      leave it unsaid:  bravo outbox drop --settings '/etc/b/o'\\''k.yaml' 3f2a9c0d11e8b764",
            ])
    }

    @Test func `a long list is cut, and it is told where the rest is`() {
        let report = StatusReport(status: status(), ledger: ledger(waiting: Array(repeating: entry(), count: 23)))
        let lines = lines(report)
        #expect(lines.contains("23 sayings wait for you:"))
        #expect(lines.count { $0.contains("outbox again") } == 20)
        #expect(lines.last == "… and 3 more: bravo outbox list")
    }

    @Test(arguments: [
        (OutboxState.unknown, true, "help, unknown: Bravo is looking for it in the chat", 0),
        (.dropped, false, "help, dropped: No right to speak.", 2), (.queued, true, "help, queued", 0),
    ])
    func `an entry tells why, and offers what makes sense`(
        state: OutboxState, isDue: Bool, told: String, offers: Int
    ) {
        let detail = state == .dropped ? "No right to speak." : nil
        let lines = OutboxLines(zone: zone, settings: "./bravo.yaml").lines(entry(state, detail: detail, isDue: isDue))
        #expect(lines[1] == "      \(told)")
        #expect(lines.count { $0.contains("bravo outbox ") } == offers)
    }

    @Test func `words are shown only where they are asked for, and never steer the terminal`() {
        let saying = Saying.withdrawn(["Ana\u{1B}[2J"], sentAt: now)
        let quiet = OutboxLines(zone: zone, settings: "./bravo.yaml").lines(entry(saying: saying))
        #expect(!quiet.joined().contains("Ana"))
        let wording = Wording(language: .english, zone: zone, workspace: "Atelier Dupont")
        let loud = OutboxLines(zone: zone, settings: "./bravo.yaml", wording: wording).lines(entry(saying: saying))
        #expect(loud.joined().contains("Ana") && !loud.joined().contains("\u{1B}"))
    }

    @Test(
        arguments: [
            (.noted, "applause"), (.manyNoted(3), "applause for several, as a sentence"),
            (.nearly(.noReason(.bravo)), "answer"), (.help, "help"), (.arrived, "greeting of a room"),
            (.natural(isOn: true), "word about natural thanks"),
            (.unreadable, "word that the room is encrypted"),
            (.notice(.unreadableRoom("matrix", "!tea")), "notice to an operator"),
        ] as [(Saying, String)])
    func `a kind of saying is named without a word of it`(saying: Saying, kind: String) {
        #expect(entry(saying: saying).kind == kind)
    }

    @Test func `a weekly post is named by its week, an answer by its thread`() throws {
        for (text, kind) in [("2026-W47", "weekly post 2026-W47"), ("2026-10", "monthly post 2026-10")] {
            let period = try #require(Period(text))
            #expect(entry(saying: .week(Story(period: period, featured: [], givers: 0, recipients: 0))).kind == kind)
        }
        var answer = entry(saying: .nearly(.noReason(.bravo)))
        answer.to = .thread(MessageAddress(chat: "matrix", room: "!tea", message: "$1"), root: "$1")
        #expect(answer.kind == "answer in a thread")
    }

    @Test(arguments: [
        (0.04, "0.0 s"), (9.9, "9.9 s"), (9.96, "10 s"), (119.0, "119 s"), (120, "2 min"), (7_200, "2 h"),
        (172_800, "2 d"), (.infinity, "11574074 d"),
    ])
    func `a span of time is told in the unit that fits`(seconds: TimeInterval, text: String) {
        #expect(StatusLines.span(seconds) == text)
    }

    @Test(arguments: [
        ("0.0.0.0", "127.0.0.1:8080"), ("::", "[::1]:8080"), ("localhost", "localhost:8080"), ("::1", "[::1]:8080"),
    ])
    func `what listens everywhere is asked on loopback`(host: String, asked: String) {
        #expect(ListenAddress(host: host, port: 8080).fromHere.description == asked)
    }

    @Test(arguments: [
        (Status.Mail(said: 4, refused: 1), ["mail      4 sent, 1 refused, 0 unknown"]),
        (
            Status.Mail(said: 4, waiting: 1, waitingSince: Date(iso: "2026-11-25T08:30:00Z")),
            ["mail      1 waits since Wednesday 25 November at 9:30 a.m.; 4 sent, 0 refused, 0 unknown"]
        ),
        (
            Status.Mail(
                waiting: 7, waitingSince: Date(iso: "2026-11-24T08:00:00Z"),
                waitsFor: "mail.example.org did not answer."),
            [
                "mail      7 wait since Tuesday 24 November at 9 a.m.; 0 sent, 0 refused, 0 unknown",
                "          mail waits: mail.example.org did not answer.",
            ]
        ),
    ])
    func `since when mail waits is told, and for what`(mail: Status.Mail, told: [String]) {
        var status = status()
        status.mail = mail
        #expect(Array(lines(StatusReport(status: status))[2..<2 + told.count]) == told)
    }
}
