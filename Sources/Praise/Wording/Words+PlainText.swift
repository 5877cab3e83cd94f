extension Words {
    /// The words without any dialect: what to type stands between backticks, bold is left out. For terminals and tests.
    public var plainText: String {
        parts.map { part in
            switch part {
            case .text(let text), .name(let text), .strong(let text): text
            case .code(let code): "`\(code)`"
            case .link(let text, let address): "\(text) (\(address))"
            case .lineBreak: "\n"
            }
        }.joined()
    }
}
