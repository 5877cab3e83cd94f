import Foundation
import Praise
import Testing

/// What no sentence of ours may hold, whatever the moment.
@Suite struct VoiceTests {
    private static func ours(_ words: Words) -> String {
        words.parts.map { part in
            switch part {
            case .text(let text), .strong(let text): text
            case .lineBreak: "\n"
            case .name, .code, .link: "x"
            }
        }.joined()
    }

    @Test(arguments: Voices.sayings, [Voices.vous, Voices.tu, Voices.english].indices)
    func `nothing is exclaimed, ranked or reproached`(saying: Saying, voice: Int) {
        let text = Self.ours([Voices.vous, Voices.tu, Voices.english][voice].words(for: saying))
        #expect(!text.contains("!") && !text.isEmpty || saying.isReaction)
        let banned = [
            "only", "already", "best", "at last", "amazing", "well-deserved", "top", "rank", "score", "streak",
            "seulement", "déjà", "meilleur",
            "enfin", "formidable", "classement", "oublié", "forgot", "failed", "erreur", "error", "please try",
        ]
        let found = banned.filter {
            text.range(of: "\\b\($0)\\b", options: [.regularExpression, .caseInsensitive]) != nil
        }
        #expect(found.isEmpty)
    }

    @Test(arguments: Voices.sayings)
    func `French spaces are never plain, and apostrophes never straight`(saying: Saying) {
        for voice in [Voices.vous, Voices.tu] {
            let text = Self.ours(voice.words(for: saying))
            for pair in [" :", " ;", " ?", " !", " »", "« ", "'", "\"", "  "] { #expect(!text.contains(pair)) }
        }
        #expect(!Self.ours(Voices.english.words(for: saying)).contains("'"))
    }

    @Test(arguments: Voices.sayings)
    func `vous and tu are never mixed`(saying: Saying) {
        let words = { (voice: Wording) in
            Set(Self.ours(voice.words(for: saying)).lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init))
        }
        #expect(
            words(Voices.vous).isDisjoint(with: [
                "tu", "te", "ton", "ta", "tes", "toi", "t’a", "modifie", "dis", "ajoute", "choisis",
            ]))
        let polite = words(Voices.tu).filter {
            $0 == "vous" || $0 == "votre" || $0 == "vos" || ($0.hasSuffix("ez") && $0 != "assez")
        }
        #expect(polite.isEmpty)
    }

    @Test(arguments: Voices.sayings)
    func `no text holds a line break`(saying: Saying) {
        for voice in [Voices.vous, Voices.tu, Voices.english] {
            let broken = voice.words(for: saying).parts.contains { part in
                switch part {
                case .text(let text), .name(let text), .strong(let text), .code(let text),
                    .link(let text, _):
                    text.contains(where: \.isNewline)
                case .lineBreak: false
                }
            }
            #expect(!broken)
        }
    }

    @Test func `what people wrote is left as it is`() {
        let words = Voices.vous.words(for: .remarks(noted: ["D'Artagnan : « x » !"], [.unknown("O'Neil ?")]))
        #expect(words.parts.contains(.name("D'Artagnan : « x » !")))
        #expect(words.plainText.contains("« O'Neil ? »"))
    }
}
