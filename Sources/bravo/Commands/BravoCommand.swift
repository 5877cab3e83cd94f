import ArgumentParser

@main
struct BravoCommand: AsyncParsableCommand {
    static func main() async {
        Precautions.take()
        await main(nil)
    }

    static let configuration = CommandConfiguration(
        commandName: "bravo",
        abstract: "A chat bot for saying thank you at work.",
        discussion: """
            Try it, with no account anywhere:
              bravo demo
            Run it for your company (bravo.yaml is described in the README):
              bravo run --settings bravo.yaml
            Look whether everything is in order:
              bravo check
            See last week's post before it goes out:
              bravo week --dry-run

            Exit status, the same for every command:
            \(Stop.Code.table)
            """,
        version: "\(Version.current)",
        subcommands: [
            DemoCommand.self, RunCommand.self, CheckCommand.self, RoomsCommand.self, StatusCommand.self,
            OutboxCommand.self, MailCommand.self, RosterCommand.self, WeekCommand.self, DigestCommand.self,
            ParseCommand.self, ExportCommand.self,
            ChooseCommand.self, BackupCommand.self, RestoreCommand.self, ManCommand.self,
        ])
}
