import Praise
import Testing

@Suite struct NaturalWordingTests {
    @Test func `a room is told what is understood from now on`() {
        let french =
            "Dans cette salle, je comprends désormais aussi un merci dit simplement, quand une personne est nommée et que le fait suit : `Merci @ana pour la salle trouvée en deux minutes`. 👏 dit que c’est noté.\nDes autres messages, je ne garde rien. Ce n’était pas un merci ? "
        let saying = Saying.natural(isOn: true)
        #expect(
            Voices.vous.words(for: saying).plainText
                == french + "Supprimez votre message, ou écrivez `/bravo annuler`.")
        #expect(
            Voices.tu.words(for: saying).plainText == french + "Supprime ton message, ou écris `/bravo annuler`.")
        #expect(
            Voices.english.words(for: saying).plainText
                == "In this room, I now also understand thanks said in plain words, when somebody is named and what they did follows: `Thanks @ana for finding a room in two minutes`. 👏 says it’s noted.\nOf other messages I keep nothing. Wasn’t it meant as thanks? Delete your message, or write `/bravo undo`."
        )
    }

    @Test func `a room is told when that ends`() {
        let french =
            "Dans cette salle, un merci se dit de nouveau ainsi : `/merci @ana pour …`. Ceux qui sont notés le restent."
        let saying = Saying.natural(isOn: false)
        #expect(Voices.vous.words(for: saying).plainText == french)
        #expect(Voices.tu.words(for: saying).plainText == french)
        #expect(
            Voices.english.words(for: saying).plainText
                == "In this room, thanks are said like this again: `/merci @ana for …`. Those noted so far stay noted."
        )
    }
}
