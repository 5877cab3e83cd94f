import FairnessModel
import Foundation
import Praise
import Testing

/// What holds for any message in a room where natural thanks are understood.
@Suite struct NaturalPropertyTests {
    private static let understood: [String] =
        ((try? Corpus("open").sentences) ?? []).filter { $0.thanks && Corpus.isUnderstood($0.text) }.map(\.text)

    @Test(arguments: [
        "?", " ?", " svp", " s'il te plaît", " please", " peux-tu", ", tu peux", ", could you", ", mais", ", but",
        " ne", " pas",
        " jamais", " not", " never", ", isn't", " si", " if", " demain", " tomorrow", " next", " 🙄", " 🙃", " (not)",
        "…",
        "...", " lol", " encore", " again", " comme d'habitude", " as usual", " d'avance", " in advance", " @tom",
        " `x`", " »",
    ])
    func `one word of doubt turns any thank off`(doubt: String) {
        #expect(Self.understood.count > 50)
        #expect(Self.understood.filter { Corpus.isUnderstood($0 + doubt) } == [])
    }

    @Test(arguments: ["Il a dit : ", "« ", "Non, ", "> ", "no ", "pas ", "J'ai fini. ", "e.g. ", "Qui dit "])
    func `a thank that is not the message's own start is none`(start: String) {
        #expect(Self.understood.filter { Corpus.isUnderstood(start + $0) } == [])
    }

    @Test(arguments: 1...8)
    func `any scalars are read without harm, and never answered`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let starts = ["Merci ", "Thanks ", "Bravo à ", "", "Merci <Ana> pour ", "<Ana>++ "]
        for _ in 0..<400 {
            let spans = Room.spans(starts.randomElement(using: &dice) ?? "") + TextDice.spans(&dice)
            let plain = Room.parser.read(Room.message(spans), names: Room.members)
            let reading = Room.parser.read(Room.message(spans), names: Room.members, isNatural: true)
            // Commands stay what they are.
            if plain != .notForUs { #expect(reading == plain) }
            guard plain == .notForUs, reading != .notForUs else { continue }
            guard case .command(.thanks(let thanks)) = reading else {
                Issue.record("\(reading)")
                continue
            }
            #expect(!thanks.recipients.isEmpty && !thanks.reason.isEmpty)
        }
    }

    @Test(arguments: [
        "@", "@ana ", "pour ", "Merci ", "<Ana> ", "é", "1000 ", "a ", "'", "👏", "merci @ana, ", "\u{200D}",
    ])
    func `eight times the text takes about eight times as long`(unit: String) {
        let message = { (count: Int) in
            Room.message(Room.spans("Merci @ana pour ") + Array(repeating: Room.spans(unit), count: count).joined())
        }
        let measure = { (message: Message) in
            (0..<3).map { _ in
                ContinuousClock().measure { _ = Room.parser.read(message, names: Room.members, isNatural: true) }
            }.min() ?? .zero
        }
        #expect(measure(message(8_000)) < measure(message(1_000)) * 40 + .milliseconds(40))
    }
}
