/// Whom a digest is for.
public enum DigestKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Weekly, to whoever manages somebody.
    case manager
    /// Monthly, to whoever manages somebody and has nobody above in the roster.
    case director
}
