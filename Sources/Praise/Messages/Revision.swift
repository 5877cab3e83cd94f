/// Which state of a message is meant. Later states compare greater as plain bytes, so that SQL orders them too.
public struct Revision: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The message as first sent.
    public static let original = Revision(rawValue: "")
    /// The message taken away; nothing comes after it.
    public static let deleted = Revision(rawValue: "~")

    /// An edit.
    ///
    /// - Parameters:
    ///   - milliseconds: the chat's time of the edit since 1970; negative values count as 0.
    ///   - id: what tells two edits of the same millisecond apart, as the chat orders them.
    public static func edit(milliseconds: Int64, id: String) -> Revision {
        let digits = String(max(0, milliseconds))
        return Revision(rawValue: String(repeating: "0", count: max(0, 16 - digits.count)) + digits + " " + id)
    }
}

extension Revision: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
