import FairnessModel
import Foundation
import Praise

/// A made-up company of named people, written as a few lines, for the tests of the choice.
struct Works {
    static let week47 = Voices.week47
    var names: [String] = []
    var colleagues: [Roster.Colleague] = []
    var thanks: [Thanked] = []
    var history = ChoiceHistory(began: Week("2026-W02") ?? week47)

    /// - Parameter services: names of people by service.
    init(_ services: [(String, [String])]) {
        for (service, people) in services {
            for name in people {
                names.append(name)
                colleagues.append(Roster.Colleague(id(name), service: service))
            }
        }
    }

    func id(_ name: String) -> PersonID {
        PersonID(rawValue: Int64(names.firstIndex(of: name) ?? -1))
    }

    mutating func change(_ name: String, _ body: (inout Roster.Colleague) -> Void) {
        if let index = names.firstIndex(of: name) { body(&colleagues[index]) }
    }

    /// `Karim > Ana` for a thank, `Karim + Ana` for a join; one after the other in time.
    mutating func say(_ lines: String...) {
        for line in lines {
            let isJoin = line.contains(" + ")
            let parts = line.components(separatedBy: isJoin ? " + " : " > ")
            thanks.append(
                Thanked(
                    giver: id(parts[0]), recipients: parts[1].components(separatedBy: ", ").map(id),
                    sentAt: Voices.tuesday + Double(thanks.count),
                    address: MessageAddress(chat: "chat", room: "room", message: MessageID("\(thanks.count)")),
                    isJoin: isJoin))
        }
    }

    func decide(rest: Int? = nil) -> Decision {
        FairChoice.decide(
            ChoiceQuestion(
                period: "2026-W47", week: Self.week47, thanks: thanks, roster: Roster(colleagues), history: history,
                rest: rest),
            digest: Lots.digest)
    }

    func featured(rest: Int? = nil) -> [String] { decide(rest: rest).featured.map { names[Int($0.rawValue)] } }

    func line(_ name: String) -> Decision.Line? { decide().lines.first { $0.person == id(name) } }
}

extension Week {
    init(number: Int) {
        self = Week("2026-W\(number < 10 ? "0" : "")\(number)") ?? Voices.week47
    }
}
