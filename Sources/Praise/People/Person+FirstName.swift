extension Person {
    /// What somebody is greeted by: the first word of their name, whatever stands before it in brackets or the like left out.
    var firstName: String {
        name.split(whereSeparator: \.isWhitespace).first { $0.first?.isLetter ?? false }.map(String.init) ?? name
    }
}
