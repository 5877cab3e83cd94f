import FairnessModel
import Praise

/// Draws messages: wild ones of any scalars, and plausible ones of the words that matter to the parser.
enum TextDice {
    static let words = [
        "la", "salle", "trouvée", "l’accueil", "démo", "Noël", "C++", "d'Élodie", "👏🏽", "👩🏽‍🚀", "תודה", "助けて", "18 h",
        "ok!", "«oui»",
    ]
    private static let pieces =
        words + [
            "/bravo", "!merci", "/merci@bravobot", "@ana", "@Jean-Luc d’Almeida", "@René", "@ana:example.org", ",",
            "et", "and", "pour", "for", "à",
            ":", "-", "\n", "\n> ", "`", "```", "@", "/", "!", "<Ana>", "<Karim>", "<Bravo>", "help", "\u{200B}",
            "e\u{301}", "A\u{30A}", "\u{202E}",
        ]

    /// A line that is often a thank, in the notation of ``Room/spans(_:)``.
    static func line(_ dice: inout SplitMix64) -> String {
        let start =
            ["/bravo", "!merci", "<Bravo>", "/bravo @ana", "/merci <Ana>", ""].randomElement(using: &dice) ?? ""
        let rest = (0..<Int.random(in: 0...12, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        return ([start] + rest).joined(separator: Bool.random(using: &dice) ? " " : "  ")
    }

    static func spans(_ dice: inout SplitMix64) -> [Span] {
        (0..<Int.random(in: 0...6, using: &dice)).reduce(into: Room.spans(line(&dice))) { spans, _ in
            switch Int.random(in: 0...4, using: &dice) {
            case 0: spans.append(.code(wild(&dice)))
            case 1: spans.append(.quote(wild(&dice)))
            case 2: spans.append(.mention(UserID(wild(&dice)), label: wild(&dice)))
            default: spans.append(.text(wild(&dice)))
            }
        }
    }

    static func wild(_ dice: inout SplitMix64) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...20, using: &dice) {
            let highest: UInt32 = Bool.random(using: &dice) ? 0x2FFF : 0x10FFFF
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &dice)) { text.append(scalar) }
        }
        return String(text)
    }

    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
    }
}
