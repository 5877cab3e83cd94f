import Hummingbird

extension HTTPFields {
    /// A header by its name as written; nil, and nothing is set, for what can be no name.
    subscript(named name: String) -> String? {
        get { Element.Name(name).flatMap { self[$0] } }
        set {
            if let name = Element.Name(name) { self[name] = newValue }
        }
    }
}
