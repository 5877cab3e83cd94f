/// What in a message makes it doubtful that somebody is thanked for something done. One is enough; when in doubt, no.
///
/// Both languages hold for every message: rooms mix them, and a word too many only costs a thank that can be given with `/merci`.
enum Doubt {
    static func isRaised(by text: NaturalText) -> Bool {
        hasDoubtfulSign(text.signs) || tables.contains { $0.isFound(in: text.words) }
            || text.words.contains(where: isFuture)
            || isPointedOut(text.words) || isBare(text.words)
    }

    private static let tables = french + english

    /// *tu feras*, *ce serait*: what has not been done. Four letters or more, but for a few nouns.
    private static func isFuture(_ word: NaturalText.Word) -> Bool {
        word.plain.utf8.count >= 4 && futureEndings.contains { word.plain.hasSuffix($0) }
            && !pastLookalikes.contains(word.plain)
    }

    private static let futureEndings = [
        "rai", "ras", "ra", "rons", "rez", "ront", "rais", "rait", "raient", "riez", "rions",
    ]
    private static let pastLookalikes: Set<String> = [
        "camera", "cameras", "opera", "operas", "extra", "extras", "front", "bras", "gras", "environs", "patrons",
        "frais",
        "vrai", "vrais", "embarras", "effrai", "retrait", "extrait", "portrait", "trait", "attrait", "errons",
        "marrons",
    ]

    /// *sans prévenir*, *without telling*: a reproach, unless it says with how little trouble.
    private static func isPointedOut(_ words: [NaturalText.Word]) -> Bool {
        words.indices.contains { index in
            guard ["sans", "without"].contains(words[index].plain) else { return false }
            return index + 1 == words.count || !easily.contains(words[index + 1].plain)
        }
    }

    private static let easily: Set<String> = [
        "toi", "vous", "eux", "elle", "lui", "un", "une", "aucun", "aucune", "raler", "broncher", "compter", "stress",
        "accroc",
        "coupure", "jargon", "faute", "souci", "relache", "you", "them", "her", "him", "a", "complaining", "complaint",
    ]

    /// Two words say too little to be sure.
    private static func isBare(_ words: [NaturalText.Word]) -> Bool { words.count < 3 }
}
