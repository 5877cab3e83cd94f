/// What a mail says, in one language.
public struct Letter: Hashable, Sendable {
    /// Says nothing of what is inside: it shows on locked screens and in lists.
    public var subject: String
    public var words: Words
    /// Who is writing, for those who have never met Bravo.
    public var foot: Words
    public var language: Language

    public init(subject: String, blocks: [LetterBlock], foot: Words, language: Language) {
        self.init(subject: subject, words: Words(), foot: foot, language: language)
    }

    public init(subject: String, words: Words, foot: Words, language: Language) {
        self.subject = subject
        self.words = words
        self.foot = foot
        self.language = language
    }
}
