import Foundation
import Praise

/// Letters as long and as awkward as they come.
enum LetterSamples {
    /// With every kind of block, in French.
    static let french = Letter(
        subject: "Un mot de Bravo (Atelier Dupont)",
        blocks: [
            .paragraph(
                "Bonjour Sofia. \(strong: "Vous d’abord") : depuis lundi dernier, vous avez remercié 2 personnes de l'équipe."
            ),
            .heading("Trois gestes, si vous en avez le temps"),
            .items([
                "Hugo, par Tom : « a tout expliqué sans jargon, deux fois, et la deuxième en souriant alors que la file d'attente débordait ». Dites-le-lui de vive voix.",
                "Paul : pas d'histoire de son travail ici ces temps-ci. Avez-vous vu quelque chose, vous ?",
                "« Rappeler avant 18 h » : trois personnes en ont remercié trois autres.\nEn faire un standard de l'équipe ? \(code: "standard : rappeler avant 18 h")",
            ]),
            .heading("Ce que l'équipe a vécu"),
            .paragraph("« a refait mon bulletin le jour même » · « le classeur des congés se lit tout seul »"),
            .table(
                LetterTable(
                    caption: "Mercis entre services, cette semaine",
                    columns: ["De \\ à", "Accueil", "Atelier", "Part"],
                    rows: [["Accueil", "–", "12", "48 %"], ["Façade et étanchéité", "3", "–", "7 %"]]),
                inWords: "L'accueil a remercié l'atelier."),
        ],
        foot:
            "Je suis Bravo, le robot des mercis (Atelier Dupont).\nPlus de ces courriels ? \(link: "Dites-le ici", to: "https://bravo.example.org/mail/stop/0123456789abcdef0123456789abcdef"), ou répondez « stop ».",
        language: .french)

    /// What people have typed to break pages: long words, other scripts, markup.
    static let hostile = Letter(
        subject: "A word from Bravo (<b>Atelier</b>)",
        blocks: [
            .heading("\(text: String(repeating: "Donaudampfschiff", count: 20))"),
            .paragraph("\(text: "<script>alert(1)</script><img src=x onerror=alert(1)> 👩🏽‍🚀 山田太郎 \u{202E}abc")"),
            .items(["\(text: String(repeating: "x", count: 400))", "\(name: "</ol></div><style>*{color:red}</style>")"]
            ),
            .table(
                LetterTable(
                    caption: "\(text: "</caption>" + String(repeating: "y", count: 200))",
                    columns: ["\(text: "<th>")", "One", "Two", "Three", "Four", "Five"],
                    rows: [
                        ["\(text: "</table>")", "1", "2", "3", "4", "5"], ["\(text: "short row")"],
                        ["\(text: String(repeating: "z", count: 120))", "1", "2", "3", "4", "5", "and more"],
                    ]), inWords: ""),
        ], foot: "I'm Bravo.", language: .english)

    static let all = [("french", french), ("hostile", hostile)]
}
