/// A part of a longer text that is read in chat and by mail, the same in both.
public enum LetterBlock: Hashable, Sendable {
    case heading(Words)
    case paragraph(Words)
    /// Numbered from 1.
    case items([Words])
    /// A table by mail; in chat, what it says in words.
    case table(LetterTable, inWords: Words)
}
