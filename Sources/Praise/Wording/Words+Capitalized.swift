extension Words {
    /// With a capital at the start.
    var capitalized: Words {
        var words = self
        guard case .text(let text) = words.parts.first, let first = text.first else { return self }
        words.parts[0] = .text(first.uppercased() + text.dropFirst())
        return words
    }
}
