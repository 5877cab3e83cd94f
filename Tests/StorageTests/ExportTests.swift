import Foundation
import Praise
import Storage
import Synchronization
import Testing

struct ExportTests {
    let scratch: Scratch
    let ledger: Ledger

    init() async throws {
        scratch = try Scratch()
        ledger = try await scratch.open()
    }

    func records(since: Date? = nil) async throws -> [RecognitionRecord] {
        let records = Mutex<[RecognitionRecord]>([])
        try await ledger.exportRecognitions(since: since) { record in records.withLock { $0.append(record) } }
        return records.withLock { $0 }
    }

    @Test func `every recognition is exported with what became of it`() async throws {
        try await ledger.hear(
            .thanks("$1", to: [.ben, .chi]), .thanks("$2"), .thanks("$1", to: [.chi], revision: .edit(1)),
            .deleted(.message("$2")))
        let records = try await records()
        #expect(records.map(\.address.message) == ["$1", "$2", "$1"])
        #expect(records.map(\.state) == [.superseded, .withdrawn, .inForce])
        #expect(records.map { $0.recipients.map(\.name) } == [["Ben", "Chi"], ["Ben"], ["Chi"]])
        #expect(records[0].giver.user == "@ana" && records[0].recordedAt == .noon)
    }

    @Test func `nothing sent before the start is exported`() async throws {
        try await ledger.hear(.thanks("$1", at: .noon - 60), .thanks("$2"))
        #expect(try await records(since: .noon).map(\.address.message) == ["$2"])
    }

    @Test func `a reader that fails ends the export with its own error`() async throws {
        struct PipeClosed: Error {}
        try await ledger.hear(.thanks("$1"), .thanks("$2"))
        await #expect(throws: PipeClosed.self) {
            try await ledger.exportRecognitions(since: nil) { _ in throw PipeClosed() }
        }
    }

    @Test func `a JSON line has the documented shape and is read back`() async throws {
        try await ledger.hear(.thanks())
        let record = try #require(try await records().first)
        let line = """
            {"chat":"matrix","giver":{"name":"Ana","person":1,"user":"@ana"},"message":"$1","reason":"the docs",\
            "recipients":[{"name":"Ben","person":2,"user":"@ben"}],"recordedAt":"2026-11-17T12:00:00.000Z",\
            "revision":"","room":"!tea","sentAt":"2026-11-17T12:00:00.000Z","state":"in force","word":"bravo"}
            """
        #expect(try record.jsonLine() == line)
        #expect(try JSONDecoder().decode(RecognitionRecord.self, from: Data(line.utf8)) == record)
    }

    @Test func `what a thank may hold besides is exported and read back`() async throws {
        let thanks = Thanks(
            word: .merci, recipients: [.account("@ben", label: "Ben")], reason: "called me back", values: ["Daring"],
            isFromCustomer: true)
        try await ledger.hear(
            .said("$1", .command(.thanks(thanks)), [.member(.ben)]), .emoji(at: .noon + 60), under: .lively)
        let record = try #require(try await records().first)
        let line = try record.jsonLine()
        #expect(line.contains(#""customer":true,"#) && line.contains(#""values":["Daring"]"#))
        #expect(
            line.contains(#""joined":[{"at":"2026-11-17T12:01:00.000Z","name":"Chi","person":3,"user":"@chi"}]"#))
        #expect(try JSONDecoder().decode(RecognitionRecord.self, from: Data(line.utf8)) == record)
        #expect(record.csvRow.hasSuffix(",in force,matrix,,Daring,yes,Chi"))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+33", "'+33"), ("-1", "'-1"), ("@ana", "'@ana"), ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""), ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("=\u{301}x", "'=\u{301}x"),
        ("", ""),
    ])
    func `a cell is text to a spreadsheet`(reason: String, cell: String) {
        let record = RecognitionRecord(
            address: .message("$1"), giver: .init(person: .init(rawValue: 1), user: "ana", name: "Ana"),
            recipients: [.init(person: .init(rawValue: 2), user: "ben", name: "Ben")], word: .merci, reason: reason,
            sentAt: .noon, recordedAt: .noon)
        #expect(
            record.csvRow == "ana,Ana,ben,Ben,merci,\(cell),!tea,$1,2026-11-17T12:00:00.000Z,"
                + "2026-11-17T12:00:00.000Z,,in force,matrix,,,,")
    }

    @Test func `the header names as many columns as a row has`() async throws {
        try await ledger.hear(.thanks())
        let row = try #require(try await records().first).csvRow
        #expect(
            row.split(separator: ",", omittingEmptySubsequences: false).count
                == RecognitionRecord.csvHeader.split(separator: ",").count)
    }
}
