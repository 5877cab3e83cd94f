/// How far a stream has been read: opaque to all but the adapter that made it, durable, never empty.
public struct Cursor: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
