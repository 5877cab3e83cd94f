import Praise

extension SamplePerson {
    /// Reads a line `id | name | service | manager | notes`; nil for one that is none.
    init?(line: Substring) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            String(cell.trimmingPrefix { $0 == " " }).trimmingEnd
        }
        guard cells.count == 5, let service = SampleService(rawValue: cells[2]) else { return nil }
        self.init(id: cells[0], name: cells[1], service: service, manager: cells[3].isEmpty ? nil : cells[3])
        for note in cells[4].split(separator: ";") { take(String(note.trimmingPrefix { $0 == " " }).trimmingEnd) }
    }

    private mutating func take(_ note: String) {
        let parts = note.split(separator: "=", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("gives", let times?): giving = Double(times) ?? giving
        case ("circle", _): isInCircle = true
        case ("mail", _): hasAddress = true
        case ("away", _): isAway = true
        case ("reads", let code?): language = Language(rawValue: code)
        case ("told by", let id?): informer = id
        case ("weeks", let count?): weeksHere = Int(count)
        case ("wish", let words?): wish = words
        default: break
        }
    }
}

extension String {
    fileprivate var trimmingEnd: String { String(reversed().trimmingPrefix { $0 == " " }.reversed()) }
}
