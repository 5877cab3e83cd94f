public import Foundation

/// A small attention that a team, or the whole company, has taken for its own.
public struct Standard: Hashable, Sendable, Codable, Identifiable {
    public var id: Int64
    /// What is done, such as *rappeler avant 18 h*; somebody's text.
    public var words: String
    /// Whose it is; nil for the whole company's.
    public var team: String?
    /// Those of its inventors who may be named, in the order in which they were first thanked.
    public var inventors: [Person]
    public var acceptedAt: Date

    public init(id: Int64, words: String, team: String?, inventors: [Person], acceptedAt: Date) {
        self.id = id
        self.words = words
        self.team = team
        self.inventors = inventors
        self.acceptedAt = acceptedAt
    }
}
