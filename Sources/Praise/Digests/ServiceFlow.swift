/// How often one service thanked another.
public struct ServiceFlow: Hashable, Sendable, Codable {
    public var from: String
    public var to: String
    /// Thanks, each once, however many people it names.
    public var count: Int

    public init(from: String, to: String, count: Int) {
        self.from = from
        self.to = to
        self.count = count
    }

    /// The thanks between one service and each other one, in alphabetical order; only of services that have figures of their own
    /// anywhere (``Suppression``): between a few people they would be thanks between persons.
    ///
    /// - Parameter places: where everybody works; nil for somebody without a service.
    static func flows(
        with service: String, in recognitions: [Recognition], places: [PersonID: String?]
    ) -> [ServiceFlow] {
        let told = Set(Suppression(services: Array(places.values)).groups.compactMap(\.service))
        let isTold = { (name: String) in told.contains(name) }
        guard isTold(service) else { return [] }
        var counts: [[String]: Int] = [:]
        for one in recognitions {
            guard let from = places[one.giver.id] ?? nil else { continue }
            for to in Set(one.recipients.compactMap { places[$0.id] ?? nil }) where to != from {
                if from == service || to == service { counts[[from, to], default: 0] += 1 }
            }
        }
        return counts.filter { isTold($0.key[0]) && isTold($0.key[1]) }
            .map { ServiceFlow(from: $0.key[0], to: $0.key[1], count: $0.value) }
            .sorted { ($0.to == service ? 0 : 1, $0.from, $0.to) < ($1.to == service ? 0 : 1, $1.from, $1.to) }
    }
}
