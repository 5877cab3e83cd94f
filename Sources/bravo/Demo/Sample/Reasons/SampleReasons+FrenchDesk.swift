/// What the front desk and the back office of the sample company thank for, in French.
extension SampleReasons {
    static let frenchDesk = """
        desk > shop | merci pour le fauteuil de {madame} fini un jour plus tôt, elle venait de loin et repart avec
        desk > shop | merci pour les dix minutes passées au comptoir à expliquer à {client} pourquoi un placage se décolle #écoute
        desk > shop | bravo pour la chaise haute réparée pendant que les parents attendaient, le petit a pu l’essayer tout de suite
        desk > shop | merci d’avoir dit dès 9 h que le vernis ne serait pas sec, j’ai pu rappeler {client} avant son départ
        desk > shop | merci pour la photo avant-après de la commode, {client} l’a montrée à toute sa famille
        desk > shop | bravo pour avoir retrouvé la clé du secrétaire de {client} sous le fond du tiroir #soin
        desk > shop | merci d’avoir noté les délais sur le tableau {day}, je n’ai eu personne à faire patienter au téléphone
        desk > shop | merci pour la poignée revissée en deux minutes au comptoir, sans bon ni facture #audace
        desk > desk | merci d’avoir pris ma ligne {day} midi, j’ai enfin pu déjeuner #entraide
        desk > desk | merci pour la salle trouvée en deux minutes
        desk > desk | merci d’avoir calmé le monsieur de 11 h, il est reparti en s’excusant #écoute
        desk > desk | bravo pour le classement des bons par couleur, on ne cherche plus rien
        desk > desk | merci d’avoir gardé le colis de {client} jusqu’à {hour}, on a évité un deuxième trajet
        desk > desk | merci pour le mot laissé sur l’agenda, j’ai su quoi dire à {client} sans rappeler personne
        desk > desk | bravo pour l’anglais avec les clients irlandais, moi j’aurais raccroché
        desk > desk | merci d’avoir ouvert à 7 h 30 {day}, trois livreurs attendaient déjà dehors
        desk > desk | merci pour la chaise sortie sur le trottoir à la dame qui attendait son taxi #soin
        desk > office | merci pour ma fiche de paie refaite le jour même
        desk > office | merci d’avoir retrouvé la facture de {client} alors que je n’avais que le prénom
        desk > office | merci d’avoir remboursé {madame} le matin même, elle croyait devoir attendre un mois
        desk > office | bravo pour le formulaire d’acompte en une page, plus personne ne me demande ce qu’il faut signer
        desk > office | merci d’avoir commandé les badges avant la porte ouverte, on avait l’air de quelque chose
        desk > sales | merci d’avoir pris {monsieur} entre deux rendez-vous, il avait fait une heure de route
        desk > sales | merci pour la liste des promos donnée avant l’ouverture, cette fois je savais avant les clients
        desk > sales | merci d’avoir rappelé toi-même {client} pour lui dire que le canapé n’arriverait pas
        desk > sales | bravo pour la vitrine de rentrée, {number} personnes sont entrées rien que pour demander le prix du buffet
        desk > road | merci d’avoir fait le détour par chez {madame}, elle ne pouvait pas se déplacer #soin
        desk > road | merci pour l’appel de l’embouteillage, j’ai prévenu tout le monde à temps
        desk > it | merci d’avoir remis le standard en marche avant 9 h, pas un appel perdu
        desk > it | merci pour le raccourci qui imprime l’étiquette d’un clic, je gagne une minute par client
        desk > it | merci d’être passé voir mon écran en vrai au lieu de m’envoyer une procédure #écoute
        desk > clean | merci pour le hall nickel {day} après la fuite, les clients n’ont rien vu
        desk > clean | merci d’avoir installé la dame arrivée à 7 h, au chaud, avec un café #soin
        desk > clean | merci d’avoir mis de côté la boucle d’oreille trouvée sous le comptoir, {client} en pleurait
        desk > clean | merci d’avoir passé la serpillière juste avant les visiteurs alors que ta journée était finie #entraide
        desk > desk | merci client: « j’ai eu quelqu’un au bout du fil en trente secondes, et quelqu’un qui savait »
        desk > shop | bravo client: « mon fauteuil est plus beau que quand ma grand-mère l’a acheté »
        desk > road | bravo client: « ils ont enlevé leurs chaussures sans que je demande rien »
        desk > sales | merci client: « on ne m’a pas vendu le plus cher, on m’a vendu le bon »
        desk > shop | merci client: « vous m’avez dit de ne pas la faire réparer, et c’était honnête »

        office > shop | merci pour les fiches d’heures rendues {day} midi, la paie est partie sans une relance
        office > shop | merci d’avoir compté le stock de colle à la main, l’écart de {number} pots est expliqué
        office > shop | bravo pour l’inventaire bouclé en une matinée, l’an dernier il en avait fallu trois
        office > shop | merci d’avoir expliqué la toupie au nouveau comptable, avec des copeaux plein les cheveux
        office > desk | merci d’avoir scanné les {number} bons de commande d’août sans que je le demande #entraide
        office > desk | merci pour les chèques remis triés, la banque n’a rien renvoyé ce mois-ci
        office > desk | merci d’avoir fait patienter le commissaire aux comptes avec un café le temps que j’arrive
        office > desk | bravo pour le courrier recommandé repéré dans la pile, il restait deux jours pour répondre
        office > office | merci d’avoir repris le dossier de la mutuelle pendant mes congés, je n’ai rien retrouvé en retard #entraide
        office > office | merci de m’avoir relu le contrat de bail jusqu’à {hour}
        office > office | bravo pour le rapprochement bancaire tombé juste au centime
        office > office | merci pour le tableau des échéances, la TVA est partie avec trois jours d’avance
        office > office | merci d’avoir dit en réunion que le calcul des primes était faux, il l’était #audace
        office > office | merci pour le dossier d’apprentissage monté en un après-midi, le jeune commence lundi
        office > sales | merci pour les devis numérotés, j’ai facturé {client} sans chercher
        office > sales | merci d’avoir obtenu l’acompte de {client} avant la commande du bois #audace
        office > sales | merci d’avoir prévenu que {client} paierait en trois fois, la relance n’est pas partie
        office > sales | bravo pour le recouvrement {day} : {number} impayés réglés par un simple coup de fil aimable
        office > road | merci pour les bons signés rapportés le soir même, tout est facturé
        office > road | merci d’avoir gardé le ticket de péage de mars, c’était le dernier qui manquait
        office > it | merci d’avoir rendu le logiciel de paie à l’heure, à {hour} tout le monde était payé
        office > it | merci d’avoir restauré le tableau que j’avais écrasé, et sans une remarque #soin
        office > it | bravo pour le passage à la signature en ligne, on a économisé un classeur par semaine
        office > clean | merci d’avoir vidé les archives du sous-sol avec nous, quatre heures dans la poussière #entraide
        office > clean | merci d’avoir signalé le radiateur qui fuyait au-dessus des dossiers de 2019, rien n’est perdu
        office > clean | merci pour le bureau nettoyé sans bouger mes piles, je n’ose pas imaginer la patience
        office > shop,sales,road,it | merci d’avoir rendu le questionnaire sécurité dans les temps, on est dispensés de visite
        """
}
