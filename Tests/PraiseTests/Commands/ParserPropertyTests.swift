import FairnessModel
import Foundation
import Praise
import Testing

/// What holds for any message: tried on thousands drawn from a seed.
@Suite struct ParserPropertyTests {
    @Test(arguments: 1...8)
    func `any scalars in any spans are read without harm`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let reading = Room.parser.read(Room.message(TextDice.spans(&dice)), names: Room.members)
            guard case .command(.thanks(let thanks)) = reading else { continue }
            #expect(Set(thanks.recipients).count == thanks.recipients.count && !thanks.recipients.isEmpty)
            #expect(thanks.reason.unicodeScalars.count <= 4_000 && !thanks.reason.isEmpty)
            #expect(!thanks.reason.unicodeScalars.contains { TextDice.isHarmful($0) })
            #expect(thanks.reason.first?.isWhitespace == false && thanks.reason.last?.isWhitespace == false)
            #expect(Array(thanks.reason.utf8) == Array(thanks.reason.precomposedStringWithCanonicalMapping.utf8))
        }
    }

    @Test(arguments: 1...4)
    func `the normal form makes no difference`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let line = TextDice.line(&dice)
            let composed = Room.reads(line.precomposedStringWithCanonicalMapping, names: Room.members)
            #expect(
                Array(composed.utf8)
                    == Array(Room.reads(line.decomposedStringWithCanonicalMapping, names: Room.members).utf8))
        }
    }

    @Test(arguments: 1...4)
    func `the kind of line end and trailing spaces make no difference`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let line = TextDice.line(&dice)
            let reading = Room.reads(line, names: Room.members)
            #expect(Room.reads(line.replacingOccurrences(of: "\n", with: "\r\n"), names: Room.members) == reading)
            #expect(Room.reads(line + " \u{00A0}\n", names: Room.members) == reading)
        }
    }

    @Test(arguments: 1...4)
    func `a no-break space separates like a space`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let line = TextDice.line(&dice)
            let glued = Room.reads(line.replacingOccurrences(of: " ", with: "\u{00A0}"), names: Room.members)
            #expect(glued.replacingOccurrences(of: "\u{00A0}", with: " ") == Room.reads(line, names: Room.members))
        }
    }

    @Test(arguments: ThanksWord.allCases)
    func `what is written out again is read the same`(word: ThanksWord) {
        var dice = SplitMix64(seed: 47)
        for _ in 0..<400 {
            let reason = (0...Int.random(in: 0...6, using: &dice)).map { _ in
                TextDice.words.randomElement(using: &dice) ?? "x"
            }
            let people = Set((0...Int.random(in: 0...3, using: &dice)).map { "p\($0)" }).sorted()
            let line =
                "/\(word.rawValue) " + people.map { "<\($0)>" }.joined(separator: ", ") + " pour "
                + reason.joined(separator: " ")
            #expect(
                Room.reads(line)
                    == "\(word.rawValue) \(people.joined(separator: " ")): \(reason.joined(separator: " "))")
        }
    }

    @Test(arguments: [
        "`", "``` ", "`a", "` ``", "@", "@a", "@ ", "@a!", "> ", "\n", "\u{0301}", "\u{2067}", "\u{2069}", "<Ana> ",
        "@ana et ", ", ",
        "pour ", "- ", "\u{200B}", "👩🏽‍🚀", "é", "@ana:", "@ana’s ", "\u{200D}",
    ])
    func `eight times the text takes about eight times as long`(unit: String) {
        let message = { (count: Int) in
            Room.message(Room.spans("/bravo @ana pour ") + Array(repeating: Room.spans(unit), count: count).joined())
        }
        let measure = { (message: Message) in
            (0..<3).map { _ in ContinuousClock().measure { _ = Room.parser.read(message, names: Room.members) } }.min()
                ?? .zero
        }
        #expect(measure(message(8_000)) < measure(message(1_000)) * 40 + .milliseconds(20))
    }
}
