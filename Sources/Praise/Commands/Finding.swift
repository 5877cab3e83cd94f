/// What looking a recipient up gave.
public enum Finding: Hashable, Sendable, Codable {
    case member(Member)
    /// Nobody of that name is here, or several are; the name as typed, without the `@`.
    case unknown(String)
}
