import Praise
import Testing

/// The directors' digest, word for word.
@Suite struct DirectorWordingTests {
    @Test func `a French letter, with everything in it`() {
        #expect(
            Bilan.text(Voices.vous.directorBlocks(Bilan.full)) == """
                Bonjour Claire. Vous d’abord : en octobre, vous avez remercié 3 personnes. Une décision vous \
                attend plus bas.
                ## Octobre, en trois histoires
                • Côté clients, transmis par Karim : « on m’a rappelée, c’est bien la première fois » · merci à Ana \
                Ruiz, Accueil
                • Hugo Lemaître, Paie, par Tom : « a tout expliqué sans jargon »
                • l’équipe Entretien : « la ligne tournait à 6 h, propre »
                ## Comment on se remercie
                Ce qui a le plus bougé : les mercis de la clientèle. En octobre, 3 sur 10 ; les trois mois d’avant, \
                peu.
                Les douze mois vont de novembre 2025 à octobre 2026. Une part s’y lit de 1 (peu) à 9 (presque \
                tout) ; un tiret, c’est un groupe trop petit, ou avant le début.
                En octobre, 7 personnes sur 10 ont été remerciées au moins une fois en trente jours.
                Service | octobre | juillet | douze mois
                ensemble | 7 sur 10 | 6 sur 10 | – – 3 4 4 5 5 6 6 6 6 7
                Accueil | presque tout | presque tout | – – 5 5 6 6 7 9 9 9 9 9
                Atelier | 5 sur 10 | 4 sur 10 | – – 1 2 2 3 3 – 4 4 5 5
                autres services | peu | – | – – – – – – – – – – 1 1
                Les services de moins de cinq personnes sont réunis avec d’autres, pour qu’un chiffre ne parle \
                jamais de quelques-uns.
                Sur dix mercis, le chemin qu’ils prennent.
                Mercis | octobre | juillet | douze mois
                vers sa hiérarchie | peu | peu | – – – – – – – 1 1 1 1 1
                vers son équipe | 2 sur 10 | 2 sur 10 | – – – – – – – 2 2 2 2 2
                entre collègues | 4 sur 10 | 6 sur 10 | – – – – – – – 6 6 6 6 4
                de la clientèle | 3 sur 10 | peu | – – – – – – – 1 1 1 1 3
                Valeurs vécues en octobre : entraide et audace. Sans merci depuis trois mois : accueil.
                Nouveaux standards : « rappeler avant 18 h » (Accueil), « ranger la salle en partant » (toute \
                l’entreprise).
                En nombre, par mois.
                Pratique | octobre | juillet | douze mois
                valeurs vécues | 2 | 1 | – – – – – – – – 1 2 2 2
                standards adoptés | 2 | 0 | – – – – – – – – 0 1 0 2
                Ces chiffres ne disent rien d’une personne, et ne servent ni à évaluer, ni à payer, ni à \
                sanctionner.
                ## Une décision
                Sofia Marchand (Atelier) vous soumet une idée : « appeler le client le soir de la livraison ». En \
                faire un standard de toute l’entreprise ? L’idée vient d’Élodie et de Tom. On en a écrit : « a \
                appelé M. Petit le soir même » · « un coup de fil après la livraison, et plus une réclamation »
                Répondez dans le chat, sous le même message : ✅ oui · ❌ pas maintenant · avec vos mots : `standard: …`
                """)
    }

    @Test func `an English letter, with everything in it`() {
        #expect(
            Bilan.text(Voices.english.directorBlocks(Bilan.full)) == """
                Hello Claire. You first: in October you thanked 3 people. There’s one decision for you \
                further down.
                ## October, in three stories
                • From a customer, passed on by Karim: “on m’a rappelée, c’est bien la première fois” · thanks to \
                Ana Ruiz, Accueil
                • Hugo Lemaître, Paie, from Tom: “a tout expliqué sans jargon”
                • the Entretien team: “la ligne tournait à 6 h, propre”
                ## How thanks go round
                What moved most: thanks from customers. In October, 3 in 10; in the three months before, few.
                The twelve months go from November 2025 to October 2026. A share reads from 1 (few) to 9 (nearly \
                all); a dash is a group too small, or before the beginning.
                In October, 7 people in 10 were thanked at least once in thirty days.
                Service | October | July | twelve months
                together | 7 in 10 | 6 in 10 | – – 3 4 4 5 5 6 6 6 6 7
                Accueil | nearly all | nearly all | – – 5 5 6 6 7 9 9 9 9 9
                Atelier | 5 in 10 | 4 in 10 | – – 1 2 2 3 3 – 4 4 5 5
                other services | few | – | – – – – – – – – – – 1 1
                Services of fewer than five people are put together with others, so that a figure is never about a \
                few.
                Of ten thanks, the way they go.
                Thanks | October | July | twelve months
                to a manager | few | few | – – – – – – – 1 1 1 1 1
                to one’s own team | 2 in 10 | 2 in 10 | – – – – – – – 2 2 2 2 2
                between colleagues | 4 in 10 | 6 in 10 | – – – – – – – 6 6 6 6 4
                from customers | 3 in 10 | few | – – – – – – – 1 1 1 1 3
                Values lived in October: helping out and daring. No thanks for three months: welcome.
                New standards: “rappeler avant 18 h” (Accueil), “ranger la salle en partant” (the whole company).
                How many, by month.
                Practice | October | July | twelve months
                values lived | 2 | 1 | – – – – – – – – 1 2 2 2
                standards accepted | 2 | 0 | – – – – – – – – 0 1 0 2
                These figures say nothing of a person, and aren’t used for appraisal, pay or discipline.
                ## One decision
                Sofia Marchand (Atelier) brings you an idea: “appeler le client le soir de la livraison”. Make it a \
                standard for the whole company? The idea comes from Élodie and Tom. What was written: “a appelé M. \
                Petit le soir même” · “un coup de fil après la livraison, et plus une réclamation”
                Answer in chat, under the same message: ✅ yes · ❌ not now · in your own words: \
                `standard: …`
                """)
    }

    @Test func `in French, one small thing to do`() {
        #expect(
            Bilan.text(Voices.vous.directorBlocks(Bilan.telling)) == """
                Bonjour Claire. Vous d’abord : en octobre, vous avez remercié une personne. Un geste vous \
                attend plus bas.
                ## Octobre, en une histoire
                • Hugo Lemaître, Paie, par Tom : « a tout expliqué sans jargon »
                ## Comment on se remercie
                Rien n’a beaucoup bougé en octobre.
                Les douze mois vont de novembre 2025 à octobre 2026. Une part s’y lit de 1 (peu) à 9 (presque \
                tout) ; un tiret, c’est un groupe trop petit, ou avant le début.
                En octobre, 7 personnes sur 10 ont été remerciées au moins une fois en trente jours.
                Service | octobre | juillet | douze mois
                ensemble | 7 sur 10 | 6 sur 10 | – – 3 4 4 5 5 6 6 6 6 7
                Ces chiffres ne disent rien d’une personne, et ne servent ni à évaluer, ni à payer, ni à \
                sanctionner.
                ## Un geste, si vous en avez le temps
                Hugo Lemaître, par Tom : « a tout expliqué sans jargon ». Dites-le-lui de vive voix.
                Répondez dans le chat, sous le même message : ✅ quand c’est fait, ❌ pour passer
                """)
    }

    @Test func `in French among friends, one small thing to do`() {
        #expect(
            Bilan.text(Voices.tu.directorBlocks(Bilan.telling)) == """
                Bonjour Claire. Toi d’abord : en octobre, tu as remercié une personne. Un geste t’attend plus \
                bas.
                ## Octobre, en une histoire
                • Hugo Lemaître, Paie, par Tom : « a tout expliqué sans jargon »
                ## Comment on se remercie
                Rien n’a beaucoup bougé en octobre.
                Les douze mois vont de novembre 2025 à octobre 2026. Une part s’y lit de 1 (peu) à 9 (presque \
                tout) ; un tiret, c’est un groupe trop petit, ou avant le début.
                En octobre, 7 personnes sur 10 ont été remerciées au moins une fois en trente jours.
                Service | octobre | juillet | douze mois
                ensemble | 7 sur 10 | 6 sur 10 | – – 3 4 4 5 5 6 6 6 6 7
                Ces chiffres ne disent rien d’une personne, et ne servent ni à évaluer, ni à payer, ni à \
                sanctionner.
                ## Un geste, si tu en as le temps
                Hugo Lemaître, par Tom : « a tout expliqué sans jargon ». Dis-le-lui de vive voix.
                Réponds dans le chat, sous le même message : ✅ quand c’est fait, ❌ pour passer
                """)
    }

    @Test func `in English, one small thing to do`() {
        #expect(
            Bilan.text(Voices.english.directorBlocks(Bilan.telling)) == """
                Hello Claire. You first: in October you thanked one person. There’s one small thing for you \
                further down.
                ## October, in one story
                • Hugo Lemaître, Paie, from Tom: “a tout expliqué sans jargon”
                ## How thanks go round
                Nothing moved much in October.
                The twelve months go from November 2025 to October 2026. A share reads from 1 (few) to 9 (nearly \
                all); a dash is a group too small, or before the beginning.
                In October, 7 people in 10 were thanked at least once in thirty days.
                Service | October | July | twelve months
                together | 7 in 10 | 6 in 10 | – – 3 4 4 5 5 6 6 6 6 7
                These figures say nothing of a person, and aren’t used for appraisal, pay or discipline.
                ## One small thing, if you have time
                Hugo Lemaître, from Tom: “a tout expliqué sans jargon”. Tell them in person.
                Answer in chat, under the same message: ✅ when done, ❌ to skip
                """)
    }

    @Test func `a month with nothing to tell`() {
        #expect(
            Bilan.text(Voices.vous.directorBlocks(Bilan.quiet)) == """
                Bonjour Claire. Vous d’abord : qui vous a facilité le mois ?
                ## Comment on se remercie
                Pas de chiffres ce mois-ci : j’en donne à partir de cinq personnes.
                """)
        #expect(
            Bilan.text(Voices.tu.directorBlocks(Bilan.quiet)) == """
                Bonjour Claire. Toi d’abord : qui t’a facilité le mois ?
                ## Comment on se remercie
                Pas de chiffres ce mois-ci : j’en donne à partir de cinq personnes.
                """)
        #expect(
            Bilan.text(Voices.english.directorBlocks(Bilan.quiet)) == """
                Hello Claire. You first: who made your month easier?
                ## How thanks go round
                No figures this month: I give them for five people or more.
                """)
    }

    @Test func `in French chat, the opening is the same in words`() {
        #expect(
            Voices.vous.directorOpening(Bilan.full).plainText == """
                Bonjour Claire. Vous d’abord : en octobre, vous avez remercié 3 personnes. Une décision vous \
                attend plus bas.
                Octobre, en trois histoires
                • Côté clients, transmis par Karim : « on m’a rappelée, c’est bien la première fois » · merci à Ana \
                Ruiz, Accueil
                • Hugo Lemaître, Paie, par Tom : « a tout expliqué sans jargon »
                • l’équipe Entretien : « la ligne tournait à 6 h, propre »
                Comment on se remercie
                Ce qui a le plus bougé : les mercis de la clientèle. En octobre, 3 sur 10 ; les trois mois d’avant, \
                peu.
                Les douze mois vont de novembre 2025 à octobre 2026. Une part s’y lit de 1 (peu) à 9 (presque \
                tout) ; un tiret, c’est un groupe trop petit, ou avant le début.
                En octobre, 7 personnes sur 10 ont été remerciées au moins une fois en trente jours.
                • ensemble : 7 sur 10 (douze mois : – – 3 4 4 5 5 6 6 6 6 7)
                • Accueil : presque tout (douze mois : – – 5 5 6 6 7 9 9 9 9 9)
                • Atelier : 5 sur 10 (douze mois : – – 1 2 2 3 3 – 4 4 5 5)
                • autres services : peu (douze mois : – – – – – – – – – – 1 1)
                Les services de moins de cinq personnes sont réunis avec d’autres, pour qu’un chiffre ne parle \
                jamais de quelques-uns.
                Sur dix mercis, le chemin qu’ils prennent.
                • vers sa hiérarchie : peu (douze mois : – – – – – – – 1 1 1 1 1)
                • vers son équipe : 2 sur 10 (douze mois : – – – – – – – 2 2 2 2 2)
                • entre collègues : 4 sur 10 (douze mois : – – – – – – – 6 6 6 6 4)
                • de la clientèle : 3 sur 10 (douze mois : – – – – – – – 1 1 1 1 3)
                Valeurs vécues en octobre : entraide et audace. Sans merci depuis trois mois : accueil.
                Nouveaux standards : « rappeler avant 18 h » (Accueil), « ranger la salle en partant » (toute \
                l’entreprise).
                En nombre, par mois.
                • valeurs vécues : 2 (douze mois : – – – – – – – – 1 2 2 2)
                • standards adoptés : 2 (douze mois : – – – – – – – – 0 1 0 2)
                Ces chiffres ne disent rien d’une personne, et ne servent ni à évaluer, ni à payer, ni à \
                sanctionner.
                """)
    }

    @Test func `in English chat, the opening is the same in words`() {
        #expect(
            Voices.english.directorOpening(Bilan.full).plainText == """
                Hello Claire. You first: in October you thanked 3 people. There’s one decision for you \
                further down.
                October, in three stories
                • From a customer, passed on by Karim: “on m’a rappelée, c’est bien la première fois” · thanks to \
                Ana Ruiz, Accueil
                • Hugo Lemaître, Paie, from Tom: “a tout expliqué sans jargon”
                • the Entretien team: “la ligne tournait à 6 h, propre”
                How thanks go round
                What moved most: thanks from customers. In October, 3 in 10; in the three months before, few.
                The twelve months go from November 2025 to October 2026. A share reads from 1 (few) to 9 (nearly \
                all); a dash is a group too small, or before the beginning.
                In October, 7 people in 10 were thanked at least once in thirty days.
                • together: 7 in 10 (twelve months: – – 3 4 4 5 5 6 6 6 6 7)
                • Accueil: nearly all (twelve months: – – 5 5 6 6 7 9 9 9 9 9)
                • Atelier: 5 in 10 (twelve months: – – 1 2 2 3 3 – 4 4 5 5)
                • other services: few (twelve months: – – – – – – – – – – 1 1)
                Services of fewer than five people are put together with others, so that a figure is never about a \
                few.
                Of ten thanks, the way they go.
                • to a manager: few (twelve months: – – – – – – – 1 1 1 1 1)
                • to one’s own team: 2 in 10 (twelve months: – – – – – – – 2 2 2 2 2)
                • between colleagues: 4 in 10 (twelve months: – – – – – – – 6 6 6 6 4)
                • from customers: 3 in 10 (twelve months: – – – – – – – 1 1 1 1 3)
                Values lived in October: helping out and daring. No thanks for three months: welcome.
                New standards: “rappeler avant 18 h” (Accueil), “ranger la salle en partant” (the whole company).
                How many, by month.
                • values lived: 2 (twelve months: – – – – – – – – 1 2 2 2)
                • standards accepted: 2 (twelve months: – – – – – – – – 0 1 0 2)
                These figures say nothing of a person, and aren’t used for appraisal, pay or discipline.
                """)
    }

    @Test func `a decision asked in chat`() {
        #expect(
            Bilan.full.item.flatMap(Voices.vous.directorItem)?.plainText == """
                Sofia Marchand (Atelier) vous soumet une idée : « appeler le client le soir de la livraison ». En \
                faire un standard de toute l’entreprise ? L’idée vient d’Élodie et de Tom. On en a écrit : « a \
                appelé M. Petit le soir même » · « un coup de fil après la livraison, et plus une réclamation »
                ✅ oui · ❌ pas maintenant · avec vos mots : `standard: …`
                """)
        #expect(
            Bilan.full.item.flatMap(Voices.tu.directorItem)?.plainText == """
                Sofia Marchand (Atelier) te soumet une idée : « appeler le client le soir de la livraison ». En \
                faire un standard de toute l’entreprise ? L’idée vient d’Élodie et de Tom. On en a écrit : « a \
                appelé M. Petit le soir même » · « un coup de fil après la livraison, et plus une réclamation »
                ✅ oui · ❌ pas maintenant · avec tes mots : `standard: …`
                """)
        #expect(
            Bilan.full.item.flatMap(Voices.english.directorItem)?.plainText == """
                Sofia Marchand (Atelier) brings you an idea: “appeler le client le soir de la livraison”. Make it a \
                standard for the whole company? The idea comes from Élodie and Tom. What was written: “a appelé M. \
                Petit le soir même” · “un coup de fil après la livraison, et plus une réclamation”
                ✅ yes · ❌ not now · in your own words: `standard: …`
                """)
    }

    @Test func `the subject names the month`() {
        #expect(Voices.vous.directorSubject(Bilan.full).plainText == "Votre bilan d’octobre · Bravo (Atelier Dupont)")
        #expect(Voices.tu.directorSubject(Bilan.full).plainText == "Ton bilan d’octobre · Bravo (Atelier Dupont)")
        #expect(
            Voices.english.directorSubject(Bilan.full).plainText == "Your October in thanks · Bravo (Atelier Dupont)")
    }
}
