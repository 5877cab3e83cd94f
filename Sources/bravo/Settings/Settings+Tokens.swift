import Foundation
import Praise

extension Settings {
    /// The tokens of all chats, by the chats' names.
    ///
    /// - Throws: `SettingsFailure` with a problem for each token that cannot be had.
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
        do {
            return try tokenFile(credentials: credentials).read()
        } catch {
            throw SettingsFailure(
                file: tokenOrigin.file,
                problems: [
                    SettingsProblem(
                        key: tokenOrigin.key, place: tokenOrigin.place, value: token.description,
                        complaint: error.complaint, remedy: error.remedy)
                ])
        }
    }

    private func tokenFile(credentials: String?) throws(SettingsObjection) -> TokenFile {
        switch token {
        case .file(let url): return TokenFile(path: url.path, isCredential: false)
        case .credential(let name):
            guard let credentials else {
                throw SettingsObjection(
                    "is not there: systemd gave no credentials",
                    "Start the unit, with LoadCredential=\(name):/path/of/the/file, or name a file of mode 0600.")
            }
            return TokenFile(path: "\(credentials)/\(name)", isCredential: true)
        }
    }
}
