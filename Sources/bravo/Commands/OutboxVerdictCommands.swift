import ArgumentParser
import Praise

struct OutboxArrivedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arrived", abstract: "You have seen them in the chat: they count as said.",
        discussion: """
            Example:
              bravo outbox arrived 3f2a9c0d11e8b764
            Exit status: 0 settled; 1 one of them cannot be settled so, the others are; 78 mend the settings.
            """)

    @OptionGroup var sayings: SayingsOption

    func run() async throws { try await sayings.settle(.arrived) }
}

struct OutboxAgainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "again", abstract: "They are not in the chat: the running bot says them once more.",
        discussion: """
            Example:
              bravo outbox again 3f2a9c0d11e8b764
            Worded anew, under a key that the chat has not seen. Look into the chat first: this is the one way to have
            Bravo say a thing twice.
            Exit status: 0 settled; 1 one of them cannot be settled so, the others are; 78 mend the settings.
            """)

    @OptionGroup var sayings: SayingsOption

    func run() async throws { try await sayings.settle(.again) }
}

struct OutboxDropCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Leave them unsaid, and list them no more.",
        discussion: """
            Example:
              bravo outbox drop 3f2a9c0d11e8b764
            Exit status: 0 settled; 1 one of them cannot be settled so, the others are; 78 mend the settings.
            """)

    @OptionGroup var sayings: SayingsOption

    func run() async throws { try await sayings.settle(.drop) }
}
