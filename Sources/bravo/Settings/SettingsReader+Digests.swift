import Praise

extension SettingsReader {
    mutating func digests(_ entry: SettingsEntry?) -> DigestPlan {
        let section = section(entry)
        var plan = DigestPlan()
        if let entry = section?["managers"] {
            let remedy = "Write for example monday 09:00, from 00:00 to 23:59, or off."
            plan.managers = time(entry, "is not a weekday and a time", remedy, WeeklyTime.init(parsing:))
        }
        if let entry = section?["directors"] {
            let remedy = "Write for example 1 09:00, from 1 to 28 and from 00:00 to 23:59, or off."
            plan.directors = time(entry, "is not a day of the month and a time", remedy, MonthlyTime.init(parsing:))
        }
        return plan
    }
}
