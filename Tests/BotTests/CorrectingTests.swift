import Chat
import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite struct CorrectingTests {
    @Test func `an edit corrects the recognition and adds no applause`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the dcos")
        await talk.turn()
        talk.clock.wind(60)
        talk.edits(.ana, id, "/bravo @chi for the docs")
        await talk.turn()
        let recognitions = try await talk.recognitions()
        #expect(recognitions.map { $0.recipients.map(\.name) } == [["Nguyễn Chi"]])
        #expect(recognitions.map(\.reason) == ["the docs"])
        #expect(talk.applauded == [id])
    }

    @Test func `a thank that lacked its reason counts once it is edited in`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben")
        await talk.turn()
        #expect(talk.applauded.isEmpty && talk.said.count == 1)
        talk.clock.wind(60)
        talk.edits(.ana, id, "/bravo @ben for the docs")
        await talk.turn()
        #expect(talk.applauded == [id])
        #expect(try await talk.recognitions().count == 1)
    }

    @Test func `an edit that thanks nobody any more takes the thank back and says so`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.clock.wind(60)
        talk.edits(.ana, id, "never mind")
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        #expect(talk.said.count == 2)
    }

    @Test func `deleting the message takes the thank back in silence`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.deletes(id)
        await talk.turn()
        #expect(try await talk.recognitions().isEmpty)
        #expect(talk.said.count == 1)
    }

    @Test func `an edit by somebody else changes nothing`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.clock.wind(60)
        talk.edits(.chi, id, "/bravo @chi for the docs")
        await talk.turn()
        let recognitions = try await talk.recognitions()
        #expect(recognitions.map { $0.recipients.map(\.name) } == [["Ben Lemaître"]])
    }

    @Test func `a correction after the week was settled is kept, and the post stays`() async throws {
        let talk = try await Conversation()
        let id = talk.says(.ana, "/bravo @ben for the docs")
        await talk.turn()
        talk.clock.step(to: .init(iso: "2026-11-23T08:00:01Z"))
        await talk.turn()
        #expect(try await talk.schedule() == nil)
        await talk.turn()
        talk.edits(.ana, id, "/bravo @chi for the docs")
        await talk.turn()
        #expect(talk.said.last?.contains("Monday’s post stays as it was") == true)
        let week = try #require(Week("2026-W47"))
        #expect(try await talk.ledger.story(of: .week(week))?.featured.map(\.person.name) == ["Ben Lemaître"])
    }
}
