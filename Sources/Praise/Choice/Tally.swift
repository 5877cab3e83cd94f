/// What one person was given in a period.
struct Tally: Hashable {
    /// The points of each voice.
    var voices: [PersonID: Int] = [:]
    /// Who gave what is light.
    var light: Set<PersonID> = []

    /// How far this goes, leaving out what one person gave.
    func standing(without giver: PersonID? = nil) -> Standing {
        let heard = voices.filter { $0.key != giver }
        let points = heard.values.reduce(0, +) + (light.contains { $0 != giver } ? 1 : 0)
        switch heard.count {
        case 0: return .story
        case 1: return .oneVoice
        default: return points >= FairChoice.enoughPoints ? .enough : .twoVoices
        }
    }

    enum Standing: Int, Comparable {
        case story, oneVoice, twoVoices, enough

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}
