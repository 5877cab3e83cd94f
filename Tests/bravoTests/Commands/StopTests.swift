import Foundation
import Testing

@testable import bravo

/// The exit statuses: the same few for every command, and written down.
@Suite struct StopTests {
    @Test func `the statuses are those of the table`() {
        #expect(Stop.Code.allCases.map(\.rawValue) == [1, 64, 69, 75, 78])
    }

    @Test func `the README and the help have the table`() throws {
        let sentence = Stop.Code.sentence
        #expect(try Sample.file("README.md").contains(sentence), "put this into ## Run it:\n\(sentence)")
        let help = try BravoProcess.run(["--help"])
        #expect(help.output.contains(Stop.Code.table))
    }

    @Test func `no command ends the program in any other way`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var found: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            if text.contains(/\b(ExitCode|_?exit|quick_exit|abort)\(/) { found.append(file.lastPathComponent) }
        }
        #expect(found == ["Stop.swift"])
    }

    @Test(arguments: [["week", "--wek"], ["nonsense"], ["rooms", "--platform", "matrix"], ["rooms", "--url", "x"]])
    func `an order that is none is misuse`(arguments: [String]) throws {
        #expect(try BravoProcess.run(arguments).status == Stop.Code.misused.rawValue)
    }
}
