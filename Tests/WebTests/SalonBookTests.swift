import Foundation
import Testing

@testable import Web

struct SalonBookTests {
    @Test func `the next start continues where the last one ended`() throws {
        let rig = try SalonRig()
        let message = try rig.say("bonjour")
        try rig.book.react("👏", on: true, to: message, in: nil, as: rig.book.cast.bot)
        let again = try rig.reopened()
        #expect(again.read(\.events) == rig.book.read(\.events))
        #expect(try again.say(SalonDraft(text: "suite"), as: rig.person("ana"), in: "front-desk").message == "m3")
    }

    @Test(arguments: [#"{"type":"mess"#, "{\"type\":\n", "\u{0}\u{0}\u{0}\n"])
    func `a last line torn by a crash is dropped and written over`(tear: String) throws {
        let rig = try SalonRig()
        try rig.say("une")
        let whole = try Data(contentsOf: rig.file)
        try (whole + Data(tear.utf8)).write(to: rig.file)
        let again = try rig.reopened()
        #expect(again.head == 1)
        try again.write { _ in rig.book.read(\.events)[0] }
        #expect(try Data(contentsOf: rig.file) == whole + whole)
    }

    @Test func `a line damaged in the middle is told and not skipped, since positions count lines`() throws {
        let rig = try SalonRig()
        try rig.say("une")
        try (Data("?\n".utf8) + Data(contentsOf: rig.file)).write(to: rig.file)
        #expect(throws: SalonFileProblem.self) { try rig.reopened() }
    }

    @Test func `nobody but its owner may read the file`() throws {
        let rig = try SalonRig()
        let mode = try FileManager.default.attributesOfItem(atPath: rig.file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `the same key says nothing twice, even after a restart`() throws {
        let rig = try SalonRig()
        let draft = SalonDraft(text: "Bonjour", key: "0a")
        let first = try rig.book.say(draft, as: rig.book.cast.bot, in: "front-desk")
        let second = try rig.reopened().say(draft, as: rig.book.cast.bot, in: "front-desk")
        #expect(first.isNew && !second.isNew && first.message == second.message)
    }

    @Test func `an emoji is there once however often it is put`() throws {
        let rig = try SalonRig()
        let message = try rig.say("bonjour")
        for _ in 1...3 { try rig.book.react("👏", on: true, to: message, in: nil, as: rig.book.cast.bot) }
        #expect(rig.book.head == 2)
        for _ in 1...2 { try rig.book.react("👏", on: false, to: message, in: nil, as: rig.book.cast.bot) }
        #expect(rig.book.read(\.events).map(\.type) == [.message, .reaction, .unreaction])
    }

    @Test func `only its own sender edits or deletes a message`() throws {
        let rig = try SalonRig()
        let message = try rig.say("bonjour")
        let karim = try rig.person("karim")
        #expect(throws: SalonRefusal.notYours) { try rig.book.edit(message, to: SalonDraft(text: "x"), as: karim) }
        #expect(throws: SalonRefusal.notYours) { try rig.book.delete(message, as: karim) }
        try rig.book.delete(message, as: rig.person("elodie"))
        #expect(throws: SalonRefusal.gone) { try rig.book.edit(message, to: SalonDraft(text: "x"), as: karim) }
    }

    @Test func `each edit counts one further and carries the whole new text`() throws {
        let rig = try SalonRig()
        let message = try rig.say("a")
        for text in ["b", "c"] {
            try rig.book.edit(message, to: SalonDraft(text: text, mentions: ["ana"]), as: rig.person("elodie"))
        }
        let edits = rig.book.read(\.events).dropFirst()
        #expect(edits.map(\.revision) == [1, 2])
        #expect(edits.map(\.text) == ["b", "c"])
        #expect(edits.last?.mentions == [SalonMention(id: "ana", name: "Ana Ruiz")])
    }

    @Test func `a direct room is closed to everybody else`() throws {
        let rig = try SalonRig()
        #expect(try rig.book.cast.members(of: "direct-ana").map(\.id) == ["ana", "bravo"])
        #expect(throws: SalonRefusal.room) {
            try rig.book.say(SalonDraft(text: "coucou"), as: rig.person("karim"), in: "direct-ana")
        }
    }

    @Test func `a position from a book that is no more means now`() throws {
        let rig = try SalonRig()
        try rig.say("bonjour")
        #expect(rig.book.events(after: 99).isEmpty)
        #expect(rig.book.events(after: 0).count == 1)
    }

    @Test func `what was said before is there under its own time, after the bot's arrival`() throws {
        let rig = try SalonRig()
        let said = Date(timeIntervalSince1970: 1_700_000_000)
        let past = SalonPast(
            sender: "ana", sentAt: said, text: "/bravo <@zoe> pour le colis", mentions: ["zoe"],
            reactions: [.init(user: "karim", emoji: "👏", at: said + 60)])
        #expect(try rig.book.recall(past) == "m2")
        let events = rig.book.read(\.events)
        #expect(events.map(\.type) == [.joined, .message, .reaction])
        #expect(events[1].sentAt == said && events[1].mentions?.map(\.name) == ["Zoë O’Brien"])
        #expect(events[2].sentAt == said + 60 && events[2].message == "m2")
        #expect(rig.book.cursor == "3")
        #expect(throws: SalonRefusal.user) { try rig.book.recall(SalonPast(sender: "nobody", sentAt: said, text: "x")) }
        #expect(rig.book.cursor == "3")
    }
}
