extension Doubt {
    static let french = [asked, toCome, contrasted, denied, reproached, acknowledged, personal].map(PhraseTable.init)

    /// What somebody is asked to do, now or on a condition.
    private static let asked = """
        a condition, a moins, a toi de, a ton tour, a vous de, ajoute, ajoutez, appelez, appelle, apporte, apportez
        arrete, arretez, attention a, au cas, besoin, combien, comment tu, confirme, confirmez, continue, continuez
        des qu, des que, devez, dis moi, dites moi, dois, doit, donne, donnez, envoie, envoyez, essaie, essayez
        est ce, fais, faites, faudrait, faut, il faut, laisse, laissez, laquelle, lequel, lorsque tu, maintenant
        merci d avance, merci de, mets, mettez, note que, notez, ou bien, oublie pas, oubliez, passe me, pense
        penser a, pensez, peut tu, peux, peux tu, pourquoi, pourrais, pourriez, pourvu, pouvez, prends, prenez
        qu est, quand est, quand tu, quand vous, qui d autre, rappelez, rappelle, regarde, regardez, rendez, rends
        reviens, s'il te, s'il vous, si, signe, signez, stp, svp, tache de, tiens moi, tu peux, valide, validez
        venez, verifie, verifiez, veuillez, veux tu, viens, voudrais
        """

    /// What has not been done yet.
    private static let toCome = """
        a l'avance, a partir de, a venir, allez, apres demain, au plus vite, aujourd'hui, avant ce, avant dimanche
        avant jeudi, avant la fin, avant le, avant lundi, avant mardi, avant mercredi, avant midi, avant samedi
        avant vendredi, bientot, ce midi, ce soir, cet apres, compte sur, comptons sur, d'avance, d'ici
        dans l'heure, dans la journee, dans la semaine, demain, des demain, des jeudi, des lundi, des mardi
        des mercredi, des vendredi, en cours, espere, esperons, futur, future, futures, futurs, j'attends
        par avance, plus tard, pour 17 h, pour 8 h, pour ce soir, pour cet, pour dimanche, pour jeudi
        pour la semaine, pour lundi, pour mardi, pour mercredi, pour samedi, pour vendredi, prevu, prevue, prevues
        prevus, prochain, prochaine, prochaines, prochains, reste a, tantot, tout a l'heure, va, vais, vas, vont
        """

    /// The turn after which the truth comes.
    private static let contrasted = """
        a part, alors que, au lieu, bien que, cependant, dommage, en revanche, excepte, helas, hormis, mais, malgre
        malheureusement, meme si, neanmoins, par contre, plutot que, pourtant, quand meme, sauf, seulement, sinon
        tandis que, tant pis, tout de meme, toutefois, uniquement
        """

    private static let denied = """
        aucun, aucune, guere, jamais, n, ne, ni, non, nul, nulle, nullement, pas, personne, plus rien, rien
        """

    /// Irony and blame: what comes again, what is praised too much, what went wrong.
    private static let reproached = """
        a cause, a fond, a l'envers, a ma place sans, a nouveau, a refaire, abime, abimee, abimes, accident, ahah
        amende, annule, annulee, attend, attendons, attends, attente, au final, au foot, au moins, bacle, baclee
        bavarder, bazar, beurk, bien sur, blague, blesse, blessee, bloque, bloquee, bof, bordel, bouche, bouchee
        bravo, bruit, brule, brulee, c'est malin, ca fait, casse, cassee, cassees, casser, catastrophe
        cette reunion, chapeau, charmant, charmante, chute, coince, coincee, colere, comme d'hab, comme d'habitude
        coquille, corvee, coupe, coupee, crade, crasse, crise, dans mon dos, de nouveau, de travers, degat, degats
        derange, derangee, dernier moment, derniere seconde, desastre, detruit, detruite, devant tout le, double
        du coup, du propre, ecrase, ecrasee, efface, effacee, en creant, en miettes, en plein milieu, en pleine
        en vrac, encore, enerve, enervee, enfin, erreur de ta, euh, evidemment, fallait oser, fatigue, fatiguee
        fausse, faux, fichu, fichue, football, fouillis, foutu, foutue, franchement, fuit, fume, fumee, furieuse
        furieux, gache, gachee, gacher, gaspillage, genie, haha, hahaha, hein, heureusement que, hihi, honte
        honteux, hum, ignore, ignoree, inondation, inonde, inondee, ironie, ironique, ironiquement, jete, jetee
        jetees, jetes, la seule, laisse, laissee, laissees, laisses, le reveil, les meubles, lol, m'avoir corrige
        ma place, malin, mange, mangee, marche plus, mdr, merci, merde, mon dejeuner, mon repas, mon yaourt, mort
        morte, moyen de, nul, nulle, odeur, oublie, oubliee, oublier, oublies, pagaille, par ta faute, par terre
        perdu, perdue, perdues, perdus, pff, pfff, pique, piquee, pire, plainte, plante, plantee, planter, poubelle
        poubelles, pour changer, pour une fois, presque, ptdr, que tu as cree, quel, quel dommage, quelle, quelles
        quels, rate, ratee, rater, raye, rayee, recommencer, refaire, renverse, renversee, resultat, retard, retards
        reveille, reveillee, sacre genie, sale, sales, sarcasme, serieusement, serieux, sieste, silence, son bureau
        spoiler, super sympa, supprime, supprimee, surtout, sympa, ta table, tard, tellement, tienne, tombe, tombee
        ton bureau, toujours, tout seul devant, toute seule devant, trop, trop aimable, un dimanche, un jeudi
        un lundi, un mardi, un mercredi, un samedi, un vendredi, une fois dans, une fois de plus, vide, videe
        videes, vides, vole, volee, votre bureau, voyons, vraiment, xd
        """

    /// Something received or heard, rather than done: the polite words of every day.
    private static let acknowledged = """
        a bientot, a demain, a lundi, a plus, attention, au courant, avis, avoir lu, avoir participe, avoir repondu
        bien a, bien recu, bon appetit, bon week, bon weekend, bonne continuation, bonne fin, bonne journee
        bonne nuit, bonne soiree, bonnes vacances, c'est note, collaboration, communique de, comprehension, compris
        confirmation, cooperation, copie colle, cordialement, d'accord, d'etre toi, d'exister, dispo, disponibilite
        email, emails, entendu, exemple, fermees, info, information, informations, informe, informee, informes
        infos, interet, invit, invitation, je m'en, je regarde, je transmets, le soutien, lien, liens
        ma candidature, ma demande, mail, mails, message, messages, modele, notre demande, nouvelle, nouvelles
        offre, ok, partage, participation, patience, portes, pour tout, precision, precisions, prevenir, prevenu
        prevenue, proposition, propre, propres, proprete, question, questions, rappel, rappels, reponse, reponses
        retour, retours, signalement, suggestion, suggestions, ta confiance, ta presence, ta venue, temps accorde
        test, ton aide, ton temps, tuto, votre aide, votre confiance, votre fidelite, votre presence, votre temps
        votre venue
        """

    /// Private life is nobody's work.
    private static let personal = """
        anniversaire, appartement, augmentation, bac, bebe, bonne annee, bonne chance, cadeau, cadeaux, chocolats
        condoleances, courage, deces, demenagement prive, depart, divorce, enceinte, enterrement, fete, fiancailles
        fleurs, gateau, gateaux, grossesse, joyeuse, joyeux, jumeaux, maison, maman, marathon, mariage, naissance
        nationalite, noces, nomination, nouveau poste, nouvelle maison, obseques, pacs, papa, papounet, permis
        poste de, pot, pot de depart, promotion, retablissement, retraite, sante, semi, soiree, son poste
        titularisation, ton poste, voeux
        """
}
