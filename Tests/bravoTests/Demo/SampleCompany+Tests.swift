import Foundation
import Praise

@testable import bravo

extension TimeZone {
    static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt
}

extension SampleCompany {
    static let present = Date(timeIntervalSince1970: 1_795_604_400)  // Wednesday 25 November 2026, noon in Paris.
    static let french = SampleCompany(language: .french, until: present, zone: .paris)
    static let english = SampleCompany(language: .english, until: present, zone: .paris)

    static func speaking(_ language: Language) -> SampleCompany { language == .french ? french : english }

    /// How many thanks each gave, and how many of them each got, whatever became of them later.
    var given: [String: Int] { thanks.reduce(into: [:]) { $0[$1.giver, default: 0] += 1 } }
    var received: [String: Int] {
        thanks.reduce(into: [:]) { received, thank in
            for id in thank.recipients { received[id, default: 0] += 1 }
        }
    }
}

extension SampleStaff {
    /// As the ledger would name them, without a ledger.
    static func rosterPeople(in language: Language) -> [RosterPerson] {
        everybody.enumerated().map { index, one in
            RosterPerson(
                person: Person(id: PersonID(rawValue: Int64(index + 1)), name: one.name),
                service: one.service.name(in: language),
                accounts: one.account.map { [Account(chat: "salon", user: $0)] } ?? [])
        }
    }

    static func ids(of service: SampleService) -> [String] { everybody.filter { $0.service == service }.map(\.id) }
}
