extension RosterFile {
    /// The roster as a table that ``init(_:)`` reads back: in English with `,` between cells, in French with `;`, as spreadsheets
    /// of each language expect. Lines end with CR LF.
    public static func csv(_ entries: [Entry], in language: Language) -> String {
        let separator: Character = language == .french ? ";" : ","
        let header = RosterColumns.Column.allCases.map { $0.heading(in: language) }
        let rows = entries.map { entry in RosterColumns.Column.allCases.map { entry.cell($0, in: language) } }
        return ([header] + rows).map { cells in
            cells.map { CSVCell.written($0, separator: separator) }.joined(separator: String(separator)) + "\r\n"
        }.joined()
    }
}

extension RosterColumns.Column {
    func heading(in language: Language) -> String {
        guard language == .french else { return english.first ?? "" }
        // Read without their accents, written with them.
        switch self {
        case .informedBy: return "prévenu par"
        case .arrival: return "arrivée"
        default: return french.first ?? ""
        }
    }
}

extension RosterFile.Entry {
    fileprivate func cell(_ column: RosterColumns.Column, in language: Language) -> String {
        switch column {
        case .person: name
        case .accounts: accounts.map(\.writtenOut).joined(separator: " ")
        case .service: service ?? ""
        case .manager: manager ?? ""
        case .email: email ?? ""
        case .language: self.language?.rawValue ?? ""
        case .informedBy: informedBy ?? ""
        case .arrival: arrival ?? ""
        case .away: isAway ? (language == .french ? "oui" : "yes") : ""
        }
    }
}
