public import Praise

/// A made-up company: who is there, how much each gives and how visible each one's work is.
public struct ModelCompany: Sendable {
    /// One person; the identifier is the place in the list.
    struct Person: Sendable {
        var service: Int
        /// Thanks given in a week, on average.
        var rate: Double
        /// How likely to be thanked, relative to others.
        var visibility: Double
    }

    var people: [Person]
    var services: [[Int]]

    /// - Parameters:
    ///   - sizes: of the services.
    ///   - rate: mean thanks given by a person in a week.
    ///   - activity: a factor on giving for each service; 1 where none is named.
    ///   - partTimers: so many people, spread over the company, are half as active and half as visible.
    public init(
        sizes: [Int], rate: Double, activity: [Int: Double] = [:], partTimers: Int = 0, dice: inout SplitMix64
    ) {
        people = []
        services = []
        for (service, size) in sizes.enumerated() {
            services.append(Array(people.count..<people.count + size))
            for _ in 0..<size {
                let given = dice.exponential(mean: rate) * activity[service, default: 1]
                people.append(Person(service: service, rate: given, visibility: dice.logNormal(sigma: 0.8)))
            }
        }
        for person in people.indices.shuffled(using: &dice).prefix(partTimers) {
            people[person].rate /= 2
            people[person].visibility /= 2
        }
    }

    public var roster: Roster {
        Roster(people.enumerated().map { Roster.Colleague(id($0.offset), service: "service \($0.element.service)") })
    }
}

func id(_ index: Int) -> PersonID { PersonID(rawValue: Int64(index)) }
