public import Foundation

/// A proposal that a manager has sent up to those who write the rules.
public struct RaisedStandard: Hashable, Sendable, Codable, Identifiable {
    public var id: Int64
    public var words: String
    /// Who raised it, and where they work.
    public var manager: Person
    public var service: String?
    /// Those of its inventors who agreed to be named; at least one.
    public var inventors: [Person]
    /// What was written about it, the earliest first.
    public var reasons: [String]
    public var raisedAt: Date

    public init(
        id: Int64, words: String, manager: Person, service: String?, inventors: [Person], reasons: [String],
        raisedAt: Date
    ) {
        self.id = id
        self.words = words
        self.manager = manager
        self.service = service
        self.inventors = inventors
        self.reasons = reasons
        self.raisedAt = raisedAt
    }
}
