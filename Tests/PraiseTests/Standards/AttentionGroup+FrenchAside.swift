extension AttentionGroup {
    static let frenchAside = """
        = standard: garder le colis d’un client jusqu’à son arrivée
        3 Lise > Hugo: a gardé le colis de M. Petit jusqu’à 19 h, il est reparti soulagé #Accueil
        11 Karim > Ana: merci d’avoir gardé le colis derrière le comptoir jusqu’à ce qu’il arrive #Accueil
        19 Tom > Hugo: a gardé un colis pour un client coincé dans les bouchons #Accueil
        32 Inès > Lise: colis gardé au frais toute la journée, la cliente n’en revenait pas #Accueil

        = standard: étiqueter les bacs avec la date
        2 Nora > Idriss: tous les bacs étiquetés avec la date, plus rien à la poubelle #Clarté
        10 Zoé > Omar: pour les étiquettes datées sur les bacs, on sort les bons en premier #Clarté
        23 Paul > Idriss: merci d’étiqueter les bacs avec la date et ton prénom #Clarté

        = standard: ranger la salle après la réunion
        5 Sofia > Marc: a rangé la salle après la réunion, chaises et tableau compris #Soin
        12 Élodie > Chloé: salle rangée après notre réunion sans qu’on le demande #Soin
        20 Karim > Marc: merci d’avoir rangé la salle, la réunion suivante a commencé à l’heure #Soin

        = standard: préparer le matériel du chantier la veille
        1 Omar > Paul: tout le matériel du chantier prêt la veille dans le camion #Fiabilité
        8 Yanis > Paul: a préparé le matériel la veille, on est partis à l’heure au chantier #Fiabilité
        22 Idriss > Zoé: matériel du chantier préparé la veille, rien n’a manqué #Fiabilité

        = standard: répondre même quand on n’a pas encore la réponse
        4 Hugo > Nadia: m’a écrit « je cherche, réponse demain », je n’ai pas eu à relancer #Fiabilité
        14 Inès > Tom: même sans la réponse il m’a dit quand je l’aurais #Fiabilité
        27 Lise > Nadia: a accusé réception tout de suite et dit pour quand c’était #Fiabilité

        = standard: dessiner un schéma avec les consignes
        6 Chloé > Zoé: le schéma joint à la consigne, j’ai monté la pièce du premier coup #Clarté
        13 Yanis > Zoé: une consigne avec un schéma, enfin je comprends le serrage #Clarté
        21 Omar > Marc: merci pour le schéma dessiné sous la consigne de sécurité #Clarté

        = standard: remettre les chariots en charge le soir
        2 Idriss > Nora: tous les chariots remis en charge hier soir, on a démarré sans attendre #Entraide
        9 Paul > Omar: merci de remettre le chariot en charge quand tu finis #Entraide
        16 Zoé > Nora: chariots en charge avant de partir, ça nous sauve le matin #Entraide
        24 Yanis > Omar: a remis mon chariot en charge alors que ce n’était pas le sien #Entraide

        = standard: prévenir le suivant quand on a du retard en consultation
        3 Ana > Lise: a appelé les deux patients suivants pour leur dire que je finirais tard #Soin
        15 Sofia > Lise: la salle d’attente savait que j’étais en retard et personne n’a râlé #Soin
        25 Karim > Hugo: a averti mes rendez-vous du décalage, ils sont allés boire un café #Soin

        = not topic: le camion
        2 Paul > Omar: a lavé le camion en rentrant du chantier #Entraide
        10 Zoé > Idriss: a conduit le camion à ma place au chantier #Entraide
        18 Yanis > Nora: a fait le plein du camion avant le chantier de Reims #Entraide

        = not person: Marc qui explique bien, en général
        6 Chloé > Marc: toujours à l’écoute et d’une patience infinie #Entraide
        14 Omar > Marc: un collègue en or, patient et à l’écoute #Entraide
        30 Yanis > Marc: merci pour ta patience et ton écoute depuis mon arrivée #Entraide

        = not event: l’inventaire de janvier
        7 Sofia > Tom: l’inventaire du dépôt fini un samedi à minuit #Entraide
        8 Hugo > Tom: a compté tout le dépôt samedi pour l’inventaire #Entraide
        8 Nadia > Tom, Inès: inventaire bouclé samedi, tout le dépôt compté deux fois #Entraide

        = not generic: formules de politesse
        3 Karim > Inès: super réactivité, merci beaucoup #Fiabilité
        13 Élodie > Paul: merci beaucoup pour ta réactivité, super boulot #Fiabilité
        21 Lise > Tom: boulot super propre et quelle réactivité #Fiabilité

        = not words: ouvrir
        5 Ana > Tom: a ouvert la fenêtre de tir avec la banque pour le virement #Audace
        12 Marc > Lise: a ouvert la fenêtre parce que ça sentait le gaz #Audace
        26 Sofia > Hugo: nous a ouvert une fenêtre de deux jours dans l’agenda du ministère #Audace

        = not incident: la panne du serveur
        10 Lise > Karim: a relancé le serveur de caisse pendant la panne #Fiabilité
        11 Hugo > Karim: panne de caisse réparée avant l’heure de pointe #Fiabilité
        11 Ana > Tom: a encaissé à la main pendant la panne des caisses #Fiabilité
        12 Inès > Karim: pour la panne de caisse, sang-froid total #Fiabilité

        = not topic: la facture
        1 Nadia > Élodie: a retrouvé une facture fournisseur perdue depuis avril #Fiabilité
        9 Tom > Élodie: a négocié un délai sur la facture du fournisseur #Fiabilité
        20 Léa > Karim: a vu qu’une facture fournisseur était payée deux fois #Fiabilité
        """
}
