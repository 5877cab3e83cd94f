import Foundation
import Testing

@testable import bravo

/// How what was found is written, and what the command ends with.
struct CheckFormTests {
    private static func found(_ lines: [CheckLine]) -> CheckFindings {
        lines.reduce(into: CheckFindings()) { $0.add($1) }
    }

    @Test(arguments: [
        ([CheckLine.ok("a", "")], nil as Stop.Code?, "All is well."),
        ([.ok("a", ""), .look("b", "")], nil, "It works; 1 thing should be looked at."),
        ([.look("a", ""), .look("b", "")], nil, "It works; 2 things should be looked at."),
        ([.mend("a", "", .unavailable)], .unavailable, "1 thing must be mended first."),
        ([.mend("a", "", .unavailable), .mend("b", "")], .settings, "2 things must be mended first."),
        ([.mend("a", ""), .look("b", "")], .settings, "1 thing must be mended first, 1 thing should be looked at."),
        ([.mend("a", "", .failure)], .failure, "1 thing must be mended first."),
    ])
    func `the end is told by the worst, and what the operator mends comes first`(
        lines: [CheckLine], status: Stop.Code?, summary: String
    ) {
        let found = Self.found(lines)
        #expect(found.status == status && found.summary.hasSuffix(summary))
    }

    @Test func `lines stand below each other, and colour is only added`() {
        let plain = CheckForm.text(subjects: 9, isColoured: false)
        #expect(plain.row(.ok("data", "fine")) == "ok    data       fine")
        #expect(plain.row(.mend("time zone", "no")) == "MEND  time zone  no")
        let coloured = CheckForm.text(subjects: 9, isColoured: true).row(.look("data", "hm"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.row(.look("data", "hm")))
    }

    @Test func `every line is one JSON object, the last one the summary`() {
        #expect(CheckForm.json.row(.ok("data", "“x”")) == #"{"level":"ok","subject":"data","text":"“x”"}"#)
        let end = CheckForm.json.ending(Self.found([.mend("a", "", .unavailable)]))
        #expect(end.contains(#""level":"mend","status":69,"subject":"summary""#))
    }
}
