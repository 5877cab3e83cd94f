import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// The rule tried on exported lines, as those charged with checking do.
@Suite struct ChooseCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let people = ["Ana", "Hugo", "Karim", "Élodie", "Tom"]
        func party(_ name: String) -> RecognitionRecord.Party {
            let number = people.firstIndex(of: name) ?? 0
            return .init(person: PersonID(rawValue: Int64(number)), user: UserID("@\(number):x.org"), name: name)
        }
        let thanks = [
            ("2026-11-10T10:00:00Z", "Karim", "Hugo"), ("2026-11-17T10:00:00Z", "Karim", "Ana"),
            ("2026-11-17T11:00:00Z", "Élodie", "Ana"), ("2026-11-17T12:00:00Z", "Tom", "Hugo"),
        ]
        let lines = try thanks.enumerated().map { index, one in
            try RecognitionRecord(
                address: MessageAddress(chat: "matrix", room: "!r", message: MessageID("$\(index)")),
                giver: party(one.1), recipients: [party(one.2)], word: .bravo, reason: "r", sentAt: Date(iso: one.0),
                recordedAt: Date(iso: one.0)
            ).jsonLine()
        }
        try write("all.jsonl", lines.joined(separator: "\n") + "\n")
        try write(
            "people.csv",
            "person;accounts;service\nAna Ruiz;matrix:@0:x.org;Front desk\nHugo;matrix:@1:x.org;Payroll\nKarim;matrix:@2:x.org;Workshop\nÉlodie;matrix:@3:x.org;Sales\nTom;matrix:@4:x.org;Sales\n"
        )
    }

    private func write(_ name: String, _ text: String) throws {
        try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8)
    }

    private func choose(_ arguments: String...) throws -> (status: Int32, output: String, error: String) {
        let file = { (name: String) in folder.url.appending(path: name).path }
        return try BravoProcess.run(
            ["choose", "--timezone", "Europe/Paris", "--from", file("all.jsonl")]
                + arguments.map { $0.hasSuffix(".csv") || $0.hasSuffix(".jsonl") ? file($0) : $0 })
    }

    @Test func `the last week is shown with everybody's sums under the roster's names`() throws {
        let shown = try choose("--roster", "people.csv")
        #expect(shown.status == 0, "\(shown.error)")
        #expect(shown.output.hasPrefix("2026-W47: Ana Ruiz\n"))
        #expect(shown.output.contains("Karim 2, Élodie 2"))
        #expect(shown.output.contains("rests, featured 1 week ago") && shown.output.contains("Fingerprint "))
    }

    @Test func `every week of the file has its line, without a roster too`() throws {
        #expect(try choose("--every").output == "2026-W46  Hugo\n2026-W47  Ana\n")
    }

    @Test func `what cannot be read is told with its line`() throws {
        try write("bad.csv", "person\nAna\nAna\n")
        let refused = try choose("--roster", "bad.csv")
        #expect(refused.status == 1 && refused.error.contains("bad.csv, line 3: “Ana” stands in line 2 too."))
        try write("all.jsonl", "{}\n")
        let broken = try choose()
        #expect(broken.status == 1 && broken.error.contains("line 1"))
    }
}
