import Foundation
import Praise
import Yams

extension SettingsReader {
    mutating func chats(_ entry: SettingsEntry?, file: String, folder: URL) -> [Settings.Chat] {
        guard let entry, let chats = names(in: entry) else { return [] }
        if chats.entries.isEmpty {
            let remedy = "Add one, as deploy/bravo.sample.yaml shows."
            object(to: entry, nil, SettingsObjection("names no chat", remedy))
        }
        return chats.entries.compactMap { name, entry in
            checkName(name, entry)
            // A dot would be taken for a step of the path.
            return name.contains(".") ? nil : chat(name, section(entry), file: file, folder: folder)
        }
    }

    private mutating func checkName(_ name: String, _ entry: SettingsEntry) {
        if ChatID(name) == .mail {
            let objection = SettingsObjection("cannot be a chat's name: it means mail", "Choose another name.")
            return note(entry.path, entry.keyPlace, name, objection)
        }
        let isFine = name.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard !isFine || !(1...32).contains(name.utf8.count) else { return }
        let remedy = "Name a chat with 1 to 32 of a-z, 0-9 and -."
        note(entry.path, entry.keyPlace, name, SettingsObjection("cannot be a chat's name", remedy))
    }

    private mutating func chat(
        _ name: String, _ section: SettingsSection?, file: String, folder: URL
    ) -> Settings.Chat? {
        let platform = choice(require("platform", in: section), Settings.Chat.Platform.self)
        let allowHTTP = flag(section?["allowHTTP"]) ?? false
        let url = read(require("url", in: section)) { (text) throws(SettingsObjection) in
            try ServerURL.chat(text, allowHTTP: allowHTTP)
        }
        let tokenEntry = require("tokenFile", in: section)
        let token = read(tokenEntry) { (text) throws(SettingsObjection) in
            try TokenSource(text, relativeTo: folder)
        }
        let rooms = rooms(require("rooms", in: section), on: platform)
        let natural = natural(section?["natural"], rooms: rooms)
        let announcing = announcing(section, rooms: rooms)
        let bots = identifiers(section?["bots"]).map { UserID($0.text) }
        let caFile = path(section?["caFile"], in: folder)
        let proxy = read(section?["proxy"], ServerURL.proxy)
        guard let platform, let url, let token, let tokenEntry else { return nil }
        return Settings.Chat(
            id: ChatID(name), platform: platform, url: url, token: token, rooms: rooms, natural: natural,
            announcing: announcing,
            bots: bots, caFile: caFile, proxy: proxy, allowHTTP: allowHTTP,
            tokenOrigin: Settings.Origin(file: file, key: tokenEntry.path, place: tokenEntry.place))
    }

    private mutating func rooms(_ entry: SettingsEntry?, on platform: Settings.Chat.Platform?) -> [RoomID] {
        if let entry, entry.node.sequence?.isEmpty == true {
            object(to: entry, nil, SettingsObjection("lists no room", example(of: entry)))
        }
        return identifiers(entry).map { text, item in
            if platform == .matrix, !text.hasPrefix("!") {
                let remedy = "Write the room's id, which begins with !; in Element: Room settings, Advanced."
                object(to: item, text, SettingsObjection("is not the id of a Matrix room", remedy))
            }
            return RoomID(text)
        }
    }

    private mutating func natural(_ entry: SettingsEntry?, rooms: [RoomID]) -> [RoomID] {
        identifiers(entry).map { text, item in
            if !rooms.isEmpty, !rooms.contains(RoomID(text)) {
                let question = rooms.map(\.rawValue).near(text).asQuestion
                let remedy = question ?? "Add it to rooms, or write one of them."
                object(to: item, text, SettingsObjection("is not one of rooms", remedy))
            }
            return RoomID(text)
        }
    }
}
