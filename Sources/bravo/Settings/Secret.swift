/// A text that must reach one place only. Printing, logging, dumping or interpolating it shows `•••`.
struct Secret: Sendable {
    /// The text itself: ask for it where it is sent, nowhere else.
    let revealed: String

    init(_ text: String) {
        revealed = text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "•••" }
    var debugDescription: String { "•••" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
