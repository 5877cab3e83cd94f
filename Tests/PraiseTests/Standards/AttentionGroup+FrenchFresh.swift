extension AttentionGroup {
    static let frenchFresh = """
        = not job: tâches d’expédition sans geste commun
        5 Alban > Zohra: a chargé trois semis en une matinée #Efficacité
        18 Muriel > Cyril: a renégocié le tarif du transporteur pour la Belgique #Efficacité
        33 Jean-Marc > Zohra: a retrouvé le colis Fournier coincé à Lyon #Efficacité

        = standard: prévenir par message quand on a cinq minutes de retard
        4 Lionel > Clémence: m’a envoyé un sms pour dire qu’elle aurait 5 min de retard au rdv client #Respect
        17 Rachel > Sami: coincé dans les bouchons, il a prévenu tout de suite qu’on commence sans lui #Respect
        28 Guy > Clémence: jamais à attendre dans le vide avec elle, un petit texto si elle arrive en retard #Respect

        = not event: le déménagement des bureaux
        14 Paul > Séverine: merci pour les cartons bien étiquetés le jour du déménagement #Entraide
        14 Aïcha > Marc: a porté mon armoire au 3e pendant le déménagement, sans râler #Entraide
        15 Nicolas > Séverine, Marc: bravo pour le déménagement, tout marchait lundi matin #Entraide
        17 Corinne > Didier: les croissants du samedi de déménagement, ça fait du bien au moral #Convivialité

        = not general: éloges généraux de Martine
        7 Luc > Martine: toujours souriante et disponible, un vrai rayon de soleil #Bienveillance
        19 Inès > Martine: merci d’être comme tu es, on a de la chance #Bienveillance
        33 Thomas > Martine: une collègue en or #Bienveillance
        48 Karima > Martine: sa gentillesse et son professionnalisme au quotidien #Excellence

        = not hero: passer la nuit à réparer le serveur
        9 Catherine > Jérôme: a passé la nuit entière à relancer le serveur de messagerie #Engagement
        9 Samuel > Jérôme: nuit blanche pour nous sauver les boîtes mail, chapeau #Engagement
        10 Vanessa > Jérôme: 14 heures d’affilée sur la panne, sans lui on était à l’arrêt #Engagement

        = not hero: arrêter un incendie à mains nues
        12 Régis > Boris: a éteint le départ de feu au fournil avec sa veste #Courage
        12 Maeva > Boris: sans son réflexe le fournil brûlait, il s’est même brûlé la main #Courage
        13 Thierry > Boris: héroïque devant les flammes, soigne-toi bien #Courage
        15 Lætitia > Boris: on te doit une fière chandelle pour le feu de mardi #Courage

        = not event: l’audit qualité
        21 Brigitte > Romain: a préparé tous les classeurs pour l’audit ISO #Excellence
        22 Tarik > Anne: a répondu calmement aux questions de l’auditrice sur les rebuts #Excellence
        22 Delphine > Romain: zéro non-conformité à l’audit, c’est beaucoup grâce à toi #Excellence
        23 Michel > Anne, Romain: super audit, merci à vous deux #Excellence

        = standard: résumer par écrit les décisions à la fin de la réunion
        6 Valérie > Damien: a envoyé trois lignes juste après la réunion avec qui fait quoi #Clarté
        14 Hakim > Solène: merci pour le petit récap des décisions reçu dix minutes après le point projet #Clarté
        25 Solène > Damien: le mail de synthèse après le comité, j’ai pu avancer sans redemander #Clarté
        41 Philippe > Solène: j’étais absent lundi mais avec son compte rendu court je savais ce qui était décidé #Clarté

        = not topic: la paie, gestes différents
        4 Rémi > Chantal: a corrigé l’erreur sur mes heures sup de mars en deux jours #Rigueur
        18 Djamila > Florent: m’a expliqué le calcul des congés payés avec un dessin, enfin compris #Rigueur
        29 Hervé > Chantal: a monté le fichier des primes pour toute l’usine #Rigueur

        = standard: rappeler l’utilisateur le lendemain pour vérifier que le dépannage tient
        3 Josiane > Quentin: m’a rappelée le lendemain pour savoir si mon imprimante marchait toujours #Service
        16 Frédéric > Mélissa: un petit coup de fil le jour d’après pour vérifier que le VPN tenait #Service
        29 Saïda > Quentin: il repasse toujours le lendemain voir si le problème est bien réglé #Service
        42 Xavier > Mélissa: merci d’avoir pris des nouvelles de mon PC 24 h après la réparation #Service

        = standard: appeler les parents aussi pour une bonne nouvelle
        9 Isabelle > Maxime: a téléphoné à la maman de Noah juste pour dire qu’il avait bien travaillé #Bienveillance
        23 Hamid > Justine: un appel aux parents pour féliciter, pas pour se plaindre, ça change tout #Bienveillance
        36 Véronique > Maxime: le père de Lola m’a raconté son coup de fil pour annoncer les progrès en lecture #Bienveillance

        = not homonym: le mot « note » en plusieurs sens
        5 Mireille > Alain: a laissé une note pour l’équipe du soir sur le frigo #Clarté
        16 Sébastien > Dounia: a rendu les notes du troisième trimestre avant tout le monde #Clarté
        31 Pauline > Alain: a réglé la note du restaurant pour les stagiaires #Générosité

        = standard: ranger les outils à leur place sur le panneau
        1 Ludovic > Antoine: a remis toutes les clés sur le panneau avant de débaucher #Ordre
        9 Sarah > Mehdi: j’ai retrouvé la clé dynamométrique accrochée à sa place, merci #Ordre
        20 Pascal > Antoine: chaque outil raccroché sur son ombre, le matin je cherche plus rien #Ordre
        34 Mehdi > Sarah: elle range la visseuse et les embouts là où elle les a pris, pas sur l’établi #Ordre
        49 Gaëlle > Mehdi: merci d’avoir reposé la meuleuse au tableau après le chantier #Ordre

        = standard: laisser un mot de passation en fin de poste
        5 Yann > Leïla: a laissé une feuille avec les réglages de la presse avant de partir, j’ai redémarré direct #Transmission
        13 Patrick > Sofiane: petit mot sur le pupitre pour dire où il en était, top #Transmission
        22 Leïla > Yann: grâce à sa note de fin de poste je savais que la pince 2 forçait #Transmission
        37 Odile > Sofiane: merci pour les consignes écrites laissées à l’équipe de nuit #Transmission
        51 Gérard > Leïla: toujours un papier clair sur la machine quand elle finit sa journée #Transmission

        = not topic: les stagiaires, gestes différents
        8 Noémie > Arnaud: a emmené les stagiaires visiter la fonderie #Transmission
        24 Jacques > Lina: a trouvé un logement à notre stagiaire espagnole #Entraide
        36 Céline > Arnaud: a noté le rapport de stage de Théo avec beaucoup de soin #Transmission
        47 Walid > Florence: merci d’avoir défendu la gratification des stagiaires en CSE #Transmission

        = not homonym: le mot « caisse » en plusieurs sens
        10 Sandrine > Mickaël: a fermé la caisse juste au centime malgré la foule #Rigueur
        19 Ousmane > Fred: a réparé les caisses en bois pour l’expédition du Japon #Qualité
        37 Virginie > Mickaël: m’a prêté sa caisse pour aller chercher mon fils à l’école #Entraide

        = standard: poser le panneau sol glissant avant de laver
        13 Annick > Dylan: a mis le panneau jaune avant de passer la serpillière dans le couloir #Sécurité
        26 Pierre > Assia: j’allais courir, j’ai vu son chevalet sol mouillé, ouf #Sécurité
        40 Estelle > Dylan: sort toujours la signalisation avant de mouiller le carrelage #Sécurité
        57 Tristan > Jeanne, Assia: merci de baliser le hall quand vous lavez, personne n’a glissé cet hiver #Sécurité

        = standard: accompagner le visiteur jusqu’au bon bureau
        3 Sylvie > Amandine: a accompagné mon client jusqu’à la salle 214 au lieu de lui indiquer l’étage #Accueil
        11 Bruno > Amandine: le livreur était perdu, elle l’a conduit jusqu’à l’atelier #Accueil
        24 Farida > Joël: merci d’avoir amené la candidate jusqu’à mon bureau, elle était ravie #Accueil
        40 Mathieu > Amandine: ne laisse jamais un visiteur chercher tout seul, elle fait le trajet avec lui #Accueil

        = standard: photographier la palette avant le départ
        8 Nathalie > Wilfried: la photo de la palette prise avant le départ nous a évité un litige #Qualité
        20 Kader > Aurélie: a pris en photo le chargement filmé avant que le camion parte #Qualité
        34 Claude > Wilfried: transporteur de mauvaise foi, mais on avait ses photos du colis intact au quai #Qualité
        53 Aurélie > Kader: merci pour les clichés des quatre côtés avant expédition #Qualité

        = not topic: le téléphone de l’accueil, gestes différents
        2 Roland > Magali: a changé l’annonce du répondeur, on comprend enfin les horaires #Accueil
        14 Ghislaine > Hugo: a gardé son calme avec un monsieur qui hurlait au téléphone #Accueil
        30 Fabien > Magali: a trouvé un casque sans fil pour toute l’équipe du standard #Accueil
        46 Sonia > Hugo: a pris mes appels pendant que j’étais chez le dentiste #Entraide

        = not formula: formules de politesse communes, actes divers
        6 Agnès > Loïc: un grand merci du fond du cœur pour le prêt de ta voiture #Entraide
        20 Benoît > Salima: un grand merci du fond du cœur pour la relecture du contrat Durand #Entraide
        35 Clara > Ibrahim: merci du fond du cœur d’avoir gardé le standard pendant mon rendez-vous #Entraide
        52 Vincent > Loïc: un immense merci, tu as trouvé la fuite au sous-sol #Entraide

        = standard: signaler les allergies sur le bon de commande en cuisine
        7 Dominique > Elsa: a écrit sans arachide en rouge sur le bon de la table 6 #Sécurité
        18 Gilles > Karim: nous a signalé l’allergie au gluten de la 12 dès la prise de commande #Sécurité
        32 Marion > Elsa: elle demande les allergies et les marque sur le ticket, en cuisine on dort mieux #Sécurité
        50 Karim > Jordan: merci d’avoir noté l’intolérance au lactose sur la commande du banquet #Sécurité

        = standard: se présenter au patient par son nom et sa fonction
        4 Monique > Bastien: entre dans la chambre, dit son prénom et qu’il est aide-soignant, les patients adorent #Respect
        17 Yasmine > Laure: s’est présentée à M. Garnier avant de faire la prise de sang #Respect
        28 Cédric > Bastien: Mme Roux m’a dit que c’était le seul à lui avoir dit qui il était #Respect
        46 Laure > Yasmine: toujours bonjour je suis Yasmine, infirmière, même à 3 h du matin #Respect

        = standard: saluer le nouveau et lui faire faire le tour de l’équipe le premier jour
        1 Enzo > Patricia: mon premier matin elle m’a présenté à tout le monde, bureau par bureau #Accueil
        22 Manon > Patricia: tour complet des collègues dès mon arrivée, je me suis sentie attendue #Accueil
        43 Alexis > Christophe: merci de m’avoir fait rencontrer toute l’équipe le jour où j’ai commencé #Accueil
        55 Sophie > Christophe: il a promené notre nouvelle comptable dans tous les services pour la présenter #Accueil

        = not general: Stéphane, bon esprit d’équipe
        11 Laurent > Stéphane: toujours là quand on a besoin de lui #Solidarité
        25 Amel > Stéphane: un super état d’esprit, ça tire tout le service vers le haut #Solidarité
        39 Christine > Stéphane: merci pour ton aide précieuse cette semaine encore #Solidarité

        = not event: la fête de départ de Mireille
        41 Arthur > Coralie: quel beau discours pour le départ de Mireille #Convivialité
        41 Zineb > Marius: la playlist du pot de départ, un régal #Convivialité
        42 Mireille > Coralie, Marius: merci pour cette fête, j’ai pleuré tout le long #Convivialité
        42 Hubert > Zineb: le gâteau au citron du pot, recette svp #Convivialité

        = standard: prévenir le client quand la livraison prend du retard
        2 Élise > Kevin: a appelé le client pour lui dire que le camion aurait une heure de retard #Fiabilité
        12 Stéphane > Maud: merci d’avoir averti Leroy que sa palette n’arriverait que mardi, avant qu’il nous appelle furieux #Fiabilité
        26 Nadège > Kevin: retard sur la tournée sud, il a prévenu chaque magasin un par un #Fiabilité
        45 Olivier > Maud: livraison décalée mais le client était au courant dès 8h, aucune plainte #Fiabilité

        = standard: nettoyer la machine à café après usage
        8 Fanny > Abdel: vide le bac à marc et rince la machine à café quand il a fini #Respect
        21 Denis > Carole: a nettoyé la buse à lait après son cappuccino, ça change la vie #Respect
        30 Julie > Abdel: machine à café propre et réservoir rempli après son passage #Respect
        44 Martin > Carole: merci de passer un coup d’éponge sur la cafetière après t’en être servie #Respect

        = standard: faire relire un devis par un collègue avant l’envoi
        10 Fabrice > Lucie: m’a fait relire son devis avant de l’envoyer, on a vu l’oubli de TVA #Rigueur
        23 Émilie > Rachid: merci de m’avoir passé ton devis pour un deuxième regard avant envoi #Rigueur
        38 Rachid > Lucie: elle ne laisse partir aucune offre de prix sans qu’un autre l’ait vérifiée #Rigueur

        = not job: travaux de nettoyage sans point commun
        3 Hélène > Fatou: les vitres du hall n’ont jamais été aussi propres #Qualité
        15 Grégory > Manuel: a décapé le sol du quai 4, on voit enfin les lignes #Qualité
        27 Nadia > Fatou: a fait disparaître la tache d’encre sur la moquette de la salle du conseil #Qualité
        43 Eric > Rosa: les vestiaires sentent bon depuis la semaine dernière #Qualité
        """
}
