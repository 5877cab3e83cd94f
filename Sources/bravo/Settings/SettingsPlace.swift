/// A place in the settings file; both count from 1, columns in Unicode scalars.
struct SettingsPlace: Hashable, Sendable, Comparable {
    var line: Int
    var column: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
