/// Where the columns of a roster stand, by the names in its first line.
struct RosterColumns {
    enum Column: CaseIterable {
        case person, accounts, service, manager, email, language, informedBy, arrival, away

        /// Folded, without accents; what a roster that is written out calls it comes first.
        var names: [String] { english + french }

        var english: [String] {
            switch self {
            case .person: ["person", "name"]
            case .accounts: ["accounts", "account"]
            case .service: ["service", "department"]
            case .manager: ["manager"]
            case .email: ["email", "e-mail", "mail"]
            case .language: ["language"]
            case .informedBy: ["informed by", "told by"]
            case .arrival: ["arrival"]
            case .away: ["away"]
            }
        }

        var french: [String] {
            switch self {
            case .person: ["personne", "nom"]
            case .accounts: ["comptes", "compte"]
            case .service: ["service", "departement"]
            case .manager: ["responsable"]
            case .email: ["courriel", "adresse"]
            case .language: ["langue"]
            case .informedBy: ["prevenu par", "prevenue par", "informe par"]
            case .arrival: ["arrivee"]
            case .away: ["absence", "absent"]
            }
        }
    }

    private let places: [Column: Int]

    init(_ header: [String]) {
        let folded = header.map { NameFold.sortKey($0) }
        var places: [Column: Int] = [:]
        for column in Column.allCases {
            places[column] = folded.firstIndex { column.names.contains($0) }
        }
        self.places = places
    }

    func has(_ column: Column) -> Bool { places[column] != nil }

    /// Nil where the table has no such column, or nothing stands in the row.
    func cell(_ column: Column, of row: CSVTable.Row) -> String? {
        guard let place = places[column], place < row.cells.count else { return nil }
        let text = CSVCell.read(row.cells[place])
        return text.isEmpty ? nil : text
    }
}
