import Foundation
import Praise
import Testing

@testable import Chat

@Suite struct MailTextTests {
    @Test func `a letter reads in plain text as it does on paper`() {
        let text = MailText.text(LetterSamples.french).replacingOccurrences(of: "\u{A0}", with: "~")
            .replacingOccurrences(of: "\u{202F}", with: "~")
        #expect(
            text == """
                Bonjour Sofia. Vous d’abord~: depuis lundi dernier, vous avez remercié 2
                personnes de l’équipe.

                Trois gestes, si vous en avez le temps
                ======================================

                1. Hugo, par Tom~: «~a tout expliqué sans jargon, deux fois, et la deuxième
                   en souriant alors que la file d’attente débordait~». Dites-le-lui de vive
                   voix.
                2. Paul~: pas d’histoire de son travail ici ces temps-ci. Avez-vous vu
                   quelque chose, vous~?
                3. «~Rappeler avant 18 h~»~: trois personnes en ont remercié trois autres.
                   En faire un standard de l’équipe~? `standard : rappeler avant 18 h`

                Ce que l’équipe a vécu
                ======================

                «~a refait mon bulletin le jour même~» · «~le classeur des congés se lit tout
                seul~»

                Mercis entre services, cette semaine

                De \\ à                Accueil  Atelier  Part
                --------------------  -------  -------  ----
                Accueil                     –       12  48 %
                Façade et étanchéité        3        –   7 %

                -- 
                Je suis Bravo, le robot des mercis (Atelier Dupont).
                Plus de ces courriels~? Dites-le ici
                (https://bravo.example.org/mail/stop/0123456789abcdef0123456789abcdef), ou
                répondez «~stop~».

                """)
    }

    @Test(arguments: [
        ("", [""]), ("a b", ["a b"]), ("two  spaces stay", ["two  spaces stay"]),
        (String(repeating: "x", count: 77), [String(repeating: "x", count: 77)]),
        (
            String(repeating: "x", count: 70) + " seventy",
            [String(repeating: "x", count: 70), "seventy"]
        ),
        // What nothing can break stays whole, and alone.
        ("see " + String(repeating: "y", count: 90) + " there", ["see", String(repeating: "y", count: 90), "there"]),
        (
            String(repeating: "x", count: 73) + " 14\u{A0}h",
            [String(repeating: "x", count: 73), "14\u{A0}h"]
        ),
        ("a\nb", ["a", "b"]), ("a\u{1B}[31mb\0c", ["a [31mb c"]),
        // Twice as wide.
        (String(repeating: "👏", count: 39) + " b", [String(repeating: "👏", count: 39), "b"]),
    ])
    func `a line breaks where it may`(text: String, lines: [String]) {
        #expect(MailLines.wrapped(text) == lines)
    }

    @Test(arguments: LetterSamples.all)
    func `nothing of a letter is lost, and no line is longer than its longest word`(name: String, letter: Letter) {
        let text = MailText.text(letter)
        for block in letter.blocks {
            for words in block.allWords {
                for piece in words.plainText.split(whereSeparator: \.isWhitespace) {
                    #expect(text.contains(piece), "\(piece)")
                }
            }
        }
        for line in text.split(separator: "\n") where MailLines.columns(line) > MailLines.width {
            let longest = line.split(separator: " ").map { MailLines.columns($0) }.max() ?? 0
            // An indentation and a mark at most.
            #expect(longest + 8 > MailLines.width, "\(line)")
        }
    }

    @Test func `nobody can write the line that a signature begins with`() {
        let letter = Letter(
            subject: "S", blocks: [.paragraph("a\n\(text: "-- ")\nb"), .items(["\(text: "-- ")"])], foot: "Bravo",
            language: .english)
        #expect(MailText.text(letter) == "a\n--\nb\n\n1. --\n\n-- \nBravo\n")
    }

    @Test func `a table too wide for a plain mail is a list of its rows`() {
        let long = String(repeating: "long ", count: 15) + "end"
        let table = LetterTable(
            caption: "Where", columns: ["Service", "First", "Second"],
            rows: [["\(text: long)", "1", "2"], ["B", "3"]])
        let letter = Letter(subject: "S", blocks: [.table(table, inWords: "")], foot: "F", language: .english)
        #expect(
            MailText.text(letter) == """
                Where

                Service: long long long long long long long long long long long long long
                  long long end
                  First: 1
                  Second: 2
                Service: B
                  First: 3
                  Second:

                -- 
                F

                """)
    }
}

extension LetterBlock {
    /// But for what a chat says instead of a table.
    var allWords: [Words] {
        switch self {
        case .heading(let words), .paragraph(let words): [words]
        case .items(let items): items
        case .table(let table, _): [table.caption] + table.columns + table.rows.flatMap(\.self)
        }
    }
}
