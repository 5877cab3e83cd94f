import Praise

extension OutboxEntry {
    /// What kind of saying it is, without a word of what anybody wrote.
    var kind: String {
        switch saying {
        case .noted: "applause"
        case .manyNoted: "applause for several, as a sentence"
        case .firstNoted, .teamNoted, .tellInPerson, .remarks, .nearly, .withdrawn, .correctedLate, .directNotCounted:
            answer
        case .passOn, .mailed: "word about people who are in no chat"
        case .question: "answer to a question"
        case .heard: "sign that a question was heard"
        case .told: "word to a person thanked"
        case .help: "help"
        case .arrived: "greeting of a room"
        case .unreadable: "word that the room is encrypted"
        case .natural: "word about natural thanks"
        case .week(let story): "\(story.period.kind.adverb) post \(story.period)"
        case .toldBefore, .answered: "word to one person alone"
        case .notice: "notice to an operator"
        case .giving(.joining): "how to join in, told to a room"
        case .giving(.hint): "hint to a giver"
        case .giving(.takenBackBy): "word of a thank that was taken back"
        case .giving: answer
        case .standard(.announced), .standard(.refreshed): "announcement of a standard"
        case .standard: "word about a standard"
        case .amendment: "change of a post"
        case .digest(.need): "word of what is missing"
        case .digest(.needPassedOn), .digest(.nobodyAbove), .digest(.nothingToAnswer): answer
        case .digest: "digest"
        case nil: "saying of another version"
        }
    }

    private var answer: String {
        if case .thread = to { "answer in a thread" } else { "answer" }
    }
}

extension Period.Kind {
    /// *weekly*, as in "the weekly post".
    var adverb: String {
        switch self {
        case .day: "daily"
        case .week: "weekly"
        case .month: "monthly"
        }
    }
}
