import Praise
import Testing

@Suite struct CompanionsTests {
    @Test(arguments: [
        ("la reprise avec Karim B. hier", ["Karim B."]), ("the move, with Ana", ["Ana Ruiz"]),
        ("the move with Ana and Inès.", ["Ana Ruiz", "Inès"]),
        ("with Ana Ruiz, René Élise et Inès", ["Ana Ruiz", "René Élise", "Inès"]),
        ("avec beaucoup de patience", []), ("avec ana", []), ("with Hugo", []), ("with Zoé", []), ("avec", []),
        ("with @Ana", ["Ana Ruiz"]),
        ("Ana was there", []), ("with Jean-Luc d’Almeida", ["Jean-Luc d’Almeida"]),
    ])
    func `whoever is named after with or avec is found among the members`(reason: String, names: [String]) {
        #expect(Companions.named(in: reason, among: Room.members).map(\.name) == names)
    }
}
