/// How often one service thanked another.
public struct ServiceFlow: Hashable, Sendable, Codable {
    /// The fewest people of a service that is told of: between smaller ones it would be thanks between persons.
    public static let smallest = 5

    public var from: String
    public var to: String
    /// Thanks, each once, however many people it names.
    public var count: Int

    public init(from: String, to: String, count: Int) {
        self.from = from
        self.to = to
        self.count = count
    }

    /// The thanks between one service and each other one, both of ``smallest`` people or more, in alphabetical order.
    ///
    /// - Parameter services: how many people each has, and where each person works.
    static func flows(
        with service: String, in recognitions: [Recognition], sizes: [String: Int], places: [PersonID: String]
    ) -> [ServiceFlow] {
        let isTold = { (name: String) in (sizes[name] ?? 0) >= smallest }
        guard isTold(service) else { return [] }
        var counts: [[String]: Int] = [:]
        for one in recognitions {
            guard let from = places[one.giver.id] else { continue }
            for to in Set(one.recipients.compactMap { places[$0.id] }) where to != from {
                if from == service || to == service { counts[[from, to], default: 0] += 1 }
            }
        }
        return counts.filter { isTold($0.key[0]) && isTold($0.key[1]) }
            .map { ServiceFlow(from: $0.key[0], to: $0.key[1], count: $0.value) }
            .sorted { ($0.to == service ? 0 : 1, $0.from, $0.to) < ($1.to == service ? 0 : 1, $1.from, $1.to) }
    }
}
