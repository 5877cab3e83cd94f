/// Names after an `@` that are nobody: a whole room, or a place left for a name.
enum NaturalGroups {
    static func holds(_ recipient: Recipient) -> Bool {
        switch recipient {
        case .account(_, let label):
            names.contains(NameFold.sortKey(label.hasPrefix("@") ? String(label.dropFirst()) : label))
        case .handle(let name): names.contains(NameFold.sortKey(name))
        case .repliedAuthor: true
        }
    }

    private static let names: Set<String> = [
        "all", "here", "channel", "everyone", "everybody", "room", "team", "group", "company", "staff", "crew",
        "tous", "toutes", "tout", "ici", "salle", "equipe", "groupe", "monde", "collegues",
        "name", "names", "firstname", "someone", "somebody", "user", "username", "xxx", "xx", "person", "colleague",
        "nom", "prenom", "quelqu", "quelqu'un", "untel", "unetelle", "collegue", "personne", "toi", "moi", "me", "you",
    ]
}
