extension French {
    func natural(isOn: Bool) -> Words {
        guard isOn else {
            return
                "Dans cette salle, un merci se dit de nouveau ainsi : \(code: "/merci @ana pour …"). Ceux qui sont notés le restent."
        }
        let what: Words = """
            Dans cette salle, je comprends désormais aussi un merci dit simplement, quand une personne est nommée et que le fait suit : \
            \(code: "Merci @ana pour la salle trouvée en deux minutes"). 👏 dit que c'est noté.
            """
        let undo = pick(
            vous: "Supprimez votre message, ou écrivez \(code: "/bravo annuler").",
            tu: "Supprime ton message, ou écris \(code: "/bravo annuler").")
        return "\(what)\nDes autres messages, je ne garde rien. Ce n'était pas un merci ? \(undo)"
    }
}
