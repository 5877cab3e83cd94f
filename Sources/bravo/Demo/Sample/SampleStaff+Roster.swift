import Foundation
import Praise

extension SampleStaff {
    /// The roster as a company would keep it.
    ///
    /// - Parameters:
    ///   - chat: where everybody but the cleaners has an account.
    ///   - end: the present; who came lately came some weeks before.
    static func roster(in language: Language, on chat: ChatID, at end: Date, zone: TimeZone) -> [RosterFile.Entry] {
        everybody.map { one in
            RosterFile.Entry(
                name: one.name, accounts: one.account.map { [Account(chat: chat, user: $0)] } ?? [],
                service: one.service.name(in: language), manager: name(one.manager),
                email: one.hasAddress ? "\(one.id)@example.org" : nil, language: one.language,
                informedBy: name(one.informer),
                arrival: one.weeksHere.map { Self.monday(weeksBefore: $0, end, zone) }, isAway: one.isAway)
        }
    }

    private static func name(_ id: String?) -> String? { id.flatMap(person)?.name }

    private static func monday(weeksBefore weeks: Int, _ end: Date, _ zone: TimeZone) -> String {
        var week = Week(containing: end, in: zone)
        for _ in 0..<weeks { week = week.previous(in: zone) }
        return Day(containing: week.interval(in: zone).start, in: zone).description
    }
}
