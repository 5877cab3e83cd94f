import Foundation
import Praise
import Storage
import TestSupport
import Testing
import Web

@testable import bravo

/// The year in a ledger, as a start of `bravo demo --sample` leaves it.
@Suite struct SampleLoadTests {
    private let folder: TemporaryFolder
    private let kept: DemoFolder

    init() throws {
        folder = try TemporaryFolder()
        kept = try DemoFolder(at: folder.url.path)
    }

    private func load(_ language: Language = .french) async throws -> Ledger {
        let settings = try kept.furnish(port: 8480, company: .sample, language: language)
        try await kept.load(settings, in: language, at: SampleCompany.present)
        return try await Ledger.open(folder: settings.data, at: SampleCompany.present)
    }

    @Test func `a year of thanks, settled weeks and people is there, and the page's last two weeks`() async throws {
        let ledger = try await load()
        let company = SampleCompany.french
        let span = DateInterval(start: .distantPast, end: .distantFuture)
        let recognitions = try await ledger.recognitions(in: span)
        #expect(recognitions.count == company.thanks.count(where: \.stands))
        #expect(recognitions.contains { $0.isFromCustomer } && recognitions.contains { !$0.values.isEmpty })
        #expect(recognitions.reduce(0) { $0 + $1.joined.count } > 500)
        #expect(try await ledger.rosterEntries().count == 60)
        #expect(try await ledger.editionCounts() == (settled: 52, skipped: 0))
        #expect(try await ledger.sayingsForPerson().isEmpty)

        let book = try SalonBook(file: kept.messages, cast: SampleStaff.cast, now: { SampleCompany.present })
        #expect(try await ledger.cursor(of: "events", in: "salon")?.rawValue == book.cursor)
        let waiting = try await ledger.sayings(in: .queued)
        let recent = company.weeks.filter(\.isRecent).flatMap(\.thanks)
        #expect(waiting.count { $0.saying == .noted } == recent.count)
        #expect(waiting.count { if case .week? = $0.saying { true } else { false } } == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "sample.part").path))
    }

    @Test func `what was loaded once is left alone, and what broke off is begun anew`() async throws {
        let part = folder.url.appending(path: "sample.part/data")
        try FileManager.default.createDirectory(
            at: part, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data("torn".utf8).write(to: part.appending(path: "ledger.sqlite"))
        try Data("torn".utf8).write(to: folder.url.appending(path: "sample.part/salon.jsonl"))
        let first = try await load(.english).recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
        #expect(first.count == SampleCompany.english.thanks.count(where: \.stands))
        let again = try await load(.french).recognitions(in: DateInterval(start: .distantPast, end: .distantFuture))
        #expect(again == first)
    }

    @Test func `an ordinary demo's folder is not filled, and a sample's goes on without being asked`() async throws {
        _ = try DemoMemory(file: kept.memory, language: .french)
        let settings = try kept.furnish(port: 8480, company: .ordinary, language: .french)
        _ = try await Ledger.open(folder: settings.data, at: SampleCompany.present)
        #expect(throws: Stop.self) { try kept.company(isSampleWanted: true) }
        #expect(try kept.company(isSampleWanted: false) == .ordinary)

        _ = try DemoMemory(file: kept.memory, language: .french, company: .sample)
        #expect(try kept.company(isSampleWanted: false) == .sample)
        #expect(try kept.company(isSampleWanted: true) == .sample)
    }
}
