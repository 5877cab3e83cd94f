extension Deeds {
    /// Participles, in the masculine, without accents but for the last one.
    static let french = """
        accompagné accueilli achevé aidé amélioré aménagé analysé animé anticipé apaisé archivé arrangé assemblé
        assisté assuré automatisé balayé bouclé brodé calmé chargé classé coaché combiné conçu conduit confectionné
        consolé consolidé construit convaincu coordonné corrigé cousu couvert cuisiné débarrassé déblayé débloqué
        débogué débouché déchargé décoré décroché défendu dégagé démonté déneigé dépanné désamorcé désinfecté dessiné
        détecté développé diagnostiqué documenté dressé échangé élucidé emballé encadré enchainé enseigné entrainé
        épaulé équipé escorté étiqueté évacué fabriqué facilité fiabilisé filmé finalisé fluidifié formé
        gardé géré guidé illustré installé intercepté interprété inventorié jardiné lavé livré maintenu
        maitrisé migré modernisé monté motivé négocié nettoyé obtenu optimisé orchestré organisé parrainé peint
        piloté pilotté planifié préparé prêté protégé raccommodé raccompagné ramassé ramené rangé
        rapatrié rapporté rassuré rattrapé ravitaillé réalisé recollé recompté réconforté reconstruit recousu recruté
        récupéré rédigé réécrit rééquilibré refait réglé réimprimé relu remonté remplacé renforcé rénové réparé
        repassé repeint repéré repris résolu restauré restructuré retapé retouché retraité retrouvé révisé
        sauvé sauvegardé secondé secouru sécurisé simplifié soigné sorti soudé soulagé soutenu stabilisé structuré
        surmonté surveillé tenu traduit traité transporté trié trouvé veillé vérifié vissé
        """

    /// After *être*.
    static let stayed: Set<String> = [
        "reste", "restee", "restes", "restees", "intervenu", "intervenue", "intervenus", "occupe", "occupee", "occupes",
        "occupees", "charge", "chargee", "deplace",
        "deplacee", "deplaces", "porte", "portee", "leve", "levee", "leves", "relaye", "relayes", "relayees", "revenu",
        "revenue",
    ]

    /// What a deed is called. Without *aide*, *soutien*, *réponse*: those are said for what is to come.
    static let frenchNouns: Set<String> = Set(
        words(
            """
            accompagnement accueil amelioration amenagement animation assistance atelier audit bouclage certification chantier
            coaching correction corrections couverture creation decoration demonstration demontage depannage depannages deblocage
            diagnostic ecoute encadrement entretien fabrication finition formation formations gestion inauguration installation intervention
            inventaire maintenance migration montage negociation negociations nettoyage obtention optimisation organisation passation 
            pilotage pose preparation presentation presentations rangement reactivite realisation recuperation redaction
            refonte reglage reglages relais relecture relectures remise renovation reparation reparations reprise resolution restauration
            reussite revision salon sang sauvetage soin soins soutenance stand traduction traductions transport travail tri
            tutorat veille
            menage livraison permanence remplacement surveillance tournee astreinte demenagement garde
            """))

    /// What is over once it has a name.
    static let frenchFeats: Set<String> = ["depannage", "depannages", "sauvetage", "deblocage"]

    /// *Tu as trouvé la sortie* says too little after *bravo*.
    static let toldTooOften: Set<String> = ["trouve", "garde", "tenu", "range", "presente"]

    /// What somebody's work did for others.
    static let frenchOutcomes: Set<String> = [
        "sauve", "debloque", "depanne", "aide", "evite", "soulage", "rassure", "simplifie", "facilite", "sorti",
    ]
}
