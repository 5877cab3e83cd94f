import ArgumentParser

struct RosterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "Reads and writes the table of who is who: names, accounts, services, managers, addresses.",
        discussion: """
            Examples:
              bravo roster import people.csv --dry-run   what would change
              bravo roster import people.csv             change it
              bravo roster export > people.csv           the roster as it is
            Both may run beside the running bot, which knows the roster from the next message on. The columns are in
            deploy/docs/roster.md, with a sample to begin from. Exit status: 0 well; 78 mend the table or the settings.
            """,
        subcommands: [RosterImportCommand.self, RosterExportCommand.self])
}
