import FairnessModel
import Foundation
import Praise
import Testing

@Suite struct SuppressionTests {
    /// `Accueil 6, Paie 2, – 1`: how many people of each service, `–` for none.
    private static func suppression(_ text: String) -> Suppression {
        Suppression(
            services: text.components(separatedBy: ", ").flatMap { part -> [String?] in
                let words = part.components(separatedBy: " ")
                return Array(repeating: words[0] == "–" ? nil : words[0], count: Int(words[1]) ?? 0)
            })
    }

    private static func told(_ group: Suppression.Group) -> String {
        group.service ?? "(" + group.services.joined(separator: " ") + ")"
    }

    @Test(arguments: [
        ("Vente 5, Accueil 12", "Accueil Vente"),
        ("Vente 5, émail 6, Zinc 9", "émail Vente Zinc"),
        // The small ones stand together where they are five.
        ("Accueil 6, Paie 2, Achat 3", "Accueil (Achat Paie)"),
        ("Accueil 6, Paie 2, – 3", "Accueil (Paie)"),
        ("Accueil 6, – 5", "Accueil ()"),
        // Else the next smallest goes with them.
        ("Accueil 9, Vente 7, Paie 4", "Accueil (Paie Vente)"),
        ("Accueil 6, – 1", "(Accueil)"),
        ("Vente 6, Accueil 6, Paie 1", "Vente (Accueil Paie)"),
        ("Paie 2, Achat 3", "(Achat Paie)"),
        // Fewer than five in all have no figure.
        ("Paie 2, Achat 2", ""), ("Paie 4", ""), ("Paie 0", ""), ("Paie 5", "Paie"),
    ])
    func `small services are told of together, with the next smallest where they are too few`(
        sizes: String, groups: String
    ) {
        #expect(Self.suppression(sizes).groups.map(Self.told).joined(separator: " ") == groups)
    }

    @Test(arguments: 1...200)
    func `groups share nobody, leave nobody out and have five people or more`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let sizes = (0..<Int.random(in: 1...9, using: &dice)).map { _ in Int.random(in: 1...9, using: &dice) }
        var services = sizes.enumerated().flatMap { Array(repeating: "s\($0)" as String?, count: $1) }
        services += Array(repeating: nil, count: Int.random(in: 0...4, using: &dice))
        services.shuffle(using: &dice)
        let suppression = Suppression(services: services)
        let counts = Dictionary(grouping: services) { suppression.group(of: $0) }.mapValues(\.count)
        if services.count < Suppression.least {
            #expect(suppression.groups.isEmpty)
        } else {
            #expect(counts[nil] == nil && Set(counts.keys) == Set(suppression.groups))
            #expect(counts.values.allSatisfy { $0 >= Suppression.least })
        }
        for group in suppression.groups where group.service != nil { #expect(group.services == [group.service]) }
    }
}
