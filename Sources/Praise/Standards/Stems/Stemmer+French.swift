extension Stemmer {
    static func singularFrench(_ word: String) -> String {
        guard word.count > 3 else { return word }
        if word.hasSuffix("aux"), word.count > 5 { return word.dropLast(2) + (word.hasSuffix("eaux") ? "u" : "l") }
        return word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("x") ? String(word.dropLast()) : word
    }

    /// Tried in this order; plurals are singular by now.
    static let frenchEndings: [Ending] = [
        ("issement", 3), ("ification", 4), ("ation", 4), ("ement", 4), ("ment", 4), ("ateur", 4), ("atrice", 4),
        ("age", 4), ("aient", 4), ("ait", 4), ("ante", 4), ("ant", 4), ("eur", 4), ("euse", 4), ("ee", 3), ("er", 3),
        ("ez", 4),
        ("ie", 4), ("ir", 3), ("i", 4), ("e", 3),
    ]

    static let irregularFrench = table(frenchVerbs + "\n" + frenchNouns)

    /// What stands for itself, because its ending would make another word of it.
    private static let frenchNouns = """
        passation passation passations
        rendez rendez rdv
        courriel courriel courriels mail mails email emails
        """

    /// The stem, then the forms that are met in thanks.
    static let frenchVerbs = """
        prendre pris prise prises prend prends prendre prenant
        reprendr repris reprise reprises reprend reprends reprendre
        apprendr appris apprise apprend apprends apprendre
        comprendr compris comprise comprend comprends comprendre
        mettr mis mise mises met mets mettre mettant
        remettr remis remise remises remet remets remettre
        transmettr transmis transmise transmises transmet transmets transmettre transmission transmissions
        lire lu lue lus lues lit lis lire
        relir relu relue relus relues relit relis relire relecture relectures
        ecrir ecrit ecrite ecrits ecrites ecris ecrire
        decrir decrit decrite decrits decris decrire
        inscrir inscrit inscrite inscrits inscrites inscrire
        dire dit dite dits dis dire
        prevenir prevenu prevenue prevenus prevenues previent previens prevenir prevenant
        tenir tenu tenue tenus tenues tient tiens tenir
        venir venu venue venus venues vient viens venir
        revenir revenu revenue revenus revient reviens revenir
        voir vu vue vus vues voit vois voir
        savoir su sue sait sais savoir
        ouvrir ouvert ouverte ouverts ouvertes ouvre ouvres ouvrir ouverture ouvertures
        couvrir couvert couverte couverts couvre couvrir
        offrir offert offerte offerts offertes offre offres offrir
        attendr attendu attendue attendus attend attends attendre attente
        rendr rendu rendue rendus rendues rend rends rendre
        repondr repondu repond reponds repondre reponse reponses
        vendr vendu vendue vendus vendre
        traduir traduit traduite traduits traduites traduire traduction traductions
        conduir conduit conduite conduits conduis conduire
        construir construit construite construits construire construction
        accueil accueilli accueillie accueillis accueillies accueille accueillir accueil
        recevoir recu recue recus recues recoit recois recevoir
        peindr peint peinte peints peindre
        refair refait refaite refaits refaites refaire
        sortir sorti sortie sortis sorties sort sors sortir
        partir parti partie partis parties part pars partir
        servir servi servie servis sert sers servir service services
        sentir senti sentie sent sens sentir
        courir couru court cours courir
        joindr joint jointe joints jointes joindre
        etendr etendu etendue etend etendre
        descendr descendu descendue descend descendre
        connaitr connu connue connait connais connaitre
        envoi envoi envois envoye envoyee envoyes envoyees envoie envoies envoyer envoyant
        renvoi renvoi renvoye renvoyee renvoie renvoyer
        finir fini finie finis finies finit finir finissant
        essai essai essais essaye essayer essaie
        nettoi nettoye nettoyee nettoyes nettoyees nettoie nettoies nettoyer nettoyage
        appel appel appels appele appelee appeles appelle appelles appeler
        rappel rappel rappels rappele rappelee rappeles rappelees rappelle rappelles rappeler
        pret prete pretee pretes pretees preter
        """
}
