import ArgumentParser

struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Who wants no more mail: for whoever reads the answers to Bravo's mails.",
        discussion: """
            Every mail says how to get no more of them: by a link, where web.url is set, and by the answer “stop”. Examples:
              bravo mail stop ines@example.org     she answered “stop”
              bravo mail list                      who did, by link or by answer
              bravo mail resume ines@example.org   she changed her mind
            All may run beside the running bot, which knows at once. Exit status: 0 done; 64 that is no address; 78 mend
            the settings.
            """,
        subcommands: [MailStopCommand.self, MailResumeCommand.self, MailListCommand.self])
}
