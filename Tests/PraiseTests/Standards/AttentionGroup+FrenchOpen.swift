extension AttentionGroup {
    static let frenchOpen = """
        = standard: rappeler avant 18 h
        2 Karim > Nadia: a rappelé Mme Petit avant 18 h comme elle l’avait promis #Fiabilité
        9 Élodie > Tom: m’a rappelée avant 18h, j’ai pu finir ma commande le jour même #Fiabilité
        15 Hugo > Inès: merci d’avoir rappelé le fournisseur avant 18 h, on était livrés le lendemain #Fiabilité
        24 Sofia > Nadia: tous les messages de l’après-midi rappelés avant 18 h, même un vendredi #Fiabilité

        = standard: laisser un mot de passation à l’équipe suivante
        1 Paul > Zoé: le mot de passation laissé sur l’établi, j’ai su tout de suite où reprendre #Clarté
        8 Idriss > Marc: ton mot de passation pour l’équipe de nuit, clair et complet #Clarté
        21 Nora > Zoé: a laissé un mot de passation avec les trois pannes du jour #Clarté
        30 Tom > Léa: grâce au petit mot de passation sur le pupitre on n’a rien cherché #Clarté

        = standard: accompagner le visiteur jusqu’à la bonne salle
        4 Ana > Hugo: a accompagné mon visiteur jusqu’à la salle au lieu de lui montrer le couloir #Accueil
        12 Karim > Lise: merci d’accompagner les visiteurs jusqu’à la porte de la salle, ils arrivent détendus #Accueil
        19 Sofia > Hugo: mon visiteur s’était perdu, il l’a accompagné jusqu’au troisième #Accueil

        = standard: envoyer l’ordre du jour la veille
        3 Nadia > Sofia: l’ordre du jour reçu la veille, on est tous venus préparés #Clarté
        10 Tom > Paul: pour l’ordre du jour envoyé la veille, réunion finie en trente minutes #Clarté
        26 Inès > Sofia: encore un ordre du jour envoyé la veille, ça change tout quand on est à distance #Clarté

        = standard: relire à deux les devis avant l’envoi
        5 Léa > Marc: a relu mon devis avant l’envoi et vu l’erreur de TVA #Fiabilité
        11 Hugo > Élodie: la relecture du devis juste avant de l’envoyer, deux lignes manquaient #Fiabilité
        18 Marc > Karim: merci d’avoir relu le devis avec moi avant qu’il parte #Fiabilité
        33 Zoé > Élodie: relit chaque devis avec nous avant envoi #Fiabilité

        = standard: prévenir les équipes dès qu’un camion a du retard
        2 Idriss > Nora: nous a prévenus dès que le camion avait du retard, on a avancé l’autre commande #Fiabilité
        13 Paul > Nora: merci d’avoir prévenu l’atelier du retard du camion, personne n’a attendu dehors #Fiabilité
        20 Zoé > Karim: camion en retard, on l’a su à l’avance et on a pu réorganiser le quai #Fiabilité

        = standard: présenter les nouveaux à chaque poste le premier jour
        6 Yanis > Lise: m’a fait faire le tour de tous les postes le premier jour et m’a présenté à chacun #Accueil
        14 Chloé > Paul: merci de m’avoir présentée à chaque poste dès le premier jour #Accueil
        28 Omar > Lise: pour le premier jour, présenté à tout le monde poste par poste, je ne me suis pas senti perdu #Accueil

        = standard: remettre du papier dans l’imprimante quand on prend la dernière feuille
        1 Sofia > Tom: remet toujours une ramette quand il finit le bac #Entraide
        16 Ana > Inès: le papier rechargé sans qu’on demande rien #Entraide
        22 Karim > Tom: l’imprimante pleine tous les matins, on sait que c’est toi #Entraide

        = not topic: la même imprimante, trois gestes différents
        2 Élodie > Tom: a changé le toner de l’imprimante du deuxième étage #Entraide
        9 Hugo > Nadia: m’a montré comment scanner sur l’imprimante du deuxième étage #Entraide
        17 Inès > Marc: a sorti le bourrage de l’imprimante du deuxième étage avant la réunion #Entraide

        = not person: Nadia, en général
        3 Karim > Nadia: toujours souriante et toujours disponible, un vrai plaisir #Accueil
        12 Tom > Nadia: merci pour ton sourire et ta bonne humeur, toujours disponible #Accueil
        25 Sofia > Nadia: disponible, souriante, efficace, merci pour tout #Accueil

        = not event: le salon de Lyon, monté une fois
        20 Paul > Léa: pour le stand du salon de Lyon monté en deux heures #Entraide
        20 Marc > Léa: le stand du salon était superbe, bravo pour le montage #Entraide
        21 Karim > Léa: a monté le stand du salon de Lyon presque toute seule #Entraide
        22 Ana > Léa: montage du stand parfait, on n’a jamais eu autant de visiteurs au salon #Entraide

        = not generic: aide sur des dossiers clients
        4 Ana > Tom: merci pour ton aide rapide sur le dossier client #Entraide
        11 Élodie > Inès: aide précieuse sur un gros dossier client #Entraide
        18 Hugo > Karim: pour l’aide sur le dossier de mon client, vraiment rapide #Entraide
        29 Lise > Tom: un dossier client débloqué rapidement, quelle aide #Entraide

        = not words: la clé
        5 Sofia > Marc: a trouvé la clé du problème de facturation #Entraide
        13 Nora > Paul: m’a prêté sa clé USB pour la présentation #Entraide
        23 Idriss > Zoé: a retrouvé la clé du local poubelles sous l’évier #Entraide

        = not incident: la fuite d’eau
        14 Tom > Idriss: a coupé l’eau tout de suite pendant la fuite du sous-sol #Fiabilité
        15 Lise > Idriss: sans toi la fuite d’eau aurait noyé les archives #Fiabilité
        15 Nadia > Paul: pour les seaux et la serpillière pendant la fuite d’eau #Fiabilité
        16 Hugo > Idriss: fuite d’eau réparée avant l’ouverture, chapeau #Fiabilité

        = not topic: le planning de l’été
        1 Chloé > Sofia: a accepté d’échanger mes congés dans le planning d’été #Entraide
        9 Omar > Sofia: a corrigé une erreur dans le planning d’été sans faire d’histoires #Entraide
        27 Yanis > Marc: m’a expliqué le planning d’été ligne par ligne #Entraide
        """
}
