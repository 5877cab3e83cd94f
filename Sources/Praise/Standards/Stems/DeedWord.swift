/// Whether a word of a reason tells of something done: a verb, or the name of a doing.
///
/// By its form alone, so now and then it errs; `StandardFinder` asks for more than half of its sources.
enum DeedWord {
    static func isDeed(at index: Int, of words: [ReasonWord], _ language: Language) -> Bool {
        let before = index > 0 ? words[index - 1].plain : nil
        let after = words.indices.contains(index + 1) ? words[index + 1].plain : nil
        switch language {
        case .french: return isFrenchDeed(words[index], after: before, before: after)
        case .english: return isEnglishDeed(words[index].plain, after: before, before: after)
        }
    }
}
