/// People who have agreed to thank each other, on top of ordinary life.
public struct Clique: Sendable {
    public enum Scheme: String, Sendable, CaseIterable {
        /// Everybody thanks everybody, every week.
        case everybody
        /// Each week two of them, paired anew, are thanked by all the others.
        case tournament
        /// Each week the next one is thanked by all the others.
        case rotation
        /// Each week each member gives three calculated voices, to those it was longest silent about.
        case calculated
    }

    public var members: [Int]
    public var scheme: Scheme

    public init(members: [Int], scheme: Scheme) {
        self.members = members
        self.scheme = scheme
    }

    /// Who thanks whom in a week, first things first.
    func thanks(in week: Int) -> [(giver: Int, recipient: Int)] {
        let count = members.count
        switch scheme {
        case .everybody:
            return pairs { _, _ in true }
        case .tournament:
            let stars = [week % count, (week + 1 + week / count) % count]
            return pairs { _, recipient in stars.contains(recipient) }
        case .rotation:
            return pairs { _, recipient in recipient == week % count }
        case .calculated:
            return members.indices.flatMap { giver in
                (0..<min(3, count - 1)).map { turn in
                    (members[giver], members[(giver + 1 + (week * 3 + turn) % (count - 1)) % count])
                }
            }
        }
    }

    private func pairs(_ isWanted: (Int, Int) -> Bool) -> [(giver: Int, recipient: Int)] {
        members.indices.flatMap { giver in
            members.indices.filter { $0 != giver && isWanted(giver, $0) }.map { (members[giver], members[$0]) }
        }
    }
}
