/// A share of a group, told in tenths and so that nobody can be read out of it: 1 is *few*, 9 is *nearly all*.
///
/// *Few* holds none as well as one, and *nearly all* holds all as well as all but one, however small the group: neither end says
/// something of everybody in it.
public struct PracticeShare: RawRepresentable, Hashable, Sendable, Codable {
    /// 1 to 9.
    public let rawValue: Int

    public static let few = PracticeShare(tenths: 1)
    public static let nearlyAll = PracticeShare(tenths: 9)

    public init?(rawValue: Int) {
        guard (1...9).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameters:
    ///   - whole: more than 1; halves of a tenth go up.
    ///   - known: how many of the group the reader knows of without being told, which is at most themselves: so much wider are the
    ///     ends, or *few* would say of everybody else that it is none.
    public init(_ count: Int, of whole: Int, known: Int = 0) {
        if count <= 1 + known {
            self = .few
        } else if whole - count <= 1 + known {
            self = .nearlyAll
        } else {
            self.init(tenths: (20 * count + whole) / (2 * whole))
        }
    }

    /// The share of several groups together, worked out from what is told of each. It adds nothing to that, so that taking
    /// groups from it says nothing of the rest.
    ///
    /// - Parameter groups: with how many people each has; nil for none.
    public init?(together groups: [(share: PracticeShare, size: Int)]) {
        let size = groups.reduce(0) { $0 + $1.size }
        guard size > 0 else { return nil }
        let tenths = groups.reduce(0) { $0 + $1.share.rawValue * $1.size }
        self.init(tenths: (2 * tenths + size) / (2 * size))
    }

    private init(tenths: Int) {
        rawValue = min(max(tenths, 1), 9)
    }
}
