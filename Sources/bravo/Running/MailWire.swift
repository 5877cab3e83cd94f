import Bot
import Chat
import Curl
import Foundation
import Praise

/// Mail's way out and the client it travels on.
struct MailWire: Sendable {
    let mailer: Mail
    let client: MailClient
    /// Looks for another password than the one that is refused.
    let renewLogin: @Sendable () -> TokenNews

    /// Reads the password and prepares a client; connects to nobody.
    init(_ mail: Settings.Mail) throws {
        do {
            let password = try mail.login.map { login in
                WireToken(try login.readPassword()) { () throws(SettingsFailure) in try login.readPassword() }
            }
            client = try MailClient(mail.mailServer { password?.current ?? Secret("") })
            renewLogin = { password?.renew() ?? .same }
        } catch let failure as SettingsFailure {
            throw Stop(failure.description, code: .settings)
        } catch let failure as MailFailure {
            throw Stop("mail: \(failure.advice)", code: .settings)
        }
        mailer = Mail(from: mail.from, replyTo: mail.replyTo, client: client)
    }
}
