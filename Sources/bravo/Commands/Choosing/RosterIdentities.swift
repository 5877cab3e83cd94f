import Praise
import Storage

/// Finds the person of the roster behind an account; whoever is not in it keeps the ledger's number, out of the way.
struct RosterIdentities {
    private let listed: [Account: PersonID]
    /// For people without an account, who are thanked by name.
    private let named: [String: PersonID]
    private(set) var names: [PersonID: String]

    init(_ entries: [RosterFile.Entry]) {
        var listed: [Account: PersonID] = [:]
        names = [:]
        for (index, entry) in entries.enumerated() {
            names[Self.id(index)] = entry.name
            for account in entry.accounts { listed[account] = Self.id(index) }
        }
        self.listed = listed
        named = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
    }

    /// The number of a line of the roster.
    static func id(_ index: Int) -> PersonID { PersonID(rawValue: Int64(index + 1)) }

    mutating func person(_ party: RecognitionRecord.Party, _ record: RecognitionRecord) -> Person {
        let isStandIn = party.user.rawValue.hasPrefix(Member.standInMark)
        if let id = listed[Account(chat: record.address.chat, user: party.user)]
            ?? (isStandIn ? named[party.name] : nil)
        {
            return Person(id: id, name: names[id] ?? party.name)
        }
        let id = PersonID(rawValue: party.person.rawValue + 1_000_000_000)
        names[id] = party.name
        return Person(id: id, name: party.name)
    }
}
