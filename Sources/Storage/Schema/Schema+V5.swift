extension Schema {
    /// Digests for those who manage, and the standards that come of them.
    static let v5 = v5Digests
}
