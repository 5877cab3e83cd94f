/// The page by which somebody wants no more mail, in one language.
public struct MailStopPage: Hashable, Sendable {
    public var language: Language
    public var title: Words
    public var words: Words
    /// What to press; nil where there is nothing to do.
    public var button: Words?

    public init(language: Language, title: Words, words: Words, button: Words? = nil) {
        self.language = language
        self.title = title
        self.words = words
        self.button = button
    }

    /// What the page is about at this moment.
    public enum Moment: Hashable, Sendable, CaseIterable {
        /// Somebody followed the link. Programs that look mails through do so too: nothing has changed yet.
        case asked
        case done
        /// The link is none of ours.
        case unknown
        /// The ledger cannot be written now.
        case failed
    }
}
