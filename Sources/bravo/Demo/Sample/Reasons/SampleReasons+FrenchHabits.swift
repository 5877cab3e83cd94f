/// Small attentions that the sample company thanks for again and again, in French: what could become a standard.
extension SampleReasons {
    static let frenchHabits = """
        all > desk | merci pour le rappel de {monsieur} avant 18 h, il ne l’attendait plus #écoute
        all > desk | merci d’avoir rappelé {client} avant 18 h comme promis #écoute
        all > desk | bravo pour {madame}, rappelée avant 18 h alors que la journée était pleine #écoute
        all > desk | merci de rappeler toujours les clients avant 18 h, {client} m’en parle encore #écoute
        all > desk | merci encore un client rappelé avant 18 h, et moi qui étais sur la route #écoute

        all > shop | merci pour la photo du meuble fini envoyée à {client} avant la livraison #soin
        all > shop | merci d’avoir envoyé une photo du meuble fini à {madame}, elle a répondu avec trois cœurs #soin
        all > shop | bravo pour la photo du meuble fini envoyée {day}, {madame} a pu montrer la place à son mari #soin
        all > shop | merci d’avoir pensé à la photo du meuble fini, {client} n’a plus appelé pour demander où on en est #soin

        all > clean | merci d’avoir chauffé la salle du fond avant la réunion de 8 h #entraide
        all > clean | merci pour la salle du fond chauffée et aérée avant la réunion de {day} #entraide
        all > clean | merci la salle du fond était chauffée avant la réunion, personne n’a gardé son manteau #entraide
        all > clean | merci d’avoir pensé à chauffer la salle du fond avant notre réunion avec {client} #entraide
        """
}
