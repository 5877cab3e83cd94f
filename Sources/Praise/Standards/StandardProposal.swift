/// A small attention that several people were thanked for, and that could become a standard.
public struct StandardProposal: Hashable, Sendable, Codable {
    /// The value it was always told for.
    public var value: String
    /// The content stems that all of its sources share, in alphabetical order; at least two.
    public var stems: [String]
    /// Those thanks, the earliest first; at least three, by as many people.
    public var sources: [Source]

    public init(value: String, stems: [String], sources: [Source]) {
        self.value = value
        self.stems = stems
        self.sources = sources
    }

    /// Who did it, each once, in the order in which they were first thanked.
    public var inventors: [Person] {
        var seen: Set<PersonID> = []
        return sources.flatMap(\.recipients).filter { seen.insert($0.id).inserted }
    }

    /// Up to three to be read, each in words of its own, the earliest first.
    public var shown: [Source] {
        var seen: Set<String> = []
        return Array(sources.filter { seen.insert($0.reason).inserted }.prefix(3))
    }

    /// What it is called until somebody words it: the shortest of what was written, the earliest of these.
    public var words: String {
        sources.map(\.reason).min { $0.count < $1.count } ?? ""
    }

    /// One thank of them.
    public struct Source: Hashable, Sendable, Codable {
        public var address: MessageAddress
        public var reason: String
        public var giver: Person
        public var recipients: [Person]

        public init(address: MessageAddress, reason: String, giver: Person, recipients: [Person]) {
            self.address = address
            self.reason = reason
            self.giver = giver
            self.recipients = recipients
        }
    }
}
