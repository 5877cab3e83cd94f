import Foundation
import Praise

extension SettingsReader {
    mutating func path(_ entry: SettingsEntry?, in folder: URL) -> URL? {
        read(entry) { (text) throws(SettingsObjection) in try SettingsPath.url(text, relativeTo: folder) }
    }

    mutating func week(_ entry: SettingsEntry?) -> WeeklyPost {
        let section = section(entry)
        let time = read(section?["post"]) { (text) throws(SettingsObjection) in
            if let time = WeeklyTime(parsing: text) { return time }
            throw SettingsObjection(
                "is not a weekday and a time", "Write for example monday 14:00 or lundi 14:00, from 00:00 to 23:59.")
        }
        let whenEmpty = choice(section?["whenEmpty"], WeeklyPost.WhenEmpty.self)
        return WeeklyPost(time: time ?? .standard, whenEmpty: whenEmpty ?? .post, title: title(section?["title"]))
    }

    /// - Returns: the plan, and how many hours before a post those to be featured are told.
    mutating func choicePlan(_ entry: SettingsEntry?) -> (ChoicePlan, notice: Int) {
        let section = section(entry)
        let rule = choice(section?["rule"], ChoicePlan.Rule.self)
        let rest = number(section?["rest"], in: 0...52)
        let notice = number(section?["notice"], in: 0...48)
        return (ChoicePlan(rule: rule ?? .fair, rest: rest), notice ?? 5)
    }

    mutating func contact(_ entry: SettingsEntry?) -> String? {
        let section = section(entry)
        return read(section?["contact"]) { (text) throws(SettingsObjection) in
            guard text.count <= 200 else {
                throw SettingsObjection("is longer than 200 characters", "Write a name and an address.")
            }
            return text
        }
    }

    /// Where the pages are served, and where they are reached from outside.
    mutating func web(_ entry: SettingsEntry?) -> (listen: ListenAddress, url: URL?) {
        let section = section(entry)
        let listen = read(section?["listen"]) { (text) throws(SettingsObjection) in try ListenAddress(text) }
        return (listen ?? .standard, read(section?["url"], ServerURL.pages))
    }

    mutating func log(_ entry: SettingsEntry?) -> LogSettings {
        let section = section(entry)
        let format = choice(section?["format"], LogSettings.Format.self)
        let level = choice(section?["level"], LogSettings.Level.self)
        let standard = LogSettings()
        return LogSettings(format: format ?? standard.format, level: level ?? standard.level)
    }
}
