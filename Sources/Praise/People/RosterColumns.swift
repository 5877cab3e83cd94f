/// Where the columns of a roster stand, by the names in its first line.
struct RosterColumns {
    enum Column: CaseIterable {
        case person, accounts, service, manager, arrival, away

        var names: [String] {
            switch self {
            case .person: ["person", "personne", "name", "nom"]
            case .accounts: ["accounts", "comptes", "account", "compte"]
            case .service: ["service", "department", "departement"]
            case .manager: ["manager", "responsable"]
            case .arrival: ["arrival", "arrivee"]
            case .away: ["away", "absence", "absent"]
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
        guard let place = places[column], place < row.cells.count, !row.cells[place].isEmpty else { return nil }
        return row.cells[place]
    }
}
