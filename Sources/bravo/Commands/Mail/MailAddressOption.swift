import ArgumentParser
import Praise

/// The address that a command is about.
struct MailAddressOption: ParsableArguments {
    @Argument(help: ArgumentHelp("A mail address such as ines@example.org.", valueName: "address"))
    var address: String

    func validate() throws { _ = try mailAddress }

    var mailAddress: MailAddress {
        get throws {
            do throws(MailAddress.Flaw) {
                return try MailAddress(address)
            } catch {
                throw ValidationError("“\(address)” \(error.advice).")
            }
        }
    }
}
