import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

/// What people ask of Bravo, in a room and alone with it, in both languages.
@Suite struct AskingTests {
    private static let values = HouseRules(
        values: CompanyValues([
            CompanyValue(
                name: Localized(french: "Entraide", english: "Helping out"),
                meaning: Localized(
                    french: "Un coup de main sans qu’on le demande", english: "A hand without being asked"))
        ]), contact: "sofia@test")

    @Test(arguments: [
        ("moi", "en train de relire", true), ("me", "Received", false), ("moi aujourd'hui", "Reçus", true),
        ("pourquoi", "pas de choix", true), ("why", "no choice", false), ("why me", "no choice", false),
        ("pourquoi moi", "pas de choix", true), ("valeurs", "coup de main", true), ("values", "A hand", false),
        ("confidentialité", "sofia@test", true), ("privacy", "sofia@test", false),
        ("mes-données", "Tout ce que je sais", true), ("my-data", "All I know", false),
        ("réglages", "Vos réglages", true), ("settings", "Your settings", false), ("aide", "mes-données", true),
        ("help", "my-data", false), ("digest", "In all", false), ("résumé", "En tout", true),
        ("moi plus tard", "2026-W47", true), ("why soon", "2026-W47", false),
    ])
    func `each word is answered to whoever asks, alone, in their language`(
        word: String, answer: String, isFrench: Bool
    ) async throws {
        let talk = try await Conversation(rules: Self.values)
        talk.says(.ben, "/bravo @ana pour le coup de main, en train de relire")
        await talk.turn()
        talk.says(.ana, word, direct: true)
        await talk.turn(in: isFrench ? .french : .english)
        #expect(talk.said(to: .ana).first?.contains(answer) == true, "\(talk.said(to: .ana))")
        #expect(talk.said(to: .ben).isEmpty && talk.saidInRoom.count == 1)
    }

    @Test func `asked in a room, it is answered alone, and the room sees an emoji`() async throws {
        let talk = try await Conversation()
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        let question = talk.says(.ana, "/bravo me")
        await talk.turn()
        #expect(talk.reactions(on: question) == ["📬"])
        #expect(talk.said(to: .ana).count == 1 && talk.said(to: .ana)[0].contains("Ben Lemaître: “the docs”"))
        #expect(talk.saidInRoom.count == 1)
    }

    @Test func `a digest is told in the thread of its room`() async throws {
        let talk = try await Conversation()
        talk.says(.ben, "/bravo @ana for the docs")
        talk.says(.chi, "/bravo @ana for the key")
        await talk.turn()
        let question = talk.says(.ana, "/bravo digest today")
        await talk.turn()
        let told = talk.chat.state.withLock { $0.said.last }
        #expect(told?.thread == question && told?.text.contains("2 people thanked one.") == true)
        #expect(talk.reactions(on: question).isEmpty)
    }

    @Test func `where nobody can be written to alone, what is private is not said in the thread`() async throws {
        let talk = try await Conversation()
        talk.chat.state.withLock { $0.isPublic = true }
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        for word in ["me", "why me", "my-data", "settings", "settings featured never"] {
            talk.says(.ana, "/bravo \(word)")
            await talk.turn()
            #expect(talk.said.last == "The answer is for you: ask me in a direct message.")
        }
        talk.says(.ana, "/bravo values")
        await talk.turn()
        #expect(talk.said.last?.contains("hashtag") == true)
        #expect(try await talk.ledger.sayingsForPerson().isEmpty)
    }

    @Test func `nothing of an answer stays in the ledger once it is said`() async throws {
        let talk = try await Conversation()
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        talk.says(.ana, "why me octobre", direct: true)
        talk.says(.ana, "settings featured never", direct: true)
        await talk.turn()
        #expect(talk.said(to: .ana).count == 2)
        for entry in try await talk.ledger.sayings(in: .said) {
            guard case .question(let question) = entry.saying else { continue }
            #expect(question.rest.isEmpty)
        }
    }

    @Test(arguments: [
        ("réglages langue en", "All right, in English."), ("settings language fr", "Entendu, en français."),
        ("réglages prévenir non", "won’t tell you"), ("settings tell no", "won’t tell you"),
        ("réglages posts salle", "room of the thank-you"), ("settings posts no", "won’t name you"),
        ("réglages à l’honneur si oui", "I’ll ask first"), ("settings featured never", "I won’t ask"),
        ("réglages couleur bleu", "I can’t read a setting"),
    ])
    func `a setting is changed by a line and confirmed shortly`(line: String, answer: String) async throws {
        let talk = try await Conversation()
        talk.says(.ana, line, direct: true)
        await talk.turn()
        #expect(talk.said(to: .ana).count == 1)
        #expect(talk.said(to: .ana).first?.contains(answer) == true, "\(talk.said(to: .ana))")
    }

    @Test func `what one person chose shows to that person alone`() async throws {
        let talk = try await Conversation()
        talk.says(.ana, "settings posts no", direct: true)
        talk.says(.ana, "settings", direct: true)
        talk.says(.ben, "settings", direct: true)
        await talk.turn()
        #expect(talk.said(to: .ana).last?.contains("public posts: no") == true)
        #expect(talk.said(to: .ben).last?.contains("public posts: yes") == true)
    }

    /// F16 of what others get wrong: anyone can pull anyone's report.
    @Test func `nobody can ask for somebody else`() async throws {
        let talk = try await Conversation()
        talk.says(.ben, "/bravo @ana for the docs")
        await talk.turn()
        talk.says(.chi, "me @ana", direct: true)
        talk.says(.chi, "my-data ana", direct: true)
        talk.says(.chi, "me", direct: true)
        talk.says(.chi, "my-data", direct: true)
        talk.says(.chi, "why me", direct: true)
        await talk.turn()
        #expect(!talk.said(to: .chi).isEmpty)
        #expect(!talk.said(to: .chi).joined().contains("docs"))
    }

    @Test func `everything about me comes as JSON and as a table, part by part, once each`() async throws {
        let talk = try await Conversation()
        for number in 0..<20 {
            talk.says(.ben, "/bravo @ana for reason \(number) " + String(repeating: "long ", count: 60))
        }
        talk.says(.ben, "/bravo @chi for something of theirs")
        await talk.turn()
        talk.says(.ana, "my-data", direct: true)
        await talk.turn()
        let parts = talk.said(to: .ana)
        #expect(parts.count > 3 && Set(parts).count == parts.count)
        let lines = parts.joined(separator: "\n").split(separator: "\n").filter { $0.hasPrefix("`{") }
        let reasons = try lines.map { line in
            try JSONDecoder().decode(RecognitionRecord.self, from: Data(line.dropFirst().dropLast().utf8)).reason
        }
        #expect(reasons.count == 20 && !parts.joined().contains("theirs"))
        #expect(parts.joined().contains(RecognitionRecord.csvHeader))
    }
}
