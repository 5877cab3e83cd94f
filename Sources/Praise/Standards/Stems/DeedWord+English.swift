extension DeedWord {
    /// A form of the table, a word in *-ed* or *-ing* that is no noun, a verb after its subject or *to*, or the name of a doing.
    static func isEnglishDeed(_ word: String, after before: String?, before next: String?) -> Bool {
        if verbs.contains(word) || namesOfDoing.contains(word) { return true }
        if word.hasSuffix("ed") || word.hasSuffix("ing") { return word.count > 4 && !nouns.contains(word) }
        return isPresent(word, after: before, before: next)
    }

    /// *always restocks*, *who labels*; at the start *labels each crate*.
    private static func isPresent(_ word: String, after before: String?, before next: String?) -> Bool {
        guard let before else { return word.hasSuffix("s") && (next.map(determiners.contains) ?? false) }
        return subjects.contains(before)
    }

    private static let verbs = Set(Stemmer.table(Stemmer.englishVerbs).keys)
    private static let subjects: Set<String> = ["he", "she", "they", "you", "who", "always", "never", "to"]
    private static let determiners: Set<String> = [
        "the", "a", "an", "my", "our", "your", "his", "her", "their", "each", "every", "all",
    ]
    private static let nouns = Set(
        EmptyWords.words(
            """
            thing things morning mornings evening evenings meeting meetings building training spring string during ceiling wedding
            briefing parking something everything anything nothing feeling lighting clothing marketing accounting
            engineering housing ring king planning hundred indeed speed screed shed sacred
            """))
    private static let namesOfDoing = Set(
        EmptyWords.words(
            """
            handover handovers callback callbacks reminder reminders warning walkthrough cleanup rehearsal introduction
            introductions explanation translation repair repairs backup lift
            """))
}
