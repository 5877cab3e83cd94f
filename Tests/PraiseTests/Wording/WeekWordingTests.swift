import Praise
import Testing

@Suite struct WeekWordingTests {
    @Test func `one person featured`() {
        let story = Voices.story([
            ("Ana Ruiz", ["a gardé le colis de M. Petit jusqu’à 19 h, il est reparti soulagé", "m’a trouvé une salle"])
        ])
        #expect(
            Voices.vous.words(for: .week(story)).plainText == """
                La semaine du 16 au 22 novembre
                Employé(e) de la semaine : Ana Ruiz
                « a gardé le colis de M. Petit jusqu’à 19 h, il est reparti soulagé » (Karim)
                « m’a trouvé une salle » (Élodie)
                En tout, 23 personnes en ont remercié 31.
                Dire merci : `/bravo @nom pour …`
                """)
        #expect(Voices.tu.words(for: .week(story)) == Voices.vous.words(for: .week(story)))
        #expect(
            Voices.english.words(for: .week(story)).plainText == """
                The week of 16–22 November
                Employee of the week: Ana Ruiz
                “a gardé le colis de M. Petit jusqu’à 19 h, il est reparti soulagé” (Karim)
                “m’a trouvé une salle” (Élodie)
                In all, 23 people thanked 31.
                Say thanks: `/bravo @name for …`
                """)
    }

    @Test func `three people together have the same number of quotes each`() {
        let story = Voices.story([
            ("Ana Ruiz", ["un", "deux"]), ("Hugo Lemaître", ["trois", "quatre", "cinq"]), ("Inès", ["six", "sept"]),
        ])
        #expect(
            Voices.vous.words(for: .week(story)).plainText == """
                La semaine du 16 au 22 novembre
                Employé(e)s de la semaine, ensemble : Ana Ruiz, Hugo Lemaître et Inès
                Ana Ruiz : « un » (Karim) · « deux » (Élodie)
                Hugo Lemaître : « trois » (Karim) · « quatre » (Élodie)
                Inès : « six » (Karim) · « sept » (Élodie)
                En tout, 23 personnes en ont remercié 31.
                Dire merci : `/bravo @nom pour …`
                """)
        #expect(
            Voices.english.words(for: .week(story)).plainText == """
                The week of 16–22 November
                Employees of the week, together: Ana Ruiz, Hugo Lemaître and Inès
                Ana Ruiz: “un” (Karim) · “deux” (Élodie)
                Hugo Lemaître: “trois” (Karim) · “quatre” (Élodie)
                Inès: “six” (Karim) · “sept” (Élodie)
                In all, 23 people thanked 31.
                Say thanks: `/bravo @name for …`
                """)
    }

    @Test func `others are told of below whoever is featured, without places or totals`() {
        var story = Voices.story([("Ana Ruiz", ["m’a trouvé une salle"])])
        story.also =
            Voices.story([("Hugo", ["a refait mon bulletin"]), ("Inès", ["a accueilli un visiteur"])]).featured
        #expect(
            Voices.vous.words(for: .week(story)).plainText == """
                La semaine du 16 au 22 novembre
                Employé(e) de la semaine : Ana Ruiz
                « m’a trouvé une salle » (Karim)
                En tout, 23 personnes en ont remercié 31.
                Et aussi :
                • Hugo : « a refait mon bulletin »
                • Inès : « a accueilli un visiteur »
                Dire merci : `/bravo @nom pour …`
                """)
        #expect(
            Voices.english.words(for: .week(story)).plainText == """
                The week of 16–22 November
                Employee of the week: Ana Ruiz
                “m’a trouvé une salle” (Karim)
                In all, 23 people thanked 31.
                Also this week:
                • Hugo: “a refait mon bulletin”
                • Inès: “a accueilli un visiteur”
                Say thanks: `/bravo @name for …`
                """)
    }

    @Test(arguments: [
        (1, "en une histoire :", "in one story:"), (2, "en deux histoires :", "in two stories:"),
        (3, "en trois histoires :", "in three stories:"), (4, "en quatre histoires :", "in four stories:"),
    ])
    func `a week with nobody featured is its stories`(count: Int, french: String, english: String) {
        var story = Voices.story([])
        story.also = Voices.story((1...count).map { ("P\($0)", ["q\($0)"]) }).featured
        let lines = Voices.vous.words(for: .week(story)).plainText.split(separator: "\n")
        #expect(lines.first.map(String.init) == "La semaine du 16 au 22 novembre, \(french)")
        #expect(lines.count == count + 2 && lines[1] == "• P1 : « q1 »")
        #expect(lines.last == "Dire merci : `/bravo @nom pour …`")
        let told = Voices.english.words(for: .week(story)).plainText
        #expect(told.hasPrefix("The week of 16–22 November, \(english)\n• P1: “q1”\n"))
    }

    @Test func `four people have one quote each`() {
        let text = Voices.english.words(
            for: .week(Voices.story([("A", ["1", "2"]), ("B", ["3", "4"]), ("C", ["5"]), ("D", ["6"])]))
        ).plainText
        #expect(text.contains("\nA: “1” (Karim)\nB: “3” (Karim)\nC: “5” (Karim)\nD: “6” (Karim)\n"))
    }

    @Test func `a post never holds more than ten quotes, and names everybody all the same`() {
        let text = Voices.vous.words(for: .week(Voices.story((1...14).map { ("P\($0)", ["q"]) }))).plainText
        #expect(text.split(separator: "«").count - 1 == 10)
        #expect((1...14).allSatisfy { text.contains("P\($0)") })
    }

    @Test func `a much thanked person has five quotes in the post`() {
        let text = Voices.english.words(for: .week(Voices.story([("Ana", (1...30).map { "q\($0)" })]))).plainText
        #expect(text.contains("“q5”") && !text.contains("“q6”"))
    }

    @Test(arguments: [
        (1, 1, "En tout, une personne en a remercié une autre.", "In all, one person thanked another."),
        (1, 2, "En tout, une personne en a remercié 2.", "In all, one person thanked 2."),
        (2, 1, "En tout, 2 personnes en ont remercié une.", "In all, 2 people thanked one."),
        (1_000, 2_000, "En tout, 1 000 personnes en ont remercié 2 000.", "In all, 1,000 people thanked 2,000."),
    ])
    func `givers and thanked are counted in good grammar`(givers: Int, recipients: Int, french: String, english: String)
    {
        let saying = Saying.week(Voices.story([("Ana", ["x"])], givers: givers, recipients: recipients))
        #expect(Voices.vous.words(for: saying).plainText.contains("\n\(french)\n"))
        #expect(Voices.english.words(for: saying).plainText.contains("\n\(english)\n"))
    }

    @Test(arguments: [
        ("2026-W47", "La semaine du 16 au 22 novembre", "The week of 16–22 November"),
        ("2026-W49", "La semaine du 30 novembre au 6 décembre", "The week of 30 November – 6 December"),
        (
            "2026-W53", "La semaine du 28 décembre 2026 au 3 janvier 2027",
            "The week of 28 December 2026 – 3 January 2027"
        ),
        (
            "2025-W01", "La semaine du 30 décembre 2024 au 5 janvier 2025",
            "The week of 30 December 2024 – 5 January 2025"
        ),
        ("2027-W09", "La semaine du 1er au 7 mars", "The week of 1–7 March"),
        ("2027-W30", "La semaine du 26 juillet au 1er août", "The week of 26 July – 1 August"),
    ])
    func `a week is named by its days`(week: String, french: String, english: String) {
        let saying = Saying.week(Voices.story([("Ana", ["x"])], week: week))
        #expect(Voices.vous.words(for: saying).parts.first == .strong(french))
        #expect(Voices.english.words(for: saying).parts.first == .strong(english))
    }

    @Test func `a week without thanks`() {
        let quiet = Saying.week(Voices.story([], givers: 0, recipients: 0))
        #expect(
            Voices.vous.words(for: quiet).plainText
                == "Semaine calme par ici. Qui vous a facilité la vie ? `/merci @nom pour …`")
        #expect(
            Voices.tu.words(for: quiet).plainText
                == "Semaine calme par ici. Qui t’a facilité la vie ? `/merci @nom pour …`")
        #expect(
            Voices.english.words(for: quiet).plainText
                == "Quiet week here. Who made your life easier? `/merci @name for …`")
    }

    @Test(arguments: [
        ("a dit « oui » tout de suite", "« a dit “oui” tout de suite »", "“a dit ‘oui’ tout de suite”"),
        ("a dit « oui »", "« a dit “oui” »", "“a dit ‘oui’”"), ("« merci »", "« merci »", "“merci”"),
        ("“thanks”", "« thanks »", "“thanks”"),
        ("\"thanks\"", "« thanks »", "“thanks”"), ("“a” and “b”", "« “a” and “b” »", "“‘a’ and ‘b’”"),
        ("two\nlines", "« two lines »", "“two lines”"),
        ("@room <b>x</b> `y`", "« @room <b>x</b> `y` »", "“@room <b>x</b> `y`”"),
        ("quelle aide !", "« quelle aide ! »", "“quelle aide !”"),
    ])
    func `a quote keeps the giver's words between the right marks`(reason: String, french: String, english: String) {
        let saying = Saying.week(Voices.story([("Ana", [reason])]))
        #expect(Voices.vous.words(for: saying).plainText.contains("\n\(french) (Karim)\n"))
        #expect(Voices.english.words(for: saying).plainText.contains("\n\(english) (Karim)\n"))
    }

    @Test(arguments: [
        (String(repeating: "mot ", count: 60), String(repeating: "mot ", count: 49) + "mot…"),
        (String(repeating: "字", count: 300), String(repeating: "字", count: 200) + "…"),
        (String(repeating: "x", count: 200), String(repeating: "x", count: 200)),
        (String(repeating: "👩🏽‍🚀", count: 201), String(repeating: "👩🏽‍🚀", count: 200) + "…"),
        (String(repeating: "a", count: 195) + ", suite et fin", String(repeating: "a", count: 195) + "…"),
    ])
    func `a long quote is cut at a word`(reason: String, shown: String) {
        let text = Voices.vous.words(for: .week(Voices.story([("Ana", [reason])]))).plainText
        #expect(text.contains("« \(shown) »"))
    }

    @Test func `givers are names and reasons are text`() {
        let parts = Voices.vous.words(for: .week(Voices.story([("Ana", ["x"])]))).parts
        #expect(
            parts.contains(.name("Karim")) && parts.contains(.strong("Ana"))
                && parts.contains(.code("/bravo @nom pour …")))
    }
}
