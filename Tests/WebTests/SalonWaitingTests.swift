import Foundation
import Praise
import Synchronization
import Testing

@testable import Web

@Suite(.timeLimit(.minutes(1)))
struct SalonWaitingTests {
    private let patient = Timepiece(
        now: { .distantPast }, uptime: { 0 },
        sleep: { _ in for await _ in AsyncStream<Void>.makeStream().stream {} }, chance: { 0 })

    @Test func `whoever waits is woken by news`() async throws {
        let rig = try SalonRig()
        async let woken: Void = rig.book.wait(past: 0, seconds: 25, on: patient)
        while rig.book.bells.count == 0 { await Task.yield() }
        try rig.say("bonjour")
        try await woken
        #expect(rig.book.bells.count == 0)
    }

    @Test func `whoever waits is woken when the clock moves, without news`() async throws {
        let rig = try SalonRig()
        async let woken: Void = rig.book.wait(past: 0, seconds: 25, on: patient)
        while rig.book.bells.count == 0 { await Task.yield() }
        rig.book.wake()
        try await woken
        #expect(rig.book.head == 0)
    }

    @Test func `the bot's first poll after the clock has moved is answered at once`() async throws {
        let rig = try SalonRig()
        let waits = Mutex(0)
        let hasty = Timepiece(
            now: { .distantPast }, uptime: { 0 }, sleep: { _ in waits.withLock { $0 += 1 } }, chance: { 0 })
        var counted: [Int] = []
        rig.book.wake()
        for isBot in [false, true, true, false] {
            try await rig.book.wait(past: 0, isBot: isBot, seconds: 25, on: hasty)
            counted.append(waits.withLock { $0 })
        }
        #expect(counted == [1, 1, 2, 3])
    }

    @Test func `the poll that the clock wakes does not stand for the next`() async throws {
        let rig = try SalonRig()
        async let woken: Void = rig.book.wait(past: 0, isBot: true, seconds: 25, on: patient)
        while rig.book.bells.count == 0 { await Task.yield() }
        rig.book.wake()
        try await woken
        try await rig.book.wait(past: 0, isBot: true, seconds: 25, on: patient)
    }

    @Test func `nobody waits for what has happened already`() async throws {
        let rig = try SalonRig()
        try rig.say("bonjour")
        try await rig.book.wait(past: 0, seconds: 25, on: patient)
    }

    @Test func `leaving gives the bell back`() async throws {
        let rig = try SalonRig()
        let patient = patient
        let waiting = Task { try await rig.book.wait(past: 0, seconds: 25, on: patient) }
        while rig.book.bells.count == 0 { await Task.yield() }
        waiting.cancel()
        try await waiting.value
        #expect(rig.book.bells.count == 0)
    }

    @Test func `too many at once are asked to come back`() async throws {
        let bells = SalonBells()
        for _ in 1...SalonBells.limit { _ = try bells.take() }
        #expect(throws: SalonRefusal.crowded) { try bells.take() }
    }
}
