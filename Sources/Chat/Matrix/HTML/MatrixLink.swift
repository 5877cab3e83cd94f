import Foundation
import Praise

/// The two spellings of a link to an account.
enum MatrixLink {
    /// The account that a link points to; nil for links to anything else.
    static func user(_ link: String) -> UserID? {
        if let path = rest(of: link, after: "https://matrix.to/#/") {
            return user(named: path.removingPercentEncoding ?? path)
        }
        if let path = rest(of: link, after: "matrix:u/") {
            return user(named: "@" + (path.removingPercentEncoding ?? path))
        }
        return nil
    }

    /// Without the `?via=…` and `?action=…` that may follow.
    private static func rest(of link: String, after prefix: String) -> String? {
        guard link.lowercased().hasPrefix(prefix) else { return nil }
        return link.dropFirst(prefix.count).split(separator: "?", omittingEmptySubsequences: false).first.map(
            String.init)
    }

    private static func user(named name: String) -> UserID? {
        let isPlain = name.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 }
        guard name.hasPrefix("@"), name.utf8.count <= 255, isPlain else { return nil }
        let parts = name.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        return UserID(name)
    }
}
