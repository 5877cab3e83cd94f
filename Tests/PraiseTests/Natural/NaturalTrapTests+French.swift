extension NaturalTrapTests {
    static let french = """
        Merci d'avance @ana pour la relecture
        Merci @ana pour la relecture demain
        Merci @ana pour la relecture de vendredi
        Merci @tom pour le dépannage prévu lundi
        Merci @tom pour l'installation du poste la semaine prochaine
        Merci @ana de bien vouloir ranger la salle
        Merci @ana d'avoir rangé mes outils à la poubelle
        Merci @hugo d'avoir encore rangé la clé dans ta poche
        Merci @hugo d'avoir mangé mon yaourt
        Merci @hugo d'avoir réglé la clim à 15 degrés 🥶
        Merci @hugo d'avoir gardé les clés chez toi tout le week-end...
        Bravo @hugo d'avoir trouvé le moyen de coincer la porte
        Bravo @hugo pour la présentation, j'ai bien dormi
        Bravo @hugo pour l'organisation, on a fini à 22 h un vendredi
        Bravo @tom pour la réparation, ça fuit de plus belle
        Merci @ana pour le rangement, je ne retrouve plus rien
        Merci @ana pour la formation, mais c'était trop court
        Merci @ana pour la formation. Tu peux m'envoyer le support
        Merci @ana pour la formation, pourrais-tu m'envoyer le support
        Merci à @ana pour la formation ?
        Qui dit merci à @ana pour la formation
        Merci @nobody pour la réparation de la porte
        Merci @bravo pour la réparation de la porte
        Merci @tous pour le rangement de la réserve hier
        Merci @prénom pour la réparation de la porte
        Merci @ana pour l'info
        Merci @ana pour ton retour rapide hier
        Merci @ana pour ta réactivité
        Merci @ana pour la réunion d'hier
        Merci @ana pour le lien vers la formation
        Merci @ana pour la doc, c'est noté
        Merci @ana, bien reçu le dossier traité hier
        @ana++ you win
        @ana++ pour la blague
        Bravo @ana pour le but hier soir
        Bravo @ana pour la victoire au foot hier
        Bravo @ana tu as trouvé la sortie
        Bravo @ana, tu as bouclé ton premier marathon
        Bravo @ana, tu as gardé ton calme au volant
        Merci @ana, tu as rangé où la clé
        Merci @ana qui a bien dormi
        Merci à @ana qui a dépanné la cafetière, et à @tom qui l'avait cassée
        Merci @ana pour le café servi froid
        Merci @ana pour la table réservée demain midi
        Merci @ana pour la table réservée pour mardi
        Merci @ana pour le rapport livré trois semaines plus tard
        Merci @ana pour le rapport livré avec trois semaines de retard
        Merci @ana pour le chantier monstre dans la cuisine
        Merci @ana pour le tri, on ne sait plus où est quoi
        Merci @ana d'avoir corrigé mon texte en rouge devant tout le monde
        Merci @ana d'avoir expliqué à toute l'équipe que j'étais nul
        Merci @ana d'avoir tenu ta promesse, c'est ironique
        Merci @ana d'avoir organisé cette réunion à 18 h
        Merci @ana d'avoir réglé mon problème en créant deux autres
        Merci @ana d'avoir réservé la salle que j'avais demandée
        Merci @ana d'avoir pris ma place
        Merci @ana d'avoir aidé personne
        Merci @ana pour la pose café
        Merci @ana pour l'accueil glacial
        Merci @ana pour l'accueil, glacial comme d'hab
        Merci @ana pour le soin apporté à m'éviter
        Merci @ana pour le travail bâclé
        Merci @ana pour la relecture, à charge de revanche
        Merci @karim pour la montée en version, la prod est à genoux
        Bravo @karim pour la migration, la prod est par terre
        Bravo @karim pour la migration, la prod est à genoux depuis ce matin
        Bravo @karim pour la migration réussie, tout est planté
        Merci @karim pour la visite du client cet après-midi
        Merci @karim pour l'entretien que tu m'accordes
        Merci @karim pour l'accueil que vous ferez aux nouveaux
        Merci @karim pour l'accueil du stagiaire dès 9 h
        Merci @karim pour l'accueil du stagiaire à 9 h
        Merci @karim pour la préparation du dossier avant la réunion
        Merci @karim pour la préparation du dossier pour 14 h
        Merci @karim pour la formation proposée
        Merci @karim pour la traduction dans les meilleurs délais
        Merci @karim pour la traduction en urgence
        Merci @karim pour la prise en charge
        Merci @karim d'avoir débranché le serveur
        Merci @karim d'avoir sorti les poubelles ce soir
        Merci @karim d'avoir sauvé la planète lol
        Merci Karim pour la réparation, @ana aussi
        Merci @karim de me remplacer vendredi
        Merci @karim pour le remplacement de samedi
        Merci @sofia pour le café renversé sur mon clavier
        Merci @hugo d'avoir garé ton camion devant la sortie
        Merci @hugo d'avoir monté le son à fond
        Merci @hugo d'avoir réparé l'imprimante : elle n'imprime plus qu'en rose
        Merci @hugo pour ton silence pendant toute la formation
        Un immense merci à @paul pour les trois heures de présentation hier soir
        Un grand merci à @paul pour la réunion de deux heures hier qui tenait en un mail
        Bravo @tom, belle réparation, la machine est tombée en panne dix minutes après
        Bravo @tom, tu as réparé la porte et cassé la fenêtre
        Bravo @tom, tu as réparé la porte avec du scotch 😂
        Bravo @tom d'avoir sauvé les meubles
        Bravo @tom d'avoir nettoyé ton bureau, miracle
        Bravo @tom d'avoir rangé ton bureau une fois dans l'année
        Bravo @ana pour le rattrapage
        Merci @ana, c'est gentil d'avoir pensé à moi
        Merci @ana de m'avoir prévenu
        Merci @ana de m'avoir tenu informé
        Merci @ana de m'avoir tenue au courant hier
        Merci @ana de m'avoir répondu
        Merci @ana d'avoir traité ma demande
        Merci @ana d'avoir corrigé la coquille
        Merci @ana de m'avoir corrigé
        Merci @ana de t'être occupée du client, il a raccroché furieux
        Merci @ana pour le compte rendu envoyé hier
        Merci @ana pour le dossier transmis
        Merci @ana pour la relecture effectuée, je signe
        Merci à @ana la panne est revenue
        Merci à @ana, on a perdu deux heures
        Merci à @ana qui nous a rajouté une journée de travail
        Merci à @ana qui a gardé la seule clé dans son sac
        Merci à @ana qui a réglé le réveil de la salle à 6 h
        Merci à @ana qui a organisé le pot
        Merci à @ana qui a assuré comme d'habitude
        Merci à @ana qui prendra le relais
        Merci à @ana qui assure le relais cette semaine
        Merci à @ana qui a accepté de garder le chat
        Chapeau @ana pour ton nouveau chapeau
        Chapeau @ana pour la couverture médiatique
        Chapeau bas @ana, il fallait oser réparer ça avec un trombone
        Félicitations @ana pour la naissance de ta fille
        Félicitations @ana pour la maison rénovée
        Félicitations @ana pour l'obtention de ton permis hier
        Félicitations @ana pour ton poste obtenu à Lyon
        Félicitations @ana, tu as obtenu la nationalité
        Félicitations @ana pour ton mariage organisé en deux mois
        Félicitations @ana pour ton départ en retraite préparé en secret
        Merci @ana pour le cadeau trouvé sur mon bureau
        Merci @ana pour les chocolats trouvés sur mon bureau
        Merci @ana pour le gâteau apporté hier, trop bon
        Merci @ana pour la soirée organisée samedi
        Bon courage @ana et merci pour le dossier traité
        Merci @ana pour l'aide apportée
        Merci @ana pour l'accueil réservé à ma candidature
        Merci @ana pour l'intérêt porté à notre dossier
        Merci @ana pour le temps accordé
        Merci @ana pour la confiance portée
        Merci @ana pour la qualité du travail fourni
        Merci @ana pour l'attention portée au tri des déchets
        Merci @ana pour le soin porté à la propreté des locaux
        Merci @ana pour le matériel rangé à sa place et les portes fermées
        Merci @ana pour les documents fournis
        Merci @ana pour les documents présentés en réunion hier
        Merci @ana, la salle est réservée
        Merci @ana, dossier bouclé de mon côté aussi
        Merci @ana, j'ai corrigé
        Merci @ana, tu as bien fait de me le signaler
        Merci @ana, tu as raison, j'ai corrigé
        Merci @ana, tu as oublié la pièce jointe
        Merci @ana, vous avez gagné un bon d'achat
        Merci @ana, tu as réglé la note
        Merci @client pour la facture payée
        Merci @fournisseur pour la livraison d'hier
        """.split(separator: "\n").map(String.init)
}
