/// What the sample company's other services thank for, in French.
extension SampleReasons {
    static let frenchRest = """
        sales > sales | merci d’avoir tenu le stand du salon pendant que je courais chercher des catalogues
        sales > sales | bravo pour la signature de l’hôtel des Tilleuls, {number} chambres d’un coup
        sales > sales | merci d’avoir laissé passer {monsieur} sur ton portefeuille, c’était plus simple pour lui #entraide
        sales > sales | merci pour les échantillons de tissu portés dimanche à {madame}, elle a signé lundi
        sales > sales | bravo pour la présentation au syndic, pas une question sans réponse
        sales > sales | merci de m’avoir soufflé le prix du chêne en plein rendez-vous
        sales > sales | merci d’avoir refait mon devis avec moi jusqu’à {hour}, il est passé à l’euro près
        sales > sales | bravo pour la reprise de {monsieur} après le raté de juin, il revient avec deux fauteuils #écoute
        sales > sales | merci pour le café d’avant réunion, et pour les trois idées qu’il y avait dedans
        sales > sales | merci d’avoir avoué à {monsieur} notre erreur de cote avant qu’il la trouve #audace
        sales > sales | bravo pour le showroom retourné en une soirée, le coin bureau donne envie de travailler
        sales > sales | merci d’avoir couvert mes rendez-vous de {day} quand l’école a appelé #entraide
        sales > sales | merci pour la fiche « essences » en une page, je m’en sers à chaque visite
        sales > sales | bravo pour le message du matin avec les trois clients à rappeler, rien n’a glissé cette semaine
        sales > sales | merci d’avoir pris les photos du showroom, les miennes étaient floues
        sales > sales | merci d’avoir emmené {monsieur} à l’atelier, il a choisi en voyant le bois #écoute
        sales > sales | bravo pour le contrat d’entretien vendu sans le vouloir, juste en écoutant
        sales > sales | merci d’avoir relu mon argumentaire, il faisait quatre pages, il en fait une
        sales > shop | merci pour l’échantillon de teinte refait {number} fois, {client} a dit oui au dernier
        sales > shop | merci d’avoir avancé la table de {monsieur}, il la voulait pour le baptême
        sales > shop | bravo pour le prototype en carton, {client} a compris tout de suite les proportions
        sales > shop | merci d’avoir dit franchement que la table ne passerait pas, on a évité un retour #audace
        sales > shop | merci pour la visite improvisée de l’atelier {day}, les architectes ne voulaient plus partir
        sales > shop | bravo pour les finitions du comptoir, la photo fait notre page d’accueil #soin
        sales > desk | merci d’avoir noté le nom du chien de {client}, ça a tout détendu #écoute
        sales > desk | merci d’avoir tenu les deux rendez-vous arrivés en même temps, personne ne l’a su
        sales > desk | merci pour la confirmation envoyée la veille, plus un seul lapin ce mois-ci
        sales > desk | bravo pour l’appel transmis avec tout le contexte, j’ai signé en dix minutes
        sales > office | merci d’avoir sorti la facture pro forma pendant que {client} attendait en ligne
        sales > office | merci pour le point sur les marges, j’ai arrêté de brader les chaises
        sales > office | merci d’avoir accepté le paiement en quatre fois pour la petite association #audace
        sales > road | merci d’avoir livré {client} entre deux averses, pas une goutte sur le cuir
        sales > road | merci d’avoir installé et réglé les portes, ce n’était pas dans le bon #soin
        sales > it | merci d’avoir réparé la tablette du showroom une heure avant le salon
        sales > it | bravo pour le configurateur, {monsieur} a dessiné sa bibliothèque tout seul
        sales > clean | merci pour le showroom impeccable samedi matin après la soirée des voisins
        sales > clean | merci d’avoir refait la vitrine après le passage des enfants, à quatre pattes et en souriant
        sales > office,sales | merci client: « c’est la première fois qu’un devis est le prix que je paie »
        sales > road | bravo client: « ils ont monté le lit et ils ont même consolé le chat »

        road > shop | merci pour les poignées vissées sur les caisses, mon dos vous embrasse
        road > shop | merci d’avoir mis les meubles dans l’ordre de la tournée, on a fini à {hour}
        road > desk | merci d’avoir prévenu les {number} clients quand le camion est tombé en panne #entraide
        road > desk | merci pour le code de la porte demandé à l’avance, zéro attente sur le trottoir
        road > road | merci d’avoir pris ma tournée du {day}, la petite avait 39 de fièvre
        road > road | bravo pour le piano descendu de quatre étages sans ascenseur ni éraflure
        road > office | merci d’avoir contesté l’amende, elle est annulée
        road > clean | merci pour la cabine du camion, on mangerait sur le tableau de bord
        road > desk,office | merci pour la soupe gardée au chaud le soir de la neige #soin

        it > it | merci d’avoir pris l’astreinte {day}, la mise à jour a planté à 2 h du matin
        it > it | bravo pour la bascule du serveur, personne n’a rien remarqué et c’était le but
        it > it | merci d’avoir documenté la sauvegarde, j’ai su la refaire sans appeler
        it > it | merci de m’avoir relu le script avant que j’efface la moitié du catalogue
        it > desk | merci d’avoir décrit la panne avec l’heure et une photo, réglé en cinq minutes
        it > shop | merci d’avoir testé l’application avec des gants, elle marche vraiment maintenant #entraide
        it > office | merci d’avoir tout éteint {day} soir comme demandé, la migration a tenu dans la nuit
        it > sales | merci d’avoir signalé le mail louche avant de cliquer, {number} collègues l’avaient reçu
        it > sales | merci d’avoir trié les fiches clients en double, la liste a fondu de moitié
        it > clean | merci d’avoir remarqué la clim du local serveur en panne, on l’a su avant les alarmes #soin
        it > road | merci d’avoir testé le GPS sur la vraie tournée, on a corrigé trois adresses

        all > desk | merci pour l’accueil du nouveau {day}, il avait son badge, son café et un plan
        all > desk | merci d’avoir retrouvé mes clés dans le bac du courrier
        all > office | merci pour le virement fait avant le pont, mon loyer est passé
        all > office | merci d’avoir expliqué la mutuelle au tableau, j’ai enfin compris ce que je paie #écoute
        all > shop | merci pour l’étagère de la salle de pause, faite dans des chutes un vendredi
        all > shop | merci d’avoir réparé le pied de mon bureau entre deux commandes
        all > it | merci d’avoir récupéré mes photos du téléphone tombé dans l’évier
        all > it | merci pour le mot de passe remis {day} à 7 h 50, la réunion commençait à 8 h
        all > clean | merci d’avoir laissé la lumière du couloir pour celles et ceux qui partent tard #soin
        all > clean | merci d’avoir gardé les cartons pour mon déménagement, {number} de côté
        all > clean | merci d’avoir sablé les marches à 6 h {day}, personne n’est tombé
        all > road | merci d’avoir ramené le collègue tombé en panne, trente kilomètres de détour
        all > sales | merci d’avoir donné les fleurs du salon à la salle de pause, ça a tenu la semaine
        """
}
