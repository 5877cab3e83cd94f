import Foundation
import Hummingbird
import Praise

/// The plain chat webhook as the Salon offers it: what `openapi.json` describes, route by route.
struct SalonContract: Sendable {
    let book: SalonBook
    let timepiece: Timepiece

    func add(to routes: RouterGroup<WebContext>) {
        routes.get("me") { _, _ in try Response.json(book.cast.bot) }
        routes.get("events") { request, _ in try await events(request) }
        routes.get("rooms") { _, _ in try Response.json(SalonRooms(rooms: book.cast.rooms)) }
        routes.get("rooms/:room/members") { _, context in
            try Response.json(SalonMembers(members: book.cast.members(of: context.piece("room"))))
        }
        routes.post("rooms/:room/messages") { request, context in try await say(request, context) }
        routes.get("rooms/:room/messages/:message") { _, context in try author(context) }
        routes.put("rooms/:room/messages/:message") { request, context in try await edit(request, context) }
        routes.put("rooms/:room/messages/:message/reactions/:emoji") { _, context in try react(true, context) }
        routes.delete("rooms/:room/messages/:message/reactions/:emoji") { _, context in try react(false, context) }
        routes.put("direct/:user") { _, context in
            try Response.json(["room": book.cast.directRoom(with: context.piece("user"))])
        }
    }

    private func events(_ request: Request) async throws -> Response {
        guard let position = try request.number("after") else {
            let head = book.head
            try book.welcome()
            return try answer(after: head, showing: [])
        }
        let wait = try min(request.number("wait") ?? 0, 30)
        try await book.wait(past: position, isBot: true, seconds: TimeInterval(wait), on: timepiece)
        return try answer(after: position, showing: book.events(after: position))
    }

    private func answer(after position: Int, showing events: ArraySlice<SalonEvent>) throws -> Response {
        let next = min(position, book.head) + events.count
        return try .json(
            SalonBatch(
                events: Array(events), next: String(next), more: !events.isEmpty && next < book.head, now: book.now()))
    }

    private func say(_ request: Request, _ context: WebContext) async throws -> Response {
        let post = try await request.json(SalonPost.self)
        try SalonDraft.check(post.text, limit: SalonDraft.botLimit)
        let draft = SalonDraft(
            text: post.text, parts: post.parts, thread: post.thread, key: try SalonPost.key(of: request))
        let said = try book.say(draft, as: book.cast.bot, in: context.piece("room"))
        return try .json(["message": said.message], status: said.isNew ? .created : .ok)
    }

    private func author(_ context: WebContext) throws -> Response {
        let (room, message) = try (context.piece("room"), context.piece("message"))
        guard let event = book.read({ $0.messages[message] }), event.room == room, let author = event.sender else {
            throw SalonRefusal.gone
        }
        return try .json(["room": room, "message": message, "author": author.id])
    }

    private func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let post = try await request.json(SalonPost.self)
        try SalonDraft.check(post.text, limit: SalonDraft.botLimit)
        try book.edit(
            context.piece("message"), to: SalonDraft(text: post.text, parts: post.parts), as: book.cast.bot,
            in: context.piece("room"))
        return Response(status: .noContent)
    }

    private func react(_ isOn: Bool, _ context: WebContext) throws -> Response {
        let emoji = try context.piece("emoji")
        guard emoji.utf8.count <= 62 else { throw SalonRefusal.malformed("That is no emoji.") }
        try book.react(
            emoji, on: isOn, to: context.piece("message"), in: context.piece("room"), as: book.cast.bot)
        return Response(status: .noContent)
    }
}
