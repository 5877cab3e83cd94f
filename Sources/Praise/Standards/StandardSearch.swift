import Foundation

/// The groups that are left to be found among some thanks.
struct StandardSearch {
    private let thanks: [Thank]
    /// Which thanks hold two stems, told for a value; in order.
    private let pairs: [Pair: [Int]]
    private var taken: Set<Int> = []

    init(_ recognitions: [Recognition]) {
        let ordered = recognitions.sorted { Thank.order($0) < Thank.order($1) }
        // Word for word the same, it is copied or chosen from a list, and tells of no second observation.
        var written: Set<String> = []
        let thanks = ordered.filter { written.insert(NameFold.fold($0.reason)).inserted }.map(Thank.init)
        self.thanks = thanks
        var pairs: [Pair: [Int]] = [:]
        for index in thanks.indices {
            for pair in thanks[index].pairs { pairs[pair, default: []].append(index) }
        }
        self.pairs = pairs.filter { $0.value.count >= StandardFinder.fewestGivers }
    }

    /// The group that most people told of, by then the most thanks, the most stems and the earliest; nil if none is left.
    mutating func next() -> StandardProposal? {
        let groups = pairs.compactMap { group($0.key, $0.value.filter { !taken.contains($0) }) }
        guard let best = groups.min(by: Group.isBetter) else { return nil }
        taken.formUnion(best.members)
        return proposal(best)
    }

    /// What is proposed for a pair, if it may be.
    private func group(_ pair: Pair, _ members: [Int]) -> Group? {
        let givers = Set(members.map { thanks[$0].recognition.giver.id }).count
        guard givers >= StandardFinder.fewestGivers, let first = members.first, let last = members.last else {
            return nil
        }
        let span = thanks[last].recognition.sentAt.timeIntervalSince(thanks[first].recognition.sentAt)
        guard span >= StandardFinder.shortestSpan, sharesDeed(members) else { return nil }
        let stems = members.dropFirst().reduce(thanks[first].stems.all) { $0.intersection(thanks[$1].stems.all) }
        return Group(value: pair.value, members: members, givers: givers, stems: stems.sorted())
    }

    /// Whether more than half of them tell of the same deed.
    private func sharesDeed(_ members: [Int]) -> Bool {
        let counts = members.flatMap { thanks[$0].stems.deeds }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.values.contains { $0 * 2 > members.count }
    }

    private func proposal(_ group: Group) -> StandardProposal {
        let sources = group.members.map { thanks[$0].recognition }
        let value = sources.first?.values.first { TagFold.fold($0) == group.value } ?? group.value
        return StandardProposal(
            value: value, stems: group.stems,
            sources: sources.map {
                .init(address: $0.address, reason: $0.reason, giver: $0.giver, recipients: $0.recipients)
            })
    }

    /// Two stems and a value, folded.
    private struct Pair: Hashable {
        var value: String
        var first: String
        var second: String
    }

    /// A thank, with what its reason tells of.
    private struct Thank {
        let recognition: Recognition
        let stems: ReasonStems

        init(_ recognition: Recognition) {
            self.recognition = recognition
            stems = ReasonStems(of: recognition)
        }

        static func order(_ one: Recognition) -> (Date, String, String, String) {
            let address = one.address
            return (one.sentAt, address.chat.rawValue, address.room.rawValue, address.message.rawValue)
        }

        var pairs: [Pair] {
            let sorted = stems.all.sorted()
            return Set(recognition.values.map(TagFold.fold)).flatMap { value in
                sorted.indices.flatMap { index in
                    sorted[(index + 1)...].map { Pair(value: value, first: sorted[index], second: $0) }
                }
            }
        }
    }

    /// Thanks that may be proposed together.
    private struct Group {
        var value: String
        /// In order.
        var members: [Int]
        var givers: Int
        var stems: [String]

        static func isBetter(_ one: Group, _ other: Group) -> Bool {
            if one.givers != other.givers { return one.givers > other.givers }
            if one.members.count != other.members.count { return one.members.count > other.members.count }
            if one.stems.count != other.stems.count { return one.stems.count > other.stems.count }
            if one.members != other.members { return one.members.lexicographicallyPrecedes(other.members) }
            return one.value < other.value
        }
    }
}
