extension CommandParser {
    /// Moves past *client:* or *customer:*, which say that the words are a customer's, passed on.
    func takeCustomer(_ reader: inout SymbolReader) -> Bool {
        var copy = reader
        copy.skipBlanks()
        guard ["cliente", "client", "customer"].contains(where: { copy.take(letters: $0) }) else { return false }
        copy.skipBlanks()
        guard copy.take(anyOf: ":") else { return false }
        copy.skipBlanks()
        reader = copy
        return true
    }

    /// A thank as a customer's; whatever else was read stays as it is.
    func passedOn(_ reading: Reading) -> Reading {
        guard case .command(.thanks(var thanks)) = reading else { return reading }
        thanks.isFromCustomer = true
        return .command(.thanks(thanks))
    }
}
