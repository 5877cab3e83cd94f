import ArgumentParser
import Praise
import Storage

struct MailResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Sends mail to an address again.",
        discussion: """
            Example:
              bravo mail resume ines@example.org
            Only when whoever reads there asks for it. What was dropped meanwhile is not sent after all.
            Exit status: 0 it may be written to, also where nothing was stopped; 64 that is no address; 78 mend the
            settings.
            """)

    @OptionGroup var option: SettingsOption
    @OptionGroup var address: MailAddressOption

    func run() async throws {
        try await stopping {
            let ledger = try await openLedgerBeside(try option.load())
            let address = try address.mailAddress
            let wasStopped = try await ledger.resumeMail(to: address)
            say(wasStopped ? "\(address) gets mail again." : "\(address) was not stopped; it gets mail as before.")
        }
    }
}
