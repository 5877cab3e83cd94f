import Praise

/// A service of the sample company.
enum SampleService: String, Hashable, Sendable, CaseIterable {
    case desk, shop, office, sales, road, it, clean

    /// The services that a table names, with commas between; none for `all`.
    static func listed(_ text: Substring) -> [SampleService] {
        text.split { $0 == "," || $0 == " " }.compactMap { SampleService(rawValue: String($0)) }
    }

    func name(in language: Language) -> String {
        switch self {
        case .desk: language == .french ? "Accueil" : "Front desk"
        case .shop: language == .french ? "Atelier" : "Workshop"
        case .office: language == .french ? "Administration" : "Back office"
        case .sales: language == .french ? "Ventes" : "Sales"
        case .road: language == .french ? "Livraison" : "Delivery"
        case .it: language == .french ? "Informatique" : "IT"
        case .clean: language == .french ? "Propreté" : "Cleaning"
        }
    }

    /// Whether its people are in the chat.
    var hasAccounts: Bool { self != .clean }

    /// How many thanks one of its people gives in an ordinary week. Those on the road hardly write.
    var rate: Double {
        switch self {
        case .desk: 1.1
        case .shop: 0.85
        case .office: 0.75
        case .sales: 0.8
        case .road: 0.12
        case .it: 0.8
        case .clean: 0
        }
    }

    /// How readily its people are thought of. Those on the road are seldom seen.
    var visibility: Double { self == .road ? 0.35 : 1 }
}
