/// What a mail says, in one language.
public struct Letter: Hashable, Sendable {
    /// Says nothing of what is inside: it shows on locked screens and in lists.
    public var subject: String
    public var blocks: [LetterBlock]
    /// Who is writing, for those who have never met Bravo, and how to get no more of these.
    public var foot: Words
    public var language: Language

    public init(subject: String, blocks: [LetterBlock], foot: Words, language: Language) {
        self.subject = subject
        self.blocks = blocks
        self.foot = foot
        self.language = language
    }

    /// A letter of one paragraph.
    public init(subject: String, words: Words, foot: Words, language: Language) {
        self.init(subject: subject, blocks: [.paragraph(words)], foot: foot, language: language)
    }
}
