import Foundation
import Praise

/// What people of a company say week by week.
struct ModelLife {
    /// How many thanks stay in the giver's own service.
    static let inside = 0.6
    /// How many are returned within two weeks.
    static let returned = 0.3
    /// Mean joins for each thank.
    static let joins = 0.8

    let company: ModelCompany
    let clique: Clique?
    var dice: SplitMix64
    private var owed: [Int: [(giver: Int, recipient: Int)]] = [:]
    private var count = 0

    init(_ company: ModelCompany, clique: Clique?, dice: SplitMix64) {
        self.company = company
        self.clique = clique
        self.dice = dice
    }

    /// The thanks of one week. A clique speaks first: it takes care that its voices count.
    mutating func thanks(in week: Int) -> [Thanked] {
        var said: [Thanked] = []
        for pair in clique?.thanks(in: week) ?? [] { said.append(thank(pair, hour: 0)) }
        var pairs = owed.removeValue(forKey: week) ?? []
        for giver in company.people.indices {
            for _ in 0..<dice.poisson(mean: company.people[giver].rate) {
                if let recipient = recipient(for: giver) { pairs.append((giver, recipient)) }
            }
        }
        for pair in pairs {
            let one = thank(pair, hour: 1 + dice.uniform() * 100)
            said.append(one)
            said += (0..<dice.poisson(mean: Self.joins)).compactMap { _ in join(one, pair) }
            if dice.uniform() < Self.returned {
                owed[week + 1 + Int.random(in: 0...1, using: &dice), default: []].append((pair.recipient, pair.giver))
            }
        }
        return said
    }

    private mutating func recipient(for giver: Int) -> Int? {
        let home = company.people[giver].service
        let isInside = dice.uniform() < Self.inside
        let candidates = company.people.indices.filter {
            $0 != giver && (company.people[$0].service == home) == isInside
        }
        return dice.pick(candidates.map { ($0, company.people[$0].visibility) })
    }

    private mutating func thank(_ pair: (giver: Int, recipient: Int), hour: Double) -> Thanked {
        count += 1
        return Thanked(
            giver: id(pair.giver), recipients: [id(pair.recipient)], sentAt: Date(timeIntervalSince1970: hour * 3600),
            address: MessageAddress(chat: "model", room: "room", message: MessageID("\(count)")))
    }

    private mutating func join(_ thanked: Thanked, _ pair: (giver: Int, recipient: Int)) -> Thanked? {
        let giver = Int.random(in: company.people.indices, using: &dice)
        guard giver != pair.giver, giver != pair.recipient else { return nil }
        var join = thanked
        join.giver = id(giver)
        join.isJoin = true
        return join
    }
}
