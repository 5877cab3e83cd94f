/// The word that opened a thank: *bravo* for a result, *merci* for help or effort.
public enum ThanksWord: String, Hashable, Sendable, Codable, CaseIterable {
    case bravo
    case merci
}
