import ArgumentParser
import Foundation
import Praise
import Storage

struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Shows somebody's digest as it would be now, or sends one that failed.",
        discussion: """
            Examples:
              bravo digest --preview "Sofia Martin"                     the one that comes next
              bravo digest --preview "Sofia Martin" --period 2026-W47   that week's
              bravo digest --preview "Sofia Martin" --as html           as the mail shows it
              bravo digest --preview "Sofia Martin" --period 2026-10    the director's of October
              bravo digest --send "Sofia Martin"                        sends the latest again, as far as it did not arrive
            A digest goes to whoever manages somebody in the roster (bravo roster import); which day and time is set under
            digest in the settings. A preview is read by whoever asks for it and changes nothing.
            Status 1: nobody of that name gets a digest, or it arrived.
            """)

    /// How a preview is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, html
    }

    @OptionGroup var option: SettingsOption

    @Option(name: .long, help: ArgumentHelp("Show the digest of somebody of the roster.", valueName: "name"))
    var preview: String?

    @Option(name: .long, help: ArgumentHelp("Send the digest of somebody of the roster again.", valueName: "name"))
    var send: String?

    @Option(name: .long, help: "The week that it tells of, such as 2026-W47; for directors the month, such as 2026-10.")
    var period: String?

    @Option(name: .customLong("as"), help: "How a preview is written.")
    var form = Form.text

    func validate() throws {
        guard (preview == nil) != (send == nil) else { throw ValidationError("Write --preview NAME or --send NAME.") }
        if let period {
            guard let period = Period(period), period.kind != .day else {
                throw ValidationError("“\(period)” is no period. Write it as 2026-W47, or for directors as 2026-10.")
            }
        }
    }

    func run() async throws {
        try await stopping {
            let settings = try option.load()
            let desk = DigestDesk(settings: settings, ledger: try await openLedgerBeside(settings), now: liveNow())
            let wanted = period.flatMap { Period($0) }
            if let preview { print(try await desk.preview(preview, wanted, form)) }
            if let send { print(try await desk.send(send, wanted)) }
        }
    }
}
