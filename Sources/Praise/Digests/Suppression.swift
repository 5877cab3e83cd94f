/// Puts services into groups that are large enough for a figure.
///
/// The groups are of the whole company, share nobody, and leave nobody out: whatever is added up from figures of whole groups,
/// or subtracted, is again of whole groups. So no sum and no difference is of fewer than ``least`` people.
public struct Suppression: Hashable, Sendable {
    /// The fewest people of whom a figure is told.
    public static let least = 5

    /// By the name of the service, the others last. Each has at least ``least`` people; there is none where the company has fewer.
    public let groups: [Group]

    /// A service, or several told of together.
    public struct Group: Hashable, Sendable, Codable {
        /// Nil for the others.
        public var service: String?
        /// The services in it by name; of the others, people without a service belong to it too.
        public var services: [String]

        public init(service: String) {
            self.service = service
            services = [service]
        }

        public init(others services: [String]) {
            self.services = services
        }
    }

    /// - Parameter services: of each person; nil for somebody without.
    ///
    /// Services under ``least`` are put together with whoever has none. Where all of these are still too few, the smallest service
    /// that could have stood alone goes with them: without it, taking the others from the whole would tell of those few.
    public init(services: [String?]) {
        let sizes = services.reduce(into: [:]) { sizes, service in sizes[service, default: 0] += 1 }
        var apart = sizes.filter { $0.key != nil && $0.value >= Self.least }
            .compactMap { entry in entry.key.map { (name: $0, size: entry.value) } }
            .sorted { ($0.size, NameFold.sortKey($0.name), $0.name) < ($1.size, NameFold.sortKey($1.name), $1.name) }
        var together = Set(sizes.keys).subtracting(apart.map(\.name))
        var count = together.reduce(0) { $0 + (sizes[$1] ?? 0) }
        while count > 0, count < Self.least, !apart.isEmpty {
            let next = apart.removeFirst()
            together.insert(next.name)
            count += next.size
        }
        let others = count >= Self.least ? [Group(others: Self.sorted(together.compactMap(\.self)))] : []
        groups = Self.sorted(apart.map(\.name)).map { Group(service: $0) } + others
    }

    /// Whose figure somebody of a service is part of; nil where no figure may be told.
    public func group(of service: String?) -> Group? {
        groups.first { group in service.map(group.services.contains) ?? (group.service == nil) }
    }

    private static func sorted(_ names: [String]) -> [String] {
        names.sorted { (NameFold.sortKey($0), $0) < (NameFold.sortKey($1), $1) }
    }
}
