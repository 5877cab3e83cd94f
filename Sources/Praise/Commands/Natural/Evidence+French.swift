extension Evidence {
    /// *pour la salle trouvée*, *d’avoir tenu le standard*, *qui a désinfecté …*, *tu m’as sorti …*: where the reason begins.
    static func french(_ phrase: Clause, _ opening: NaturalOpening) -> Int? {
        if phrase.isAny(["pour", "pr"], at: 0) {
            let isDeed = isPerfectInfinitive(phrase, at: 1) || isFrenchNoun(phrase, at: 1)
            return isDeed ? 1 : nil
        }
        if phrase.isAny(["d", "de"], at: 0) { return isPerfectInfinitive(phrase, at: 1) ? 0 : nil }
        if phrase.plain(0) == "davoir" { return isParticiple(phrase, at: 1) ? 0 : nil }
        if phrase.plain(0) == "qui" { return isTold(phrase, at: 1) ? 0 : nil }
        guard !opening.isDative || phrase.words.first.map({ $0.clause > 0 }) == true else { return nil }
        if phrase.isAny(["tu", "vous"], at: 0) {
            return isTold(phrase, at: 1) && !phrase.words.prefix(5).contains { Deeds.toldTooOften.contains($0.plain) }
                ? 0 : nil
        }
        return isOutcome(phrase) ? 0 : nil
    }

    private static let pronouns: Set<String> = ["m", "me", "nous", "l", "le", "la", "les", "t", "s", "y"]
    private static let adverbs: Set<String> = [
        "bien", "si", "aussi", "vite", "tout", "toute", "tous", "toutes", "tant", "rapidement", "parfaitement",
        "spontanement", "patiemment", "gentiment", "deja",
        "entierement", "rondement", "brillamment", "beaucoup", "brillament",
    ]

    /// *avoir ramené*, *m’avoir sorti*, *être restée*.
    private static func isPerfectInfinitive(_ phrase: Clause, at index: Int) -> Bool {
        let verb = phrase.skipping(pronouns, from: index)
        if phrase.plain(verb) == "avoir" { return isParticiple(phrase, at: verb + 1) }
        guard phrase.plain(verb) == "etre" else { return false }
        return phrase.isAny(Deeds.stayed, at: phrase.skipping(adverbs, from: verb + 1))
    }

    private static func isParticiple(_ phrase: Clause, at index: Int) -> Bool {
        let place = phrase.skipping(adverbs, from: index)
        return phrase.words.indices.contains(place) && Deeds.isFrenchParticiple(phrase.words[place], isTypedPlain: true)
    }

    /// *a désinfecté*, *m’as sorti*, *avez tenu*.
    private static func isTold(_ phrase: Clause, at index: Int) -> Bool {
        let verb = phrase.skipping(pronouns, from: index)
        if phrase.isAny(["a", "as", "ont", "avez"], at: verb) {
            return isParticiple(phrase, at: verb + 1)
        }
        guard phrase.isAny(["est", "es", "sont", "etes"], at: verb) else { return false }
        return phrase.isAny(Deeds.stayed, at: phrase.skipping(adverbs, from: verb + 1))
    }

    private static let articles: Set<String> = [
        "le", "la", "les", "l", "un", "une", "des", "du", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur",
        "leurs", "ton", "ta", "tes", "votre", "vos",
    ]
    private static let polite: Set<String> = ["ton", "ta", "tes", "votre", "vos"]

    /// *la salle trouvée*, *le dépannage d’hier soir*. What nobody says is over may be waited for.
    private static func isFrenchNoun(_ phrase: Clause, at index: Int) -> Bool {
        guard phrase.isAny(articles, at: index) else { return false }
        let thought = phrase.thought(from: index + 1, atMost: 9)
        if thought.dropFirst().contains(where: { Deeds.isFrenchParticiple(phrase.words[$0]) }) { return true }
        return thought.prefix(3).contains { place in
            Deeds.frenchFeats.contains(phrase.plain(place))
                || phrase.isOver && Deeds.frenchNouns.contains(phrase.plain(place))
        }
    }

    /// *ta remarque a évité …*, *ton astuce m’a fait gagner …*
    private static func isOutcome(_ phrase: Clause) -> Bool {
        guard phrase.isAny(polite, at: 0) else { return false }
        return phrase.thought(from: 1, atMost: 12).contains { place in
            phrase.isAny(["a", "ont"], at: place)
                && (phrase.isAny(Deeds.frenchOutcomes, at: place + 1)
                    || phrase.plain(place + 1) == "fait" && phrase.plain(place + 2) == "gagner")
        }
    }
}
