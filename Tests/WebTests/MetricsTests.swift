import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct MetricsTests {
    private func families(_ status: Status) throws -> [String: PrometheusText.Family] {
        try PrometheusText(status.metrics).families
    }

    @Test func `Prometheus is told in the format it asks for`() async throws {
        try await Application(router: HealthServer { .sample() }.router()).test(.live) { client in
            let answer = try await client.execute(uri: "/metrics", method: .get)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            #expect(try PrometheusText(String(buffer: answer.body)).families["bravo_build_info"] != nil)
        }
    }

    @Test func `each chat's work is counted`() throws {
        let chat = Status.Chat(
            name: "matrix", polls: 120, failedPolls: 2, secondsSincePoll: 12, recognitions: 3, said: 4, refused: 5,
            unknown: 6, rateLimits: 7, isTokenRefused: true, pollingWaitsFor: "x")
        let families = try families(.sample(chats: [chat]))
        let expected: [(String, String, Double)] = [
            ("bravo_polls_total", #"{chat="matrix",result="ok"}"#, 120),
            ("bravo_polls_total", #"{chat="matrix",result="failed"}"#, 2),
            ("bravo_last_poll_timestamp_seconds", #"{chat="matrix"}"#, 1_795_600_788),
            ("bravo_recognitions_total", #"{chat="matrix"}"#, 3),
            ("bravo_sayings_total", #"{chat="matrix",result="said"}"#, 4),
            ("bravo_sayings_total", #"{chat="matrix",result="refused"}"#, 5),
            ("bravo_sayings_total", #"{chat="matrix",result="unknown"}"#, 6),
            ("bravo_rate_limits_total", #"{chat="matrix"}"#, 7),
            ("bravo_token_refused", #"{chat="matrix"}"#, 1),
            ("bravo_waiting", #"{chat="matrix",activity="polling"}"#, 1),
            ("bravo_waiting", #"{chat="matrix",activity="speaking"}"#, 0),
        ]
        for (name, labels, value) in expected { #expect(families[name]?.samples[name + labels] == value, "\(name)") }
    }

    @Test func `every state of the outbox is there, also at 0`() throws {
        let samples = try #require(try families(.sample())["bravo_outbox_sayings"]).samples
        #expect(samples.count == 6 && samples.values.allSatisfy { $0 == 0 })
        let some = try families(.sample(outbox: Status.Outbox(unknown: 4, unknownForPerson: 3)))
        let unsettled = some["bravo_outbox_unsettled_sayings"]?.samples
        #expect(unsettled?[#"bravo_outbox_unsettled_sayings{state="unknown"}"#] == 3)
    }

    @Test func `mail is measured where there is any`() throws {
        #expect(try families(.sample()).keys.allSatisfy { !$0.contains("mail") })
        var status = Status.sample()
        status.mail = Status.Mail(
            said: 4, refused: 2, unknown: 1, waiting: 3, waitingSince: Date(timeIntervalSince1970: 1_795_600_800 - 600),
            waitsFor: "x")
        let families = try families(status)
        let expected = [
            (#"bravo_mails_total{result="said"}"#, 4.0), (#"bravo_mails_total{result="refused"}"#, 2),
            (#"bravo_mails_total{result="unknown"}"#, 1), ("bravo_mails_waiting", 3),
            ("bravo_mail_waiting_seconds", 600),
            ("bravo_mail_held_up", 1),
        ]
        for (sample, value) in expected {
            let family = String(sample.prefix { $0 != "{" })
            #expect(families[family]?.samples[sample] == value, "\(sample)")
        }
    }

    @Test func `a week that is due tells how late it is`() throws {
        let due = Date(timeIntervalSince1970: 1_795_600_800 - 10_800)
        let families = try families(.sample(weeks: Status.Weeks(settled: 3, skipped: 1, due: 2, dueSince: due)))
        #expect(families["bravo_posts"]?.samples[#"bravo_posts{state="due"}"#] == 2)
        #expect(families["bravo_post_overdue_seconds"]?.samples["bravo_post_overdue_seconds"] == 10_800)
        #expect(try self.families(.sample())["bravo_post_overdue_seconds"]?.samples.values.first == 0)
    }

    @Test func `delays add up from step to step`() throws {
        let delays = Status.Delays(bounds: [0.5, 1], counts: [2, 0, 1], sum: 61.25, last: 60)
        let name = "bravo_recording_delay_seconds"
        let family = try families(.sample(chats: [.init(name: "matrix", delays: delays)]))[name]
        #expect(family?.kind == "histogram")
        #expect(family?.samples[name + #"_bucket{chat="matrix",le="0.5"}"#] == 2)
        #expect(family?.samples[name + #"_bucket{chat="matrix",le="1"}"#] == 2)
        #expect(family?.samples[name + #"_bucket{chat="matrix",le="+Inf"}"#] == 3)
        #expect(family?.samples[name + #"_count{chat="matrix"}"#] == 3)
        #expect(family?.samples[name + #"_sum{chat="matrix"}"#] == 61.25)
    }

    @Test func `a ledger that cannot be read leaves its measures out and says that it is not well`() throws {
        let families = try families(.sample(ledgerProblem: "The disk is full.", outbox: nil, weeks: nil))
        #expect(families["bravo_ledger_writable"]?.samples["bravo_ledger_writable"] == 0)
        #expect(families["bravo_outbox_sayings"] == nil && families["bravo_posts"] == nil)
    }

    @Test(arguments: ["a\"b", "a\\b", "a\nb", "é{}=,#"])
    func `a label's value is text, whatever stands in it`(version: String) throws {
        let families = try families(.sample(version: version))
        #expect(families["bravo_build_info"]?.values(of: "version") == [version])
    }

    @Test func `advice is no part of it`() throws {
        let chat = Status.Chat(name: "matrix", pollingWaitsFor: "secret place", speakingWaitsFor: "secret place")
        #expect(!Status.sample(chats: [chat]).metrics.contains("secret"))
    }

    @Test(arguments: [
        (0, "0"), (1_795_600_788, "1795600788"), (0.25, "0.25"), (.infinity, "+Inf"), (-.infinity, "-Inf"),
        (.nan, "NaN"), (1e300, "1e+300"),
    ])
    func `a number is written so that it reads back`(value: Double, text: String) {
        #expect(MetricsText.number(value) == text)
    }
}
