import FairnessModel
import Foundation
import Testing

@testable import bravo

@Suite struct SettingsMutationsTests {
    @Test(arguments: 0..<20)
    func `whatever happens to a file, it gives settings or a problem with a line`(seed: Int) throws {
        let folder = try SettingsFolder()
        let sample = Array(try Sample.file("deploy/bravo.sample.yaml").utf8)
        var chance = Chance(state: UInt64(seed) + 1)
        for _ in 0..<100 {
            let bytes = Data(Self.mutated(sample, &chance))
            let path = try folder.write("bravo.yaml", bytes)
            do throws(SettingsFailure) {
                _ = try Settings(file: path)
            } catch {
                let isPlaced =
                    !error.problems.isEmpty
                    && error.problems.allSatisfy { ($0.place?.line ?? 0) > 0 && ($0.place?.column ?? 0) > 0 }
                #expect(isPlaced, "\(error) for \(bytes.base64EncodedString())")
            }
        }
    }

    @Test(
        arguments: ["[", "{", "- ", "a: [", "? ", "{a: ", "!x ", "&x ", "\"", "|", "*x ", "\r", "\u{2028}", "a\u{85}"],
        [200, 20000])
    func `a tower of one sign neither traps nor hangs`(sign: String, times: Int) throws {
        let folder = try SettingsFolder()
        let path = try folder.write("bravo.yaml", String(repeating: sign, count: times))
        let failure = try #require(throws: SettingsFailure.self) { try Settings(file: path) }
        #expect(!failure.problems.isEmpty)
    }

    private static let scraps = [
        "", "\n", "\t", "  ", ":", ": ", "- ", "#", " #", "!", "&a ", "*a", "@", "'", "\"", "[", "]", "{", "}", "|\n",
        ">\n", "? ", "%", "---\n",
        "<<: ", "no", "9:00", "~", "\r", "\u{0}", "\u{FEFF}", "\u{2028}", "\u{85}", "e\u{301}", "🙏🏽", "\u{E000}",
        "timezone: Europe/Paris\n",
        "    rooms: []\n", "  matrix:\n", "[a, b]", "token: x\n", "\\", "data: ./data\n",
    ]

    private static func mutated(_ sample: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = sample
        for _ in 0...chance.below(4) {
            let start = chance.below(bytes.count + 1)
            let end = min(bytes.count, start + chance.below(chance.below(4) == 0 ? 200 : 6))
            var scrap = Array(scraps[chance.below(scraps.count)].utf8)
            if chance.below(8) == 0 { scrap = [UInt8(chance.below(256))] }
            bytes.replaceSubrange(start..<end, with: scrap)
        }
        return bytes
    }
}

/// A repeatable source of numbers (SplitMix64), so that a failure can be seen again.
private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}
