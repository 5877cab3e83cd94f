extension Schema {
    /// Managers' digests, and the mails that bring them.
    static let v5 = v5Letters
}
