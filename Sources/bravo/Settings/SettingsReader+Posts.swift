import Praise
import Yams

extension SettingsReader {
    mutating func day(_ entry: SettingsEntry?) -> PeriodPost {
        let section = section(entry)
        let time = time(section?["post"], "is not a time", "Write for example 09:00, or off.") { text in
            ClockTime(parsing: text).map(PostTime.daily)
        }
        return post(section, time: time, isFeaturing: flag(section?["featured"]) ?? false)
    }

    mutating func month(_ entry: SettingsEntry?) -> PeriodPost {
        let section = section(entry)
        let remedy = "Write for example 1 09:00, from 1 to 28 and from 00:00 to 23:59, or off."
        let time = time(section?["post"], "is not a day of the month and a time", remedy) { text in
            MonthlyTime(parsing: text).map(PostTime.monthly)
        }
        return post(section, time: time, isFeaturing: true)
    }

    mutating func title(_ entry: SettingsEntry?) -> String? {
        read(entry) { (text) throws(SettingsObjection) in
            guard text.count <= 60 else {
                throw SettingsObjection("is longer than 60 characters", "Write a shorter title.")
            }
            return text
        }
    }

    private mutating func post(_ section: SettingsSection?, time: PostTime?, isFeaturing: Bool) -> PeriodPost {
        let whenEmpty = choice(section?["whenEmpty"], WeeklyPost.WhenEmpty.self)
        return PeriodPost(
            time: time, whenEmpty: whenEmpty ?? .silent, isFeaturing: isFeaturing, title: title(section?["title"]))
    }

    /// A moment, or `off`, which YAML takes for a boolean.
    mutating func time<Time>(
        _ entry: SettingsEntry?, _ complaint: String, _ remedy: String, _ parse: (String) -> Time?
    ) -> Time? {
        if entry?.node.scalar?.string.lowercased() == "off" { return nil }
        return read(entry) { (text) throws(SettingsObjection) in
            guard let time = parse(text) else { throw SettingsObjection(complaint, remedy) }
            return time
        }
    }
}
