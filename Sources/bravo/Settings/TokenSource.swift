import Foundation

/// Where a chat's token is kept. Never the settings, the arguments or the environment.
enum TokenSource: Hashable, Sendable {
    /// A file of the operator's.
    case file(URL)
    /// A systemd credential: a file of this name under `$CREDENTIALS_DIRECTORY`.
    case credential(String)

    /// Reads `./matrix.token`, `/etc/bravo/matrix.token` or `credential:matrix`.
    init(_ text: String, relativeTo folder: URL) throws(SettingsObjection) {
        guard !Self.looksLikeToken(text) else {
            throw SettingsObjection(
                "looks like the token itself",
                "Put the token in a file of its own with mode 0600 and write that file's path, such as ./matrix.token.",
                hidesValue: true)
        }
        guard text.hasPrefix("credential:") else {
            self = .file(try SettingsPath.url(text, relativeTo: folder))
            return
        }
        let name = String(text.dropFirst("credential:".count))
        guard Self.isCredentialName(name) else {
            let remedy = "Write the name given to LoadCredential= in the unit, such as credential:matrix."
            throw SettingsObjection("does not name a credential", remedy)
        }
        self = .credential(name)
    }

    /// A file's name has a dot or stands in a folder; a token is long and has neither.
    private static func looksLikeToken(_ text: String) -> Bool {
        let isPath = text.contains("/") || text.contains(".") || text.hasPrefix("credential:")
        return text.hasPrefix("syt_") || text.hasPrefix("Bearer ") || (!isPath && text.utf8.count >= 24)
    }

    private static func isCredentialName(_ name: String) -> Bool {
        (1...255).contains(name.utf8.count) && name != "." && name != ".."
            && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    }
}

extension TokenSource: CustomStringConvertible {
    var description: String {
        switch self {
        case .file(let url): url.path
        case .credential(let name): "credential:\(name)"
        }
    }
}
