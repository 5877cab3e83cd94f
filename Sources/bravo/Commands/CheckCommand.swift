import ArgumentParser
import Bot
import Foundation
import Praise

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks whether Bravo can work, and says what to do where it cannot.",
        discussion: """
            Example:
              bravo check --settings /etc/bravo/bravo.yaml
            Each line begins with ok, look (it works, and should be looked at) or MEND (it \
            does not work until that is mended). Nothing is changed by it, and it runs \
            before the first start as well as beside the running bot.

            The rate limit is tried for real: on Matrix, Bravo makes a private room with \
            nobody else in it, sends \(CheckLine.trialMessages) messages there one right after the other, and \
            leaves and forgets the room. Where the account is limited, that uses up its \
            allowance: applause may come a minute late, and the check waits until the room \
            is left. --skip-limits leaves the trial out.

            Where the settings have mail, the mail server is connected to and logged in at \
            as for a mail, and left without one.

            A token that is a systemd credential (credential:NAME) is looked for in the \
            folder that $CREDENTIALS_DIRECTORY names: set it to the folder of the token \
            file, and check as the user that Bravo runs as.

            Exit status: 0 nothing must be mended; 69 a chat cannot be reached; 78 the \
            settings, a token, a room, a right, a file or a clock must be mended. Where both \
            are so it is 78: the chat may come back by itself.
            """)

    @OptionGroup var option: SettingsOption

    @Flag(name: .long, help: "Do not try how fast Bravo may speak.")
    var skipLimits = false

    @Flag(name: .long, help: "One JSON object a line: level, subject, text, and status where something must be mended.")
    var json = false

    func run() async throws {
        try await stopping {
            let inspection = Inspection(
                settings: try option.load(), file: option.settings, timepiece: .live(), triesLimits: !skipLimits)
            var sheet = CheckSheet(form(inspection))
            await inspection.run(&sheet)
            say(sheet.form.ending(sheet.found))
            if let status = sheet.found.status { throw Stop("", code: status) }
        }
    }

    private func form(_ inspection: Inspection) -> CheckForm {
        let environment = ProcessInfo.processInfo.environment
        let isColoured = isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        return json ? .json : .text(subjects: inspection.subjectWidth, isColoured: isColoured)
    }
}
