public import Foundation

/// What a post tells of: a day, an ISO week or a month.
public enum Period: Hashable, Sendable {
    case day(Day)
    case week(Week)
    case month(Month)

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case day, week, month
    }

    /// The period of a kind that an instant belongs to, as the clocks of `zone` show it.
    public init(_ kind: Kind, containing instant: Date, in zone: TimeZone) {
        switch kind {
        case .day: self = .day(Day(containing: instant, in: zone))
        case .week: self = .week(Week(containing: instant, in: zone))
        case .month: self = .month(Month(containing: instant, in: zone))
        }
    }

    public var kind: Kind {
        switch self {
        case .day: .day
        case .week: .week
        case .month: .month
        }
    }

    /// From the first instant up to, without, the first of the next period of the kind.
    public func interval(in zone: TimeZone) -> DateInterval {
        switch self {
        case .day(let day): day.interval(in: zone)
        case .week(let week): week.interval(in: zone)
        case .month(let month): month.interval(in: zone)
        }
    }

    public var firstDay: Day {
        switch self {
        case .day(let day): day
        case .week(let week): Day(containing: week.noon(weekday: 1), in: .gmt)
        case .month(let month): month.firstDay
        }
    }

    public var lastDay: Day {
        switch self {
        case .day(let day): day
        case .week(let week): Day(containing: week.noon(weekday: 7), in: .gmt)
        case .month(let month): month.lastDay
        }
    }

    public var next: Period {
        switch self {
        case .day(let day): .day(day.next)
        case .week: .week(Week(of: lastDay.next))
        case .month(let month): .month(month.next)
        }
    }

    public var previous: Period {
        switch self {
        case .day(let day): .day(day.previous)
        case .week: .week(Week(of: firstDay.previous))
        case .month(let month): .month(month.previous)
        }
    }

    /// The week that it counts as for rests and waits: the one that holds its last day.
    public var week: Week {
        if case .week(let week) = self { week } else { Week(of: lastDay) }
    }
}

/// By the last day; of periods that end together, the shorter first.
extension Period: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

    private var place: (Day, Int) {
        (lastDay, Kind.allCases.firstIndex(of: kind) ?? 0)
    }
}

/// Written as `2026-11-24`, `2026-W47` or `2026-11`.
extension Period: LosslessStringConvertible {
    public init?(_ text: String) {
        if let week = Week(text) {
            self = .week(week)
        } else if let day = Day(text) {
            self = .day(day)
        } else if let month = Month(text) {
            self = .month(month)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .day(let day): day.description
        case .week(let week): week.description
        case .month(let month): month.description
        }
    }
}

extension Period: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let period = Period(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no period such as 2026-11-24, 2026-W47 or 2026-11")
        }
        self = period
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
