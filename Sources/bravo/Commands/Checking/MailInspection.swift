import Curl
import Foundation
import Praise

/// Asks the mail server to let us in, as for a mail, and takes leave.
struct MailInspection {
    let mail: Settings.Mail

    static let subjects = ["mail: password", "mail: server"]

    func run(_ sheet: inout CheckSheet) async {
        do {
            let password = try mail.login?.readPassword()
            let client = try MailClient(mail.mailServer { password ?? Secret("") })
            await greet(client, &sheet)
            await client.close()
        } catch let failure as SettingsFailure {
            sheet.add(failure.problems.map { .mend("mail: password", "\($0)") })
        } catch let failure as MailFailure {
            sheet.add(.mailFailure(failure))
        } catch {
            sheet.add(.mend("mail: server", "\(error)", .failure))
        }
    }

    private func greet(_ client: MailClient, _ sheet: inout CheckSheet) async {
        do throws(MailFailure) {
            sheet.add(.mail(mail, isLoggedIn: try await client.greet()))
        } catch {
            sheet.add(.mailFailure(error))
        }
    }
}
