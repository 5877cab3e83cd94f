import Foundation
import Praise
import Testing

/// What holds of every digest, whatever is in it.
@Suite struct DirectorDigestTests {
    private static let voices = [Voices.vous, Voices.tu, Voices.english]
    private static let digests = [Bilan.full, Bilan.quiet, Bilan.telling]

    /// Without what people wrote.
    private static func ours(_ words: Words) -> String {
        words.parts.map { part in
            switch part {
            case .text(let text), .strong(let text): text
            case .lineBreak: "\n"
            case .name, .code, .link: "x"
            }
        }.joined()
    }

    private static func all(_ voice: Wording, _ digest: DirectorDigest) -> String {
        ours(voice.directorSubject(digest)) + "\n" + ours(voice.directorBlocks(digest).inChat)
    }

    @Test func `it is frozen and read back as it was`() throws {
        for digest in Self.digests {
            let data = try JSONEncoder().encode(digest)
            #expect(try JSONDecoder().decode(DirectorDigest.self, from: data) == digest)
        }
    }

    @Test(arguments: digests.indices, voices.indices)
    func `nothing is exclaimed, ranked or reproached, and no target is set`(digest: Int, voice: Int) {
        let text = Self.all(Self.voices[voice], Self.digests[digest])
        let banned = [
            "only", "already", "best", "worst", "top", "rank", "score", "target", "goal", "alert", "warning", "low",
            "seulement", "déjà", "meilleur", "classement", "objectif", "alerte", "attention", "insuffisant", "faible",
        ]
        let found = banned.filter {
            text.range(of: "\\b\($0)\\b", options: [.regularExpression, .caseInsensitive]) != nil
        }
        #expect(found.isEmpty && !text.contains("!"))
    }

    @Test(arguments: digests.indices)
    func `vous and tu are never mixed, and spaces are those of French`(digest: Int) {
        let digest = Self.digests[digest]
        let words = { (voice: Wording) in
            Set(Self.all(voice, digest).lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init))
        }
        #expect(
            words(Voices.vous).isDisjoint(with: ["tu", "te", "ton", "ta", "toi", "t’a", "t’attend", "dis", "réponds"]))
        #expect(words(Voices.tu).isDisjoint(with: ["vous", "votre", "vos", "avez", "dites", "répondez"]))
        for voice in [Voices.vous, Voices.tu] {
            for pair in [" :", " ;", " ?", " !", " »", "« ", "'", "\"", "  "] {
                #expect(!Self.all(voice, digest).contains(pair))
            }
        }
    }

    @Test(arguments: voices.indices)
    func `the subject says nothing of what is inside`(voice: Int) {
        let subjects = Self.digests.map(Self.voices[voice].directorSubject)
        #expect(Set(subjects).count == 1)
    }

    @Test(arguments: voices.indices)
    func `every row has as many cells as there are columns`(voice: Int) {
        for case .table(let table, _) in Self.voices[voice].directorBlocks(Bilan.full) {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count } && !table.rows.isEmpty)
        }
    }

    @Test func `what is asked is a message of its own in chat, and is only answered where it is`() {
        let item = Bilan.full.item.flatMap(Voices.english.directorItem)?.plainText ?? ""
        #expect(item.hasSuffix("\n✅ yes · ❌ not now · in your own words: `standard: …`"))
        #expect(!Voices.english.directorOpening(Bilan.full).plainText.contains("✅"))
        let letter = Bilan.text(Voices.english.directorBlocks(Bilan.full, isAnsweredInChat: false))
        #expect(letter.contains("brings you an idea") && !letter.contains("✅"))
        #expect(Voices.vous.directorItem(DigestItem(act: .look(Bilan.full.director))) == nil)
    }
}
