import Foundation
import Storage

/// What an import did, for a person at a terminal.
struct RosterLines {
    let changes: RosterChanges
    let isRehearsal: Bool

    /// A line for each change, then what they come to.
    var text: String {
        let groups = [
            ("new", changes.new), ("changed", changes.changed), ("linked", changes.linked),
            ("unlinked", changes.unlinked), ("left", changes.left),
        ]
        let lines = groups.flatMap { word, names in
            names.map { word.padding(toLength: 9, withPad: " ", startingAt: 0) + $0.printable }
        }
        let counts = groups.map { "\($0.1.count) \($0.0)" }.joined(separator: ", ")
        let people = "\(changes.people) \(changes.people == 1 ? "person" : "people") in the roster"
        let end = changes.isEmpty ? "\(people); nothing changes." : "\(people): \(counts)."
        return (lines + [end] + (isRehearsal ? ["This was a dry run; nothing was changed."] : []))
            .joined(separator: "\n")
    }
}
