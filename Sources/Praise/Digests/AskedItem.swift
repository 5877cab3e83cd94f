public import Foundation

/// An item of an earlier digest and what became of it.
public struct AskedItem: Hashable, Sendable, Codable {
    /// Who was asked.
    public var reader: PersonID
    public var act: DigestItem.Act
    public var askedAt: Date
    /// Nil while nothing was answered.
    public var answer: DigestAnswer?
    /// What came of a proposal is called; nil where it has no words of its own.
    public var words: String?

    public init(
        reader: PersonID, act: DigestItem.Act, askedAt: Date, answer: DigestAnswer? = nil, words: String? = nil
    ) {
        self.words = words
        self.reader = reader
        self.act = act
        self.askedAt = askedAt
        self.answer = answer
    }
}
