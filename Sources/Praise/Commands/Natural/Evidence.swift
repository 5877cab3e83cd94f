/// The good deed that a natural thank must tell, in the first words after the names.
///
/// Deeds are closed lists: that nothing speaks against a sentence is never enough. Who is thanked *for the way you left the kitchen* is
/// understood by people alone.
struct Evidence {
    /// Where the reason begins in the script; nil if no deed is told.
    let reasonStart: Int?

    init(_ text: NaturalText, after opening: NaturalOpening) {
        let phrase = Clause(text.words)
        let found = Self.french(phrase, opening) ?? Self.english(phrase, opening)
        let isSure = (phrase.isPast || !phrase.namesDay) && phrase.endsGladly
        reasonStart = found.flatMap { isSure && text.words.indices.contains($0) ? text.words[$0].start : nil }
    }
}
