public import Foundation

/// A post that comes again and again: when, for whom, and where it goes.
public struct PlannedPost: Hashable, Sendable {
    public var time: PostTime
    public var site: Site
    /// Where it is said.
    public var rooms: [Addressee]
    /// Whether a period without thanks is told too.
    public var tellsEmpty: Bool
    /// Whom it is about.
    public var choice: ChoicePlan
    /// How many hours before it those to be featured are told; 0 for not at all.
    public var notice: Int

    public init(
        time: PostTime, site: Site = .everybody, rooms: [Addressee], tellsEmpty: Bool,
        choice: ChoicePlan = ChoicePlan(),
        notice: Int = 0
    ) {
        self.time = time
        self.site = site
        self.rooms = rooms
        self.tellsEmpty = tellsEmpty
        self.choice = choice
        self.notice = notice
    }

    public var kind: Period.Kind { time.kind }

    /// When those to be featured are told; nil where nobody is, or where no hour would be fit for it.
    public func noticeMoment(before due: Date, of period: Period, in zone: TimeZone) -> Date? {
        guard notice > 0, choice.rule != .off, !rooms.isEmpty else { return nil }
        return NoticeHours.moment(hours: notice, before: due, notBefore: period.interval(in: zone).end, in: zone)
    }
}
