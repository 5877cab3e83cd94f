/// Which Bravo this is.
struct Version: Hashable, Sendable {
    /// The number of the release, or of the one that is being worked on.
    let number: String
    /// The first 7 or more digits of the commit; nil where it was built without git or outside a checkout.
    let commit: String?
    /// Whether the sources differ from the commit.
    let hasChanges: Bool

    static let current = Version(number: "0.1.0", commit: commitOfBuild, hasChanges: isBuildChanged)
    /// The day the number was given; the manual bears it.
    static let day = "November 22, 2026"
}

extension Version: CustomStringConvertible {
    /// `0.1.0 (ee1b732)`, `0.1.0 (ee1b732, with changes)` or `0.1.0`.
    var description: String {
        guard let commit else { return number }
        return "\(number) (\(commit)\(hasChanges ? ", with changes" : ""))"
    }
}
