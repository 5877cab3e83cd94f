/// Which of the company's values live, in the order of the settings. One that is neither was lived a month or two ago.
public struct PracticeValues: Hashable, Sendable, Codable {
    /// People were thanked for it in the month.
    public var alive: [CompanyValue]
    /// Nobody was for three months.
    public var asleep: [CompanyValue]

    public init(alive: [CompanyValue] = [], asleep: [CompanyValue] = []) {
        self.alive = alive
        self.asleep = asleep
    }
}
