/// Good deeds by their words: closed lists, because a sarcastic thank looks like a real one but for its verb.
///
/// Left out on purpose: words for what is received (*info*, *réponse*), for politeness (*être venu*, *coming*), and for what goes wrong as often
/// as right (*laissé*, *fini*, *taking*).
enum Deeds {
    /// Whether the word is the participle of a deed. *trouvée* needs its accent, unless only a participle can stand there: *trouve* is a verb.
    static func isFrenchParticiple(_ word: NaturalText.Word, isTypedPlain: Bool = false) -> Bool {
        frenchParticiples.contains(accented(word.exact)) || (isTypedPlain && plainParticiples.contains(word.plain))
    }

    /// The word without accents but for the one that makes a participle: *enchaînés* becomes *enchainés*.
    private static func accented(_ word: String) -> String {
        for ending in ["é", "ée", "és", "ées"] where word.hasSuffix(ending) {
            return NameFold.sortKey(String(word.dropLast(ending.count))) + ending
        }
        return NameFold.sortKey(word)
    }

    private static let frenchParticiples: Set<String> = Set(words(french).map(accented).flatMap(forms))
    private static let plainParticiples: Set<String> = Set(frenchParticiples.map { NameFold.sortKey($0) })

    /// In all genders and numbers.
    private static func forms(of participle: String) -> [String] {
        [participle, participle + "e", participle + "s", participle + "es"]
    }

    static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
