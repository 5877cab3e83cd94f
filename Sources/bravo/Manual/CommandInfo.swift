import ArgumentParser
import Foundation

/// What ArgumentParser tells of a command: the part of its `--experimental-dump-help` that the manual is written from. Its own
/// types for it are in no product.
struct CommandInfo: Decodable {
    var commandName: String
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool
    var subcommands: [CommandInfo]?
    var arguments: [ArgumentInfo]?
}

extension CommandInfo {
    /// A program's first command with all that is under it.
    ///
    /// - Throws: where ArgumentParser tells of its commands in another way than it did.
    init(of command: any ParsableCommand.Type) throws {
        struct Dump: Decodable {
            var command: CommandInfo
        }
        self = try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)).command
    }

    /// `bravo export recognitions`.
    var path: [String] { (superCommands ?? []) + [commandName] }

    /// This command and those under it that help shows, in the order of definition; a mere group of others is none.
    var commands: [CommandInfo] {
        guard shouldDisplay else { return [] }
        guard let subcommands else { return [self] }
        return (ownArguments.isEmpty ? [] : [self]) + subcommands.flatMap(\.commands)
    }

    /// Those of its own: what every command takes is told once.
    var ownArguments: [ArgumentInfo] { (arguments ?? []).filter { $0.shouldDisplay && !$0.isForEveryCommand } }
}
