/// What looking a recipient up gave.
public enum Finding: Hashable, Sendable, Codable {
    case member(Member)
    /// A whole service or group: its name, and everybody in it.
    case team(String, [Member])
    /// A name that fits several: as typed, without the `@`, and up to five of those it may mean.
    case ambiguous(String, [Candidate])
    /// Nobody of that name is here; the name as typed, without the `@`.
    case unknown(String)
}
