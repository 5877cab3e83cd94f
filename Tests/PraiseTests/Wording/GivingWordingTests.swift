import Praise
import Testing

@Suite struct GivingWordingTests {
    @Test(arguments: Self.table)
    func `each moment has its words`(saying: Saying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: saying).plainText == vous)
        #expect(Voices.tu.words(for: saying).plainText == tu)
        #expect(Voices.english.words(for: saying).plainText == english)
    }

    static let table: [(Saying, String, String, String)] = [
        (
            .giving(.joining("👏")),
            "Vous étiez là aussi ? Un 👏 sur le message, et votre merci s’ajoute.",
            "Tu étais là aussi ? Un 👏 sur le message, et ton merci s’ajoute.",
            "Were you there too? Add 👏 to the message and your thanks joins in."
        ),
        (
            .giving(.customerCare),
            "Sans le nom du client ni son dossier, s’il vous plaît : tout le monde lira ce message.",
            "Sans le nom du client ni son dossier, s’il te plaît : tout le monde lira ce message.",
            "Please leave out the customer’s name and file: everyone will read this."
        ),
        (
            .giving(.dailyLimit(5)),
            "Ce merci-là n’est pas encore noté : cinq par jour ici. Renvoyez-le demain, il n’en sera pas moins vrai.",
            "Ce merci-là n’est pas encore noté : cinq par jour ici. Renvoie-le demain, il n’en sera pas moins vrai.",
            "This one isn’t noted yet: it’s five a day here. Send it tomorrow, it’ll be just as true."
        ),
        (
            .giving(.dailyLimit(12)),
            "Ce merci-là n’est pas encore noté : 12 par jour ici. Renvoyez-le demain, il n’en sera pas moins vrai.",
            "Ce merci-là n’est pas encore noté : 12 par jour ici. Renvoie-le demain, il n’en sera pas moins vrai.",
            "This one isn’t noted yet: it’s 12 a day here. Send it tomorrow, it’ll be just as true."
        ),
        (
            .giving(.hint(.shortReason, place: nil)),
            "C’est noté. Si vous voulez, ajoutez ce que cela a changé : c’est souvent la phrase dont on se souvient.",
            "C’est noté. Si tu veux, ajoute ce que cela a changé : c’est souvent la phrase dont on se souvient.",
            "Noted. If you like, add what it changed: that’s often the line people remember."
        ),
        (
            .giving(.hint(.companion("Nadia"), place: nil)),
            "Nadia en était aussi ? Ajoutez son nom à votre message, et je suivrai.",
            "Nadia en était aussi ? Ajoute son nom à ton message, et je suivrai.",
            "Was Nadia in on it too? Add their name to your message and I’ll follow."
        ),
        (
            .giving(.nothingToUndo),
            "Je ne trouve ici aucun merci de vous à retirer. Répondez `annuler` à celui dont il s’agit, ou supprimez-le.",
            "Je ne trouve ici aucun merci de toi à retirer. Réponds `annuler` à celui dont il s’agit, ou supprime-le.",
            "I can’t find a thank-you of yours to take back here. Reply `undo` to the message you mean, or delete it."
        ),
        (
            .giving(.notYours(giver: "Karim")),
            "Ce merci vient de Karim, qui peut le retirer ; la modération aussi.",
            "Ce merci vient de Karim, qui peut le retirer ; la modération aussi.",
            "That thank-you is Karim’s: they can take it back, and so can a moderator."
        ),
        (
            .giving(.takenBack(giver: "Karim", ["Ana"], sentAt: Voices.tuesday, isTold: false)),
            "Retiré. Le merci du 17 novembre à Ana n’apparaîtra plus ; je préviens Karim.",
            "Retiré. Le merci du 17 novembre à Ana n’apparaîtra plus ; je préviens Karim.",
            "Taken back. Karim’s thanks to Ana on 17 November won’t be shown any more, and I’m telling them."
        ),
        (
            .giving(.takenBack(giver: "Karim", ["Ana"], sentAt: Voices.tuesday, isTold: true)),
            "Retiré. Le merci du 17 novembre à Ana n’apparaîtra plus ; je préviens Karim. Le message de lundi, lui, reste tel quel : répondez-lui `retirer` pour le changer.",
            "Retiré. Le merci du 17 novembre à Ana n’apparaîtra plus ; je préviens Karim. Le message de lundi, lui, reste tel quel : réponds-lui `retirer` pour le changer.",
            "Taken back. Karim’s thanks to Ana on 17 November won’t be shown any more, and I’m telling them. Monday’s post stays as it was: reply `withdraw` to it to change it."
        ),
        (
            .giving(.takenBackBy(moderator: "Sofia", sentAt: Voices.tuesday)),
            "Votre merci du 17 novembre a été retiré par Sofia, qui pourra vous dire pourquoi.",
            "Ton merci du 17 novembre a été retiré par Sofia, qui pourra te dire pourquoi.",
            "Your thanks of 17 November was taken back by Sofia, who can tell you why."
        ),
        (
            .giving(.takenOut),
            "Retiré : le message publié ne le dit plus.",
            "Retiré : le message publié ne le dit plus.",
            "Taken out: the post no longer says it."
        ),
        (
            .giving(.keptOut),
            "C’est entendu : aucun de mes messages ne le dit, et aucun ne le dira.",
            "C’est entendu : aucun de mes messages ne le dit, et aucun ne le dira.",
            "All right: none of my posts says it, and none will."
        ),
        (
            .giving(.takingOut(isModerator: false)),
            "Je n’y trouve rien qui vous concerne. Répondez `retirer` au merci, ou au message publié qui vous nomme.",
            "Je n’y trouve rien qui te concerne. Réponds `retirer` au merci, ou au message publié qui te nomme.",
            "I can’t find anything of yours there. Reply `withdraw` to the thank-you or to the post that names you."
        ),
        (
            .giving(.takingOut(isModerator: true)),
            "Retirer quoi ? En réponse au message publié : `retirer @ana`, ou `retirer « les mots »`. En réponse à un merci : `retirer`.",
            "Retirer quoi ? En réponse au message publié : `retirer @ana`, ou `retirer « les mots »`. En réponse à un merci : `retirer`.",
            "Take out what? In reply to the post: `withdraw @ana`, or `withdraw “the words”`. In reply to a thank-you: `withdraw`."
        ),
        (
            .giving(.stillPosted),
            "Ici, je ne peux pas modifier un message publié. Les personnes qui s’occupent de moi sont prévenues.",
            "Ici, je ne peux pas modifier un message publié. Les personnes qui s’occupent de moi sont prévenues.",
            "I can’t change a post here. The people who look after me have been told."
        ),
    ]
}
