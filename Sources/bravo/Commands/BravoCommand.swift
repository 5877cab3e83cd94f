import ArgumentParser

@main
struct BravoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bravo",
        abstract: "A chat bot for saying thank you at work.",
        discussion: """
            Try it, with no account anywhere:
              bravo demo
            Run it for your company (bravo.yaml is described in the README):
              bravo run --settings bravo.yaml
            See last week's post before it goes out:
              bravo week --dry-run
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, RunCommand.self, WeekCommand.self, ParseCommand.self, ExportCommand.self,
            ChooseCommand.self,
        ])
}
