import Foundation
import Hummingbird
import Praise

/// What the page in the browser asks for: speaking as any of the cast, and moving the clock.
struct SalonPage: Sendable {
    let book: SalonBook
    let controls: SalonControls
    let timepiece: Timepiece
    let timeZone: TimeZone

    func add(to routes: RouterGroup<WebContext>) {
        routes.get("state") { request, _ in try await state(request) }
        routes.post("messages") { request, _ in try await say(request) }
        routes.post("messages/:message/edit") { request, context in try await edit(request, context) }
        routes.post("messages/:message/delete") { request, context in
            try book.delete(context.piece("message"), as: await person(request).member)
            return Response(status: .noContent)
        }
        routes.post("messages/:message/react") { request, context in try await react(request, context) }
        routes.post("clock") { _, _ in
            let date = try await controls.moveClock()
            book.wake()
            return try Response.json(["now": SalonJSON.time(date)])
        }
        routes.post("language") { request, _ in
            try await controls.changeLanguage(request.json([String: Language].self)["language"] ?? .french)
            book.wake()
            return Response(status: .noContent)
        }
    }

    private func state(_ request: Request) async throws -> Response {
        let position = try request.number("after") ?? 0
        let wait = try min(request.number("wait") ?? 0, 30)
        try await book.wait(past: position, seconds: TimeInterval(wait), on: timepiece)
        let events = Array(book.events(after: position, limit: 500))
        let next = min(position, book.head) + events.count
        return try .json(
            SalonPageState(
                events: events, next: next, more: next < book.head, now: book.now(),
                language: await controls.language(), timeZone: timeZone.identifier, room: book.cast.room,
                roomName: book.cast.roomName, bot: book.cast.bot, people: book.cast.people))
    }

    private func say(_ request: Request) async throws -> Response {
        let (person, change) = try await person(request)
        let said = try book.say(draft(change), as: person, in: change.room ?? book.cast.room)
        return try .json(["message": said.message], status: .created)
    }

    private func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let (person, change) = try await person(request)
        try book.edit(context.piece("message"), to: draft(change), as: person)
        return Response(status: .noContent)
    }

    private func react(_ request: Request, _ context: WebContext) async throws -> Response {
        let (person, change) = try await person(request)
        guard let emoji = change.emoji, (1...62).contains(emoji.utf8.count) else {
            throw SalonRefusal.malformed("The emoji is missing.")
        }
        try book.react(emoji, on: change.on ?? true, to: context.piece("message"), in: nil, as: person)
        return Response(status: .noContent)
    }

    /// Whoever is spoken as: one of the people, never the bot.
    private func person(_ request: Request) async throws -> (member: SalonMember, change: SalonPageChange) {
        let change = try await request.json(SalonPageChange.self)
        let member = try book.cast.member(change.as)
        guard !member.bot else { throw SalonRefusal.user }
        return (member, change)
    }

    private func draft(_ change: SalonPageChange) throws -> SalonDraft {
        let text = change.text ?? ""
        try SalonDraft.check(text, limit: SalonDraft.personLimit)
        return SalonDraft(
            text: text, mentions: change.mentions ?? [], thread: change.thread, replyTo: change.replyTo)
    }
}
