public import ArgumentParser
import Foundation
public import Praise

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads messages from standard input, one a line, and writes what each would do, as JSON lines.",
        discussion: """
            Example:
              printf '/bravo @ana for the docs\\nhello\\n' | bravo parse
              echo 'Thanks @ana for rescuing the docs' | bravo parse --natural
            A line that starts with { is taken as JSON: {"text": "…", "repliesTo": "message id", "direct": true}.
            Exit status: 0 whatever the lines are.
            """)

    @Option(name: .long, help: "The language of the answers shown: fr or en.")
    var language = Language.english

    @Option(name: .long, help: "The bot's name in the chat.")
    var botName = "bravo"

    @Flag(name: .long, help: "Read as in a room where ordinary sentences of thanks are understood too.")
    var natural = false

    func run() throws {
        let wording = Wording(language: language, zone: .gmt, workspace: "Bravo")
        let parser = CommandParser(bot: "bravo", botNames: [botName])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let text = readLine() {
            let line = ParsedLine(TypedMessage(text), parser: parser, isNatural: natural, wording: wording)
            print(String(decoding: try encoder.encode(line), as: UTF8.self))
        }
    }
}

extension Language: ExpressibleByArgument {}
