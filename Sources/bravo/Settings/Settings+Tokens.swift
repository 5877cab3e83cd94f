import Foundation
import Praise

extension Settings {
    /// The tokens of all chats, by the chats' names, and mail's password under its own.
    ///
    /// - Throws: `SettingsFailure` with a problem for each that cannot be had.
    func readTokens(credentials: String? = Self.credentialsFolder) throws(SettingsFailure) -> [ChatID: Secret] {
        var tokens: [ChatID: Secret] = [:]
        var failure: SettingsFailure?
        for chat in chats {
            do {
                tokens[chat.id] = try chat.readToken(credentials: credentials)
            } catch {
                failure = SettingsFailure(file: error.file, problems: (failure?.problems ?? []) + error.problems)
            }
        }
        do {
            tokens[.mail] = try mail?.login?.readPassword(credentials: credentials)
        } catch {
            failure = SettingsFailure(file: error.file, problems: (failure?.problems ?? []) + error.problems)
        }
        if let failure { throw failure }
        return tokens
    }

    /// Where systemd puts the credentials of our unit; a folder's name and no setting.
    static var credentialsFolder: String? {
        ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
    }
}

extension Settings.Chat {
    /// Reads the token, which must be ours alone: a regular file of mode 0600 or stricter, or a systemd credential.
    ///
    /// - Throws: `SettingsFailure` with one problem, at the place of `tokenFile`.
    func readToken(credentials: String? = Settings.credentialsFolder) throws(SettingsFailure) -> Secret {
        try token.read(.token, namedAt: tokenOrigin, credentials: credentials)
    }
}

extension Settings.Mail.Login {
    /// Reads the password, which must be ours alone like a token.
    ///
    /// - Throws: `SettingsFailure` with one problem, at the place of `passwordFile`.
    func readPassword(credentials: String? = Settings.credentialsFolder) throws(SettingsFailure) -> Secret {
        try password.read(.password, namedAt: passwordOrigin, credentials: credentials)
    }
}

extension TokenSource {
    fileprivate func read(
        _ content: TokenFile.Content, namedAt origin: Settings.Origin, credentials: String?
    ) throws(SettingsFailure) -> Secret {
        do {
            return try file(content, credentials: credentials).read()
        } catch {
            throw SettingsFailure(
                file: origin.file,
                problems: [
                    SettingsProblem(
                        key: origin.key, place: origin.place, value: description, complaint: error.complaint,
                        remedy: error.remedy)
                ])
        }
    }

    private func file(_ content: TokenFile.Content, credentials: String?) throws(SettingsObjection) -> TokenFile {
        switch self {
        case .file(let url): return TokenFile(path: url.path, isCredential: false, content: content)
        case .credential(let name):
            guard let credentials else {
                throw SettingsObjection(
                    "is not there: systemd gave no credentials",
                    "Start the unit, with LoadCredential=\(name):/path/of/the/file, or name a file of mode 0600.")
            }
            return TokenFile(path: "\(credentials)/\(name)", isCredential: true, content: content)
        }
    }
}
