public import Foundation

/// An item of an earlier digest and what became of it.
public struct AskedItem: Hashable, Sendable, Codable {
    /// Who was asked.
    public var reader: PersonID
    public var act: DigestItem.Act
    public var askedAt: Date
    /// Nil while nothing was answered.
    public var answer: DigestAnswer?

    public init(reader: PersonID, act: DigestItem.Act, askedAt: Date, answer: DigestAnswer? = nil) {
        self.reader = reader
        self.act = act
        self.askedAt = askedAt
        self.answer = answer
    }
}
