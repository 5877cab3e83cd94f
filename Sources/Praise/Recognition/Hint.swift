/// How a thank that was noted could tell more.
public enum Hint: Hashable, Sendable, Codable {
    /// The reason is very short.
    case shortReason
    /// Somebody is named after *with / avec* and not thanked; their name.
    case companion(String)

    /// Reasons of fewer characters are very short.
    static let shortest = 20

    /// What there is to say to a giver; nil where all is well.
    static func hint(on thanks: Thanks, companions: [Member], counted: [Member], giver: Member) -> Hint? {
        let missing = companions.first { member in
            !member.isBot && member.user != giver.user && !counted.contains { $0.user == member.user }
        }
        if let missing { return .companion(missing.name) }
        return thanks.reason.count < shortest ? .shortReason : nil
    }
}
