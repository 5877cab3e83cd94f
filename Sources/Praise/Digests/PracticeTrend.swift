/// Twelve months of one measure, the oldest first and the month told of last.
public struct PracticeTrend: Hashable, Sendable, Codable {
    public static let length = 12

    /// ``length`` of them: a share's tenths from 1 to 9 as in ``PracticeShare``, or a number of things; nil where a group was too
    /// small, and before there was anything to tell.
    public var figures: [Int?]

    public init(_ figures: [Int?]) {
        let last = figures.suffix(Self.length)
        self.figures = Array(repeating: nil, count: Self.length - last.count) + last
    }

    public var now: Int? { self[ago: 0] }

    /// - Parameter months: before the one told of.
    public subscript(ago months: Int) -> Int? {
        let index = Self.length - 1 - months
        return figures.indices.contains(index) ? figures[index] : nil
    }
}
