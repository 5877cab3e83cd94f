/// A time of day on a wall clock.
public struct ClockTime: Hashable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    public static let morning = ClockTime(checked: 9, 0)

    /// Nil for a time that no day has.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(checked: hour, minute)
    }

    /// Reads `09:00`, `9:00`, `9h30` or `9h`.
    public init?(parsing text: some StringProtocol) {
        let figures = text.split(separator: text.contains(":") ? ":" : "h", omittingEmptySubsequences: false)
        guard figures.count == 2, (1...2).contains(figures[0].utf8.count), let hour = Self.number(figures[0]) else {
            return nil
        }
        let isBareHour = figures[1].isEmpty && text.hasSuffix("h")
        guard isBareHour || figures[1].utf8.count == 2, let minute = isBareHour ? 0 : Self.number(figures[1]) else {
            return nil
        }
        self.init(hour: hour, minute: minute)
    }

    private init(checked hour: Int, _ minute: Int) {
        self.hour = hour
        self.minute = minute
    }

    private static func number(_ digits: some StringProtocol) -> Int? {
        digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
}

/// Written as `09:00`.
extension ClockTime: CustomStringConvertible {
    public var description: String { "\(hour.digits(2)):\(minute.digits(2))" }
}
