import Foundation
@testable import Praise
import Testing

/// Every answer in all three voices.
@Suite struct AskingWordingTests {
    static let all: [(Answer, String, String, String)] = [
        (
            .me(Asked.mine),
            """
            La semaine du 16 au 22 novembre
            Reçus :
            • 17 novembre, Karim, avec Élodie : « a gardé le colis » · Entraide
            Donnés :
            • 17 novembre, à Karim et Élodie : « la salle »
            """,
            """
            La semaine du 16 au 22 novembre
            Reçus :
            • 17 novembre, Karim, avec Élodie : « a gardé le colis » · Entraide
            Donnés :
            • 17 novembre, à Karim et Élodie : « la salle »
            """,
            """
            The week of 16–22 November
            Received:
            • 17 November, Karim, with Élodie: “a gardé le colis” · Helping out
            Given:
            • 17 November, to Karim and Élodie: “la salle”
            """
        ),
        (
            .me(OwnThanks(period: .month(year: 2025, month: 10), person: Asked.ana.id, among: [])),
            "Octobre 2025 : rien de noté à votre nom. Pour une autre période : `moi octobre`",
            "Octobre 2025 : rien de noté à ton nom. Pour une autre période : `moi octobre`",
            "October 2025: nothing noted in your name. For another period: `me october`"
        ),
        (
            .why(WhyFacts(period: Asked.week, outcome: .decided(Asked.decision, []), names: Asked.names)),
            """
            La semaine du 16 au 22 novembre : pourquoi Ana ?
            1. Il faut deux personnes et 3 points. Karim 2 + Élodie 2 = 4 : c’est assez.
            Chaque personne compte 2 si elle est d’un autre service, ou si le service remercié a 5 personnes ou moins ; sinon 1. Tout le reste, ensemble, compte 1.
            2. Parmi toutes les personnes qui avaient assez, le tour revient à qui attend depuis le plus longtemps : Ana, depuis le 2 mars.
            3. Avoir 4 points ou 9 ne change rien : il n’y a pas de deuxième place. Ensuite, on laisse la place à d’autres pendant 26 semaines.
            Vos propres lignes, que personne d’autre ne voit : `pourquoi moi`
            """,
            """
            La semaine du 16 au 22 novembre : pourquoi Ana ?
            1. Il faut deux personnes et 3 points. Karim 2 + Élodie 2 = 4 : c’est assez.
            Chaque personne compte 2 si elle est d’un autre service, ou si le service remercié a 5 personnes ou moins ; sinon 1. Tout le reste, ensemble, compte 1.
            2. Parmi toutes les personnes qui avaient assez, le tour revient à qui attend depuis le plus longtemps : Ana, depuis le 2 mars.
            3. Avoir 4 points ou 9 ne change rien : il n’y a pas de deuxième place. Ensuite, on laisse la place à d’autres pendant 26 semaines.
            Tes propres lignes, que personne d’autre ne voit : `pourquoi moi`
            """,
            """
            The week of 16–22 November: why Ana?
            1. It takes two people and 3 points. Karim 2 + Élodie 2 = 4: that’s enough.
            Each person counts 2 if they’re from another service, or if the service thanked has 5 people or fewer; otherwise 1. All the rest, together, counts 1.
            2. Among everyone who had enough, the turn goes to whoever has waited longest: Ana, since 2 March.
            3. 4 points or 9 makes no difference: there’s no second place. Afterwards others come first for 26 weeks.
            Your own lines, which nobody else can see: `why me`
            """
        ),
        (
            .why(WhyFacts(period: Asked.week, outcome: .off)),
            "La semaine du 16 au 22 novembre : ici, on raconte des histoires et personne n’est mis à l’honneur.",
            "La semaine du 16 au 22 novembre : ici, on raconte des histoires et personne n’est mis à l’honneur.",
            "The week of 16–22 November: stories are told here, and nobody is featured."
        ),
        (
            .why(WhyFacts(period: Asked.week, outcome: .open)),
            "La semaine du 16 au 22 novembre : il n’y a pas de choix à expliquer. Le prochain se fait lundi à 9 h.",
            "La semaine du 16 au 22 novembre : il n’y a pas de choix à expliquer. Le prochain se fait lundi à 9 h.",
            "The week of 16–22 November: there’s no choice to explain. The next one is made on Monday at 9 a.m."
        ),
        (
            .values,
            """
            Ce qui compte ici :
            • Entraide : un coup de main avant qu’on le demande
            Dans un merci : `/bravo @ana pour … #Entraide`
            """,
            """
            Ce qui compte ici :
            • Entraide : un coup de main avant qu’on le demande
            Dans un merci : `/bravo @ana pour … #Entraide`
            """,
            """
            What matters here:
            • Helping out: a hand before anybody asks
            In a thank-you: `/bravo @ana for … #Helping-out`
            """
        ),
        (
            .digest(RoomDigest(period: Asked.week, recognitions: Asked.thanks, preferences: [:], isInRoom: true)),
            """
            La semaine du 16 au 22 novembre
            • Karim et Élodie : « la salle » (Ana)
            • Ana : « a gardé le colis » (Karim)
            En tout, 2 personnes en ont remercié 3.
            Valeurs vécues : Entraide.
            """,
            """
            La semaine du 16 au 22 novembre
            • Karim et Élodie : « la salle » (Ana)
            • Ana : « a gardé le colis » (Karim)
            En tout, 2 personnes en ont remercié 3.
            Valeurs vécues : Entraide.
            """,
            """
            The week of 16–22 November
            • Karim and Élodie: “la salle” (Ana)
            • Ana: “a gardé le colis” (Karim)
            In all, 2 people thanked 3.
            Values lived: Helping out.
            """
        ),
        (
            .askDirectly, "La réponse est pour vous : demandez-la-moi dans un message direct.",
            "La réponse est pour toi : demande-la-moi dans un message direct.",
            "The answer is for you: ask me in a direct message."
        ),
        (
            .unclearPeriod("plus tard"),
            "Je ne lis pas de période dans « plus tard ». Par exemple : `moi octobre`, `moi semaine dernière`, `moi 2026-W47`, `moi 2026-10-14`.",
            "Je ne lis pas de période dans « plus tard ». Par exemple : `moi octobre`, `moi semaine dernière`, `moi 2026-W47`, `moi 2026-10-14`.",
            "I can’t read a period in “plus tard”. For example: `me october`, `me last week`, `me 2026-W47`, `me 2026-10-14`."
        ),
        (
            .privacy,
            """
            Ce que je garde, et pour qui
            • Qui remercie qui, pour quoi, quand et dans quelle salle ; les corrections ; vos réglages. Rien des autres messages.
            • Combien de temps : tant que je sers ici. Rien ne s’efface tout seul ; un merci retiré n’est plus montré.
            • Le voient : la salle du merci, celle où je raconte la semaine, les personnes qui s’occupent de moi, et votre responsable, pour son équipe, avec parfois l’invitation à regarder votre travail (pour la couper : `réglages regard non`).
            • `moi`, `pourquoi moi`, `mes-données` et `réglages` ne répondent qu’à vous, et sur vous.
            • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
            • À qui écrire : sofia@example.org.
            """,
            """
            Ce que je garde, et pour qui
            • Qui remercie qui, pour quoi, quand et dans quelle salle ; les corrections ; tes réglages. Rien des autres messages.
            • Combien de temps : tant que je sers ici. Rien ne s’efface tout seul ; un merci retiré n’est plus montré.
            • Le voient : la salle du merci, celle où je raconte la semaine, les personnes qui s’occupent de moi, et ton ou ta responsable, pour son équipe, avec parfois l’invitation à regarder ton travail (pour la couper : `réglages regard non`).
            • `moi`, `pourquoi moi`, `mes-données` et `réglages` ne répondent qu’à toi, et sur toi.
            • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
            • À qui écrire : sofia@example.org.
            """,
            """
            What I keep, and for whom
            • Who thanks whom, for what, when and in which room; corrections; your settings. Nothing of other messages.
            • How long: as long as I’m in use here. Nothing goes away by itself; a thank-you taken back isn’t shown any more.
            • Who sees it: the room of the thank-you, the one where I retell the week, whoever looks after me, and your manager, for their own team, sometimes with an invitation to look at your work (to switch that off: `settings look no`).
            • `me`, `why me`, `my-data` and `settings` answer you alone, and about you.
            • It isn’t used for appraisal, pay or discipline.
            • Whom to write to: sofia@example.org.
            """
        ),
        (
            .settings(Preferences(), .french, typed: ""),
            """
            Vos réglages. Personne d’autre ne les lit ici.
            • langue : français · `réglages langue en`
            • prévenir quand on vous remercie : oui · `réglages prévenir non`
            • vous nommer dans les messages publics : oui · `réglages posts oui`, `salle` ou `non`
            • à l’honneur : d’accord, en prévenant avant · `réglages à l'honneur d'accord`, `si oui` ou `jamais`
            • inviter parfois votre responsable à regarder votre travail : oui · `réglages regard non`
            """,
            """
            Tes réglages. Personne d’autre ne les lit ici.
            • langue : français · `réglages langue en`
            • prévenir quand on te remercie : oui · `réglages prévenir non`
            • te nommer dans les messages publics : oui · `réglages posts oui`, `salle` ou `non`
            • à l’honneur : d’accord, en prévenant avant · `réglages à l'honneur d'accord`, `si oui` ou `jamais`
            • inviter parfois ton ou ta responsable à regarder ton travail : oui · `réglages regard non`
            """,
            """
            Your settings. Nobody else reads them here.
            • language: French · `settings language fr`
            • tell you when someone thanks you: yes · `settings tell no`
            • name you in public posts: yes · `settings posts yes`, `room` or `no`
            • featured: yes, told first · `settings featured yes`, `ask` or `never`
            • sometimes invite your manager to look at your work: yes · `settings look no`
            """
        ),
    ]

    @Test(arguments: all.indices) func `each answer has its words`(index: Int) {
        let (answer, vous, tu, english) = Self.all[index]
        #expect(Asked.said(answer, Voices.vous) == vous)
        #expect(Asked.said(answer, Voices.tu) == tu)
        #expect(Asked.said(answer, Voices.english) == english)
    }

    static let changes: [(PreferenceChange, String, String, String)] = [
        (.language(.french), "Entendu, en français.", "Entendu, en français.", "All right, in French."),
        (.language(.english), "Entendu, en anglais.", "Entendu, en anglais.", "All right, in English."),
        (
            .told(true), "Entendu : je vous dirai qui vous remercie, et pour quoi.",
            "Entendu : je te dirai qui te remercie, et pour quoi.",
            "All right: I’ll tell you who thanks you, and for what."
        ),
        (
            .told(false), "Entendu, je ne préviens plus. Tout reste là : `moi`",
            "Entendu, je ne préviens plus. Tout reste là : `moi`",
            "All right, I won’t tell you any more. It’s all there: `me`"
        ),
        (
            .shown(.everywhere), "Entendu : les messages publics peuvent parler de vous.",
            "Entendu : les messages publics peuvent parler de toi.", "All right: public posts may name you."
        ),
        (
            .shown(.room), "Entendu : on parlera de vous dans la salle du merci, pas ailleurs.",
            "Entendu : on parlera de toi dans la salle du merci, pas ailleurs.",
            "All right: you’ll be named in the room of the thank-you, nowhere else."
        ),
        (
            .shown(.nowhere), "Entendu : les messages publics ne parleront plus de vous.",
            "Entendu : les messages publics ne parleront plus de toi.",
            "All right: public posts won’t name you any more."
        ),
        (
            .featured(.toldFirst), "Entendu : à l’honneur, en vous prévenant avant.",
            "Entendu : à l’honneur, en te prévenant avant.", "All right: featured, and told first."
        ),
        (
            .featured(.ifYes), "Entendu : je demanderai d’abord, et sans un oui ce ne sera pas publié.",
            "Entendu : je demanderai d’abord, et sans un oui ce ne sera pas publié.",
            "All right: I’ll ask first, and without a yes it won’t be posted."
        ),
        (
            .featured(.never),
            "Entendu, et je ne poserai pas la question. Personne n’en saura rien. Pour changer d’avis : `réglages`",
            "Entendu, et je ne poserai pas la question. Personne n’en saura rien. Pour changer d’avis : `réglages`",
            "All right, and I won’t ask. Nobody will know. Changed your mind? `settings`"
        ),
    ]

    @Test(arguments: changes.indices) func `a changed setting is confirmed shortly, and can be typed`(index: Int) {
        let (change, vous, tu, english) = Self.changes[index]
        #expect(Asked.said(.changed(change), Voices.vous) == vous)
        #expect(Asked.said(.changed(change), Voices.tu) == tu)
        #expect(Asked.said(.changed(change), Voices.english) == english)
        #expect(PreferenceChange(reading: change.typed) == change)
    }
}
