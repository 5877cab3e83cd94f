import Foundation
import Praise
import Testing

/// Each line of the rule, by itself.
@Suite struct FairChoiceTests {
    /// Three services of ten.
    private var works = Works(
        ["a", "b", "c"].map { service in (service, (0..<10).map { "\(service)\($0)" }) })

    private func with(_ body: (inout Works) -> Void) -> Works {
        var works = works
        body(&works)
        return works
    }

    // MARK: 1 Voice

    @Test func `a thank that names four people has no voice`() {
        let works = with { $0.say("b1 > a1, a2, a3, a4") }
        #expect(works.line("a1")?.voices.isEmpty == true && works.line("a1")?.hasLight == true)
    }

    @Test func `a giver is a voice for the first three people thanked, not for the fourth`() {
        let works = with { $0.say("b1 > a1", "b1 > a2, a3", "b1 > a4", "b1 > a1") }
        #expect(["a1", "a2", "a3", "a4"].map { works.line($0)?.voices.count } == [1, 1, 1, 0])
        #expect(works.line("a4")?.points == 1)
    }

    @Test func `a word to a whole team uses up no voice`() {
        let works = with { $0.say("b1 > c1, c2, c3, c4, c5", "b1 > a1") }
        #expect(works.line("a1")?.voices.count == 1)
    }

    @Test(arguments: [(46, 0), (39, 0), (38, 1)])
    func `a voice is silent for eight weeks and heard again in the ninth`(week: Int, voices: Int) {
        let works = with {
            $0.say("b1 > a1")
            $0.history.voices[.init(giver: $0.id("b1"), person: $0.id("a1"))] = Week(number: week)
        }
        #expect(works.line("a1")?.voices.count == voices)
    }

    @Test func `a company of fewer than 25 people knows no silence`() {
        var works = Works([("a", (0..<12).map { "a\($0)" }), ("b", (0..<12).map { "b\($0)" })])
        works.say("b1 > a1")
        works.history.voices[.init(giver: works.id("b1"), person: works.id("a1"))] = Week(number: 46)
        #expect(works.line("a1")?.voices.count == 1)
    }

    @Test func `what one says to oneself or to whom one manages is no evidence`() {
        let works = with {
            let boss = $0.id("b1")
            $0.change("a1") { $0.manager = boss }
            $0.say("b1 > a1", "a2 > a2")
        }
        #expect(works.decide().lines.isEmpty && works.featured().isEmpty)
    }

    // MARK: 2, 3 Points

    @Test func `all that is light counts one point together`() {
        let works = with { $0.say("b1 + a1", "b2 + a1", "b3 > a1, a2, a3, a4") }
        #expect(works.line("a1")?.points == 1)
    }

    @Test func `a voice from another service counts two, one from one's own counts one`() {
        let works = with { $0.say("b1 > a1", "a2 > a1") }
        #expect(works.line("a1")?.voices.map(\.points) == [1, 2])
    }

    @Test(arguments: [(5, 2), (6, 1)])
    func `in a service of at most five every voice counts two`(size: Int, points: Int) {
        var works = Works([("small", (0..<size).map { "s\($0)" }), ("big", (0..<30).map { "b\($0)" })])
        works.say("s1 > s0")
        #expect(works.line("s0")?.points == points)
    }

    @Test func `without services every voice counts one`() {
        var works = Works([("a", (0..<30).map { "a\($0)" })])
        for name in works.names { works.change(name) { $0.service = nil } }
        works.say("a1 > a0", "a2 > a0", "a3 > a0")
        #expect(works.line("a0")?.points == 3)
    }

    // MARK: 4 Enough, 7 Quiet

    @Test func `two voices and three points are enough, and who has less does not count beside them`() {
        let works = with { $0.say("b1 > a1", "c1 > a1", "a3 > a2", "a4 > a2", "b2 > c2") }
        #expect(works.featured() == ["a1"])
        #expect(works.line("a2")?.outcome == .notEnough && works.line("c2")?.outcome == .notEnough)
    }

    @Test func `where nobody has enough, two voices do; else one`() {
        let two = with { $0.say("a3 > a2", "a4 > a2", "b2 > c2") }
        #expect(two.featured() == ["a2"])
        let one = with { $0.say("b2 > c2") }
        #expect(one.featured() == ["c2"])
    }

    @Test func `joins alone make nobody eligible`() {
        let works = with { $0.say("b1 + a1", "b2 + a1") }
        #expect(works.featured().isEmpty)
    }

    @Test func `a lone thanked person loses nothing by thanking somebody well`() {
        let alone = with {
            $0.say("b1 > a1", "c1 > c2")
            $0.history.featured[$0.id("c2")] = Week(number: 15)
        }
        #expect(alone.featured() == ["a1"])
        // Now c2 has enough, by the voice of a1 itself.
        let generous = with {
            $0.say("b1 > a1", "c1 > c2", "a1 > c2")
            $0.history.featured[$0.id("c2")] = Week(number: 15)
        }
        #expect(generous.featured() == ["a1"])
    }

    // MARK: 5 Rest

    @Test func `who is resting, new, away or unwilling is told of and not featured`() {
        let works = with {
            for name in ["a1", "a2", "a3", "a4", "a5"] { $0.say("b\(name.last ?? "1") > \(name)", "c1 > \(name)") }
            $0.say("c2 > a4", "c3 > a5")
            $0.history.featured[$0.id("a1")] = Week(number: 33)
            $0.change("a2") { $0.arrival = Week(number: 44) }
            $0.change("a3") { $0.isAway = true }
            $0.change("a4") { $0.declines = true }
        }
        #expect(works.featured() == ["a5"])
        #expect(
            ["a1", "a2", "a3", "a4"].map { works.line($0)?.outcome }
                == [.rests(since: 14), .isNew, .isAway, .declines])
    }

    @Test(arguments: [(nil, 15), (8, 8), (0, 0)])
    func `one rests for half the headcount, or as the settings say`(setting: Int?, weeks: Int) {
        let since = { (weeks: Int) in
            with {
                $0.say("b1 > a1", "c1 > a1")
                $0.history.featured[$0.id("a1")] = Week(number: 47 - weeks)
            }.featured(rest: setting)
        }
        #expect(since(weeks) == ["a1"])
        if weeks > 0 { #expect(since(weeks - 1).isEmpty) }
    }

    // MARK: 6 Turn, 8 Tie

    @Test func `the turn goes to the longest wait: since featured, since arrival, since the rule began`() {
        let works = with {
            for number in 1...3 { $0.say("b\(number) > a\(number)", "c\(number) > a\(number)") }
            $0.history.featured[$0.id("a1")] = Week(number: 5)
            $0.change("a2") { $0.arrival = Week(number: 6) }
            $0.change("a3") { $0.arrival = Week("1999-W01") }
        }
        #expect(works.featured() == ["a3"])
        #expect(works.line("a1")?.outcome == .waits(weeks: 42) && works.line("a2")?.outcome == .waits(weeks: 41))
    }

    @Test func `two or three with the same wait are featured together; of more, one is drawn`() {
        let equals = { (count: Int) in
            with { works in
                for number in 1...count { works.say("b\(number) > a\(number)", "c\(number) > a\(number)") }
            }
        }
        #expect(equals(2).featured() == ["a1", "a2"])
        #expect(equals(3).featured() == ["a1", "a2", "a3"])
        #expect(equals(5).featured().count == 1)
        var other = equals(5)
        let drawn = (0..<40).map { number in
            other.history.fingerprint = "\(number * 7)"
            return other.featured()
        }
        #expect(drawn.allSatisfy { $0.count == 1 } && Set(drawn).count == 5)
    }
}
