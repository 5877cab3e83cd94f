import ArgumentParser

struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Lists and settles sayings that Bravo can do no more about.",
        discussion: """
            A saying is unknown where the chat gave no answer that tells whether it arrived, and dropped where the chat
            refused it. Look into the chat, then settle it:
              bravo outbox list
              bravo outbox arrived 3f2a9c0d11e8b764   it is there
              bravo outbox again 3f2a9c0d11e8b764     it is not: the running bot says it once more
              bravo outbox drop 3f2a9c0d11e8b764      leave it unsaid
            """,
        subcommands: [
            OutboxListCommand.self, OutboxArrivedCommand.self, OutboxAgainCommand.self, OutboxDropCommand.self,
        ])
}
