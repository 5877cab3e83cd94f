import Chat
import Foundation
import Praise
import TestSupport

@testable import bravo

/// The small values that lines are told from.
enum CheckRig {
    static func chat(announce: RoomID? = nil) throws -> Settings.Chat {
        var chat = try SettingsFolder().settings(Sample.smallest).chats[0]
        chat.announcing = Settings.Announcing(week: announce)
        return chat
    }

    static func facts(announce: RoomID? = nil, isRunning: Bool = true) throws -> ChatFacts {
        ChatFacts(
            chat: try chat(announce: announce), me: Member(user: "@bravo:example.org", name: "Bravo", isBot: true),
            isRunning: isRunning)
    }

    static func folder(
        mode: Int = 0o700, owner: String? = nil, isRoot: Bool = false, isShared: Bool = false, problem: String? = nil,
        free: Int? = 41_000_000_000, disk: String? = "ext4"
    ) -> FolderFacts {
        let folder = FolderFacts.Folder(
            mode: mode, owner: owner, isRoot: isRoot, isShared: isShared, problem: problem)
        return FolderFacts(
            path: "/var/lib/bravo", state: .there(folder), freeBytes: free, disk: disk, ledgerBytes: 12_400_000)
    }
}
