public import Foundation

/// Finds small attentions that could become a standard.
///
/// A proposal is a group of thanks
/// 1. by at least three people,
/// 2. told for the same value,
/// 3. whose reasons all share at least two stems (`ReasonStems`),
/// 4. more than half of which tell of the same deed, so that a topic by itself is no attention,
/// 5. no two in the same words: what was written first counts,
/// 6. the first and the last of which are at least a week apart, so that one event for which everybody said thanks is none either.
///
/// The group that most people told of comes first and takes its thanks with it; then the next of what is left.
public struct StandardFinder: Sendable {
    public static let fewestGivers = 3
    public static let fewestStems = 2
    /// In seconds.
    public static let shortestSpan: TimeInterval = 7 * 86_400

    private let decided: [StandardProposal]

    /// - Parameter decided: proposals that were answered before: nothing that resembles one of them is proposed, and none of their sources counts again.
    public init(decided: [StandardProposal] = []) {
        self.decided = decided
    }

    /// What could become a standard of those who were thanked: what most people told of first. The same whatever the order of the thanks.
    public func proposals(among recognitions: [Recognition]) -> [StandardProposal] {
        let used = Set(decided.flatMap(\.sources).map(\.address))
        var search = StandardSearch(recognitions.filter { !used.contains($0.address) })
        var found: [StandardProposal] = []
        while let proposal = search.next() {
            if !decided.contains(where: proposal.resembles) { found.append(proposal) }
        }
        return found
    }
}
