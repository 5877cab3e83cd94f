extension DeedWord {
    /// A form of the table, a participle, an infinitive after a preposition, a participle after *en*, a verb after its subject, or the name of a doing.
    static func isFrenchDeed(_ word: ReasonWord, after before: String?, before next: String?) -> Bool {
        let plain = word.plain
        if verbs.contains(plain) || nounsOfDoing.contains(plain) { return true }
        if isParticiple(word.exact, plain) { return true }
        switch before {
        case "de", "d", "pour", "a", "sans": if isInfinitive(plain) { return true }
        case "en": if plain.hasSuffix("ant") { return true }
        default: break
        }
        return isPresent(plain, after: before, before: next)
    }

    /// *trouvée*, but not *journée*.
    private static func isParticiple(_ word: String, _ plain: String) -> Bool {
        guard ["é", "ée", "és", "ées"].contains(where: word.hasSuffix) else { return false }
        if nounsInE.contains(plain.hasSuffix("s") ? String(plain.dropLast()) : plain) { return false }
        let isQuality = ["ité", "ités"].contains(where: word.hasSuffix)
        return !isQuality || participlesInIte.contains(plain.hasSuffix("s") ? String(plain.dropLast()) : plain)
    }

    /// *d'étiqueter*, but not *de courrier*.
    private static func isInfinitive(_ word: String) -> Bool {
        guard word.count > 4, word.hasSuffix("er") else { return false }
        return !word.hasSuffix("ier")
            || ["fier", "plier", "trier", "copier", "publier"].contains(where: word.hasSuffix)
    }

    /// *qui range*, *il prépare*; at the start *range la salle*.
    private static func isPresent(_ word: String, after before: String?, before next: String?) -> Bool {
        guard word.count > 3, ["e", "es", "ent"].contains(where: word.hasSuffix) else { return false }
        guard let before else { return next.map(determiners.contains) ?? false }
        return subjects.contains(before)
    }

    private static let verbs = Set(Stemmer.table(Stemmer.frenchVerbs).keys)
    private static let subjects: Set<String> = ["il", "elle", "ils", "elles", "tu", "on", "qui"]
    private static let determiners: Set<String> = [
        "le", "la", "les", "l", "un", "une", "des", "du", "mon", "ma", "mes", "ton", "nos", "notre", "son", "sa", "ses",
        "chaque",
        "toujours", "tous", "tout", "toutes", "toute",
    ]

    /// Nouns and adjectives in *é* that no verb makes.
    private static let nounsInE = Set(
        EmptyWords.words(
            """
            journee soiree matinee annee arrivee entree idee cle cafe marche conge cote sante societe duree musee lycee employe
            salarie associe retraite ble the propriete proprete surete beaute bonte clarte liberte purete specialite degre
            pate carre comite trophee armee fumee allee tournee poignee puree bebe amitie pitie moitie
            """))
    private static let participlesInIte: Set<String> = [
        "evite", "evitee", "visite", "visitee", "profite", "invite", "invitee", "edite", "editee", "limite", "limitee",
        "facilite",
        "facilitee", "traite", "traitee",
    ]
    private static let nounsOfDoing = Set(
        EmptyWords.words(
            """
            passation passations rangement nettoyage etiquetage preparation reparation depannage montage demontage relance relances
            remplacement pret partage explication explications verification tri remise signalement correction corrections
            accompagnement visite rechargement ravitaillement transfert controle annonce alerte avertissement livraison
            """))
}
