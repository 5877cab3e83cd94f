extension Schema {
    /// Digests for those who manage, the mails that bring them, and the standards that come of them.
    static let v5 = v5Digests + v5Letters
}
