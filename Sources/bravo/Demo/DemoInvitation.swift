import Praise

/// What the terminal shows once the demo listens: where to click and what to type.
struct DemoInvitation {
    let port: Int
    let language: Language
    /// As the person named it.
    let folder: String
    let company: DemoCompany

    var text: String { (company == .sample ? sample : "") + invitation }

    private var invitation: String {
        switch language {
        case .french:
            """

            Bravo écoute. Ouvrez  http://127.0.0.1:\(port)/

              1. Choisissez qui parle, puis écrivez :  /bravo @Élodie Martin pour la salle trouvée en deux minutes
              2. Un 👏 vous répond : c’est noté.
              3. Cliquez sur « Aller au prochain bilan » pour lire la semaine.

            Tout est gardé dans \(folder) ; Ctrl-C pour arrêter.
            """
        case .english:
            """

            Bravo is listening. Open  http://127.0.0.1:\(port)/

              1. Choose who speaks, then type:  /bravo @Élodie Martin for finding a room in two minutes
              2. A 👏 answers you: it’s noted.
              3. Click “Go to the next weekly post” to read the week.

            Everything is kept in \(folder); Ctrl-C stops it.
            """
        }
    }

    private var sample: String {
        switch language {
        case .french:
            """

            Atelier Dupont : 60 personnes, 7 services, un an de mercis. Dans un autre terminal :
              bravo roster export --settings \(folder)/bravo.yaml

            """
        case .english:
            """

            Atelier Dupont: 60 people, 7 services, a year of thanks. In another terminal:
              bravo roster export --settings \(folder)/bravo.yaml

            """
        }
    }
}
