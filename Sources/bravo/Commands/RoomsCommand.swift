import ArgumentParser
import Chat
import Curl
import Foundation
import Praise

struct RoomsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rooms",
        abstract: "Lists the rooms that Bravo's account is in or invited to.",
        discussion: """
            Examples:
              bravo rooms                  of every chat in ./bravo.yaml
              bravo rooms --chat matrix    of one of them
              bravo rooms --platform matrix --url https://chat.example.org \\
                --token-file matrix.token  before there are settings

            First a line with the account, `# @bravo:example.org Bravo`, then one line for \
            each room, TAB between its parts: id, joined or invited, plain or encrypted, \
            members (- where unknown), name. Rooms for two are left out. What Bravo is to \
            read goes under `rooms` in the settings; encrypted rooms it cannot read.

            Exit status: 0 listed; 69 the chat cannot be reached; 78 the token or the \
            settings must be mended.
            """)

    @Option(name: .long, help: ArgumentHelp("The settings file; ./bravo.yaml by default.", valueName: "file"))
    var settings: String?

    @Option(name: .long, help: ArgumentHelp("One chat of the settings.", valueName: "name"))
    var chat: String?

    @OptionGroup var direct: DirectChatOptions

    func validate() throws {
        if direct.isUsed, settings != nil || chat != nil {
            throw ValidationError("Name a chat by --settings and --chat, or by --platform, --url and --token-file.")
        }
    }

    func run() async throws {
        try await stopping {
            for chat in try direct.chat().map({ [$0] }) ?? configured() {
                say(try await RoomList(of: chat).text)
            }
        }
    }

    private func configured() throws -> [Settings.Chat] {
        var option = SettingsOption()
        option.settings = settings ?? "./bravo.yaml"
        let chats = try option.load().chats
        guard let chat else { return chats }
        let named = chats.filter { $0.id.rawValue == chat }
        guard named.isEmpty else { return named }
        let names = chats.map(\.id.rawValue).joined(separator: ", ")
        throw Stop("The settings have no chat “\(chat.shownSafely)”; they have \(names).", code: .settings)
    }
}
