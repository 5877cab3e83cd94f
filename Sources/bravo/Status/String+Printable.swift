extension String {
    /// The same text without what would steer the terminal that shows it.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
