extension AskedPeriod {
    /// What a post told of.
    public init(_ period: Period) {
        switch period {
        case .day(let day): self = .day(year: day.year, month: day.month, day: day.day)
        case .week(let week): self = .week(week)
        case .month(let month): self = .month(year: month.year, month: month.number)
        }
    }
}
