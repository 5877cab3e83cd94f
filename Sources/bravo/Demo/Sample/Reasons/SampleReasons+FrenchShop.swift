/// What the workshop of the sample company thanks for, in French.
extension SampleReasons {
    static let frenchShop = """
        shop > shop | merci d’avoir tenu le panneau pendant vingt minutes le temps que la colle prenne
        shop > shop | bravo pour l’assemblage du buffet de {client}, pas un jour visible sous la lampe #soin
        shop > shop | merci d’avoir affûté les ciseaux de tout l’établi {day} soir, ce matin ça coupait tout seul
        shop > shop | merci de m’avoir montré le tapissage en carré, j’ai fait le dossier sans une ride
        shop > shop | bravo pour le gabarit en contreplaqué, on perce {number} pieds à l’heure au lieu de quatre
        shop > shop | merci d’avoir arrêté la scie quand mon gant a accroché, j’en tremble encore
        shop > shop | merci d’avoir dit non à la livraison de {client}, le vernis aurait collé au carton #audace
        shop > shop | merci pour la deuxième couche passée à {hour}, sans elle la table ne partait pas
        shop > shop | bravo pour la marqueterie recollée à la loupe, on cherche encore l’endroit
        shop > shop | merci d’avoir pris l’apprenti deux jours, il sait régler un rabot maintenant #entraide
        shop > shop | merci d’avoir balayé la zone ponçage avant le contrôle, l’inspecteur n’a rien noté
        shop > shop | bravo pour le teck récupéré dans les chutes : {number} plateaux, zéro achat #audace
        shop > shop | merci d’avoir rattrapé ma coupe trop courte avec une alèse, {client} n’en saura rien
        shop > shop | merci pour la sangle posée sur le chariot, on ne porte plus les meubles à deux
        shop > shop | merci d’avoir échangé ton samedi avec le mien, j’ai vu le spectacle de ma fille #entraide
        shop > shop | bravo pour le cannage de la berceuse, trois jours de patience et pas un brin qui frise #soin
        shop > shop | merci d’avoir étiqueté les quincailleries, je trouve une charnière sans vider six tiroirs
        shop > desk | merci d’avoir demandé à {client} la couleur exacte avant de nous envoyer la chaise #écoute
        shop > desk | merci de nous avoir épargné les appels {day}, on a fini les douze chaises du restaurant
        shop > desk | merci pour l’étiquette collée sous chaque meuble, plus de confusion entre les deux commodes jumelles
        shop > desk | bravo pour avoir fait accepter trois jours de plus à {monsieur} sans qu’il se fâche #écoute
        shop > desk | merci d’avoir apporté l’eau fraîche à l’atelier le jour des 36 degrés #soin
        shop > desk | merci d’avoir noté que la table venait du grand-père, on a gardé la tache d’encre
        shop > office | merci pour la commande de colle passée dans l’heure, on aurait arrêté la presse
        shop > office | merci d’avoir débloqué l’achat de l’aspirateur, on respire, au sens propre
        shop > office | merci d’avoir refait mon attestation pour la crèche pendant la pause
        shop > office | bravo pour la prime de salissure retrouvée, {number} mois rattrapés d’un coup
        shop > office | merci de nous avoir demandé quels gants on voulait avant d’en acheter deux cents #écoute
        shop > sales | merci d’être venu mesurer l’escalier avec nous chez {client}, le buffet serait resté en bas
        shop > sales | merci d’avoir vendu le délai vrai plutôt que le délai rêvé #audace
        shop > sales | bravo pour le croquis coté au millimètre, on a découpé sans rappeler personne
        shop > sales | merci d’avoir passé une matinée à l’établi, le devis suivant était juste
        shop > sales | merci d’avoir convaincu {client} pour l’huile plutôt que le vernis, ça tiendra dix ans
        shop > road | merci d’avoir emballé le miroir comme un nouveau-né, il est arrivé entier
        shop > road | merci d’avoir rapporté les couvertures pliées, on recharge en cinq minutes
        shop > road | bravo pour l’armoire normande passée par la fenêtre sans toucher la façade #audace
        shop > it | merci d’avoir mis les plans sur la tablette de l’atelier, fini les feuilles tachées de vernis
        shop > it | merci d’avoir protégé le clavier de la découpe contre la sciure, il tient depuis mai
        shop > it | bravo pour le bouton « pièce manquante » demandé {day} et livré le lendemain #écoute
        shop > clean | merci d’avoir vidé les bacs de copeaux avant l’équipe du matin, on démarre sans masque #entraide
        shop > clean | merci d’avoir repéré le chiffon huilé resté en boule, il aurait pris feu dans la nuit
        shop > clean | merci pour les vitres de l’atelier, on voit enfin la couleur vraie du bois
        shop > clean | merci d’avoir trouvé un produit qui n’abîme pas le parquet du showroom #soin
        shop > shop | merci d’avoir poussé avec nous la dégauchisseuse, sans vous on attendait la grue
        shop > desk,sales | bravo pour les portes ouvertes, {number} enfants sont repartis avec leur toupie
        shop > shop | bravo client: « on ne voit pas la réparation, on voit juste ma table »
        shop > desk | merci client: « la personne à l’accueil s’est souvenue de mon prénom six mois après »
        """
}
