import Praise

/// What the roster says of one person, for the one it is about: `{"roster":{"away":false,"name":"Ana Ruiz","service":"Accueil"}}`.
struct RosterLine: Encodable {
    private var roster: Line

    init(_ colleague: Colleague, names: [PersonID: String]) {
        roster = Line(
            name: colleague.name, service: colleague.service, manager: colleague.manager.flatMap { names[$0] },
            email: colleague.email, language: colleague.language,
            informedBy: colleague.informedBy.flatMap { names[$0] }, arrival: colleague.arrival, away: colleague.isAway)
    }

    private struct Line: Encodable {
        var name: String
        var service: String?
        var manager: String?
        var email: String?
        var language: Language?
        var informedBy: String?
        var arrival: String?
        var away: Bool
    }
}
