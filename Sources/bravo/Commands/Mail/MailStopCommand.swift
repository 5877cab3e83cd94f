import ArgumentParser
import Praise
import Storage

struct MailStopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Sends nothing more to an address: neither thanks nor digests.",
        discussion: """
            Example:
              bravo mail stop ines@example.org
            What waits for that address is dropped. Somebody without an account on a chat is told of thanks by whoever the
            roster names, from now on. Any address will do, whether Bravo has ever written there or not.
            Exit status: 0 stopped, also where it was already; 64 that is no address; 78 mend the settings.
            """)

    @OptionGroup var option: SettingsOption
    @OptionGroup var address: MailAddressOption

    func run() async throws {
        try await stopping {
            let ledger = try await openLedgerBeside(try option.load())
            let address = try address.mailAddress
            let (isNew, dropped) = try await ledger.stopMail(to: address, at: liveNow())
            let waiting =
                dropped == 1 ? " 1 mail that waited is dropped." : " \(dropped) mails that waited are dropped."
            say(
                "\(address) gets no more mail\(isNew ? "" : ", as before").\(dropped > 0 ? waiting : "") "
                    + "To go back on that: bravo mail resume \(address)")
        }
    }
}
