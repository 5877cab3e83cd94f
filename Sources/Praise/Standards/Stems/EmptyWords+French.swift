extension EmptyWords {
    static let smallFrench = Set(
        words(
            """
            a ai ait alors apres as au aucun aucune aujourd aussi autant autre autres aux avait avaient avais avant avec avez
            avoir avons beaucoup bien c ca car ce ceci cela celle celles celui certains ces cet cette ceux chacun chacune chaque
            chez ci comme comment d dans de debout deja depuis derriere des dedans dehors dessous dessus devant donc dont du
            durant elle elles en encore enfin ensuite entre es est et etaient etais etait etant ete etes etre eu eux fois guere
            hors hui ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui
            m ma mais malgre me meme memes mes mien mieux moi moins mon n ne ni nos notre nous on ont ou par parce parfois
            parmi partout pas peu pendant peut peux plein plus plusieurs plutot pour pourtant pourquoi pres presque puis puisque
            qu quand que quel quelle quelles quels quelqu quelque quelques qui quoi quoique rien s sa sans sauf se selon ses
            seul seule seulement si sien sinon soi soit son sont sous souvent suis sur surtout t ta tant te tel telle tes tien
            toi ton tot tous tout toute toutes tres trop tu un une vers via voici voila vos votre vous vraiment vrai vraie y
            hyper m mm mme mmes mlle dr svp stp pu peut pouvoir pouvait pourra doit devoir devait faut fallait va vais allait
            aller alle allee allees sera serait pr
            """))

    static let french = """
        aide aider aidant coup main merci remercier remerciement bravo chapeau felicitation grand grande gros petit petite bon
        bonne beau belle super top genial geniale parfait parfaite excellent formidable incroyable impeccable nickel extra
        precieux precieuse utile simple facile rapide rapidement vite efficace efficacite reactif reactive reactivite
        professionnel professionnalisme serieux serieuse rigueur rigoureux qualite patience patient gentil gentille gentillesse
        enorme immense magnifique particulier particuliere clair claire propre nouveau nouvelle urgence souriant sourire bonne humeur disponible disponibilite ecoute ecouter bienveillance bienveillant motivation motive
        calme sang froid courage courageux energie enthousiasme esprit attitude or plaisir joie bonheur heureux content ravi
        soulage detendu rassure sympa adorable infini infinie vrai toujours comme habitude accueillant aimable
        client cliente clientele dossier travail travailler boulot job tache equipe collegue projet entreprise boite service
        bureau personne gens monde chose truc cas point sujet affaire question probleme souci difficulte besoin demande demander
        idee info information detail partie maniere facon moyen solution resultat effort
        temps moment jour journee matin matinee soir soiree midi nuit semaine week end mois an annee heure minute seconde hier
        demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
        octobre novembre decembre printemps ete automne hiver noel vacances fin debut
        premier premiere deuxieme second troisieme quatrieme dernier derniere prochain prochaine suivant etage place cote
        deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille zero demi moitie
        faire fait faite faits faites fais font faisant prendre mettre donner donne passer passe venir etre avoir aller
        voir dire savoir vouloir pouvoir devoir arriver rester trouver chercher permettre permis sauver changer gagner eviter
        perdre perdu manquer rendre pret vie chance finir terminer commencer
        """
}
