import Praise

extension SampleYear {
    /// The reason with its gaps filled in.
    mutating func filled(_ reason: SampleReason) -> String {
        var text = reason.text
        for (gap, choices) in Self.gaps(reason.language) where text.contains(gap) {
            text = text.replacing(gap, with: dice.one(of: choices) ?? "")
        }
        return text
    }

    private static func gaps(_ language: Language) -> [(gap: String, choices: [String])] {
        let numbers = (4...14).map(String.init)
        switch language {
        case .french:
            return [
                ("{client}", frenchMen + frenchWomen), ("{monsieur}", frenchMen), ("{madame}", frenchWomen),
                ("{hour}", ["18 h 30", "19 h", "19 h 15", "20 h"]),
                ("{day}", ["lundi", "mardi", "mercredi", "jeudi", "vendredi"]), ("{number}", numbers),
            ]
        case .english:
            return [
                ("{client}", englishClients), ("{hour}", ["half past six", "seven", "quarter past seven", "eight"]),
                ("{day}", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]), ("{number}", numbers),
            ]
        }
    }

    private static let frenchMen = [
        "M. Petit", "M. Tanguy", "M. Schmitt", "M. Dos Santos", "M. Kouassi", "M. Brunet", "M. Lacroix", "M. Pham",
        "M. Weber", "M. Rousselot",
    ]
    private static let frenchWomen = [
        "Mme Delorme", "Mme Sanchez", "Mme Lambert", "Mme Vo", "Mme Rivière", "Mme Bourdon", "Mme Cohen",
        "Mme Fournier", "Mme Ndiaye", "Mme Kessler",
    ]
    private static let englishClients = [
        "Mr Petit", "Mrs Delorme", "Ms Vo", "Mr Okafor", "Mrs Sanchez", "Mr Whitlock", "Dr Lambert", "Mrs Hargreaves",
        "Mr Dasgupta", "Ms Brennan", "Mr Schmitt", "Mrs Ndiaye",
    ]
}
