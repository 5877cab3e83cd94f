public import Curl
import Foundation
public import Praise

/// The plain chat webhook: any chat that offers the small HTTP contract of `openapi.json`, the embedded one first of all.
public struct Salon: ChatPlatform {
    let requests: SalonRequests
    let decoding: SalonDecoding
    private let client: HTTPClient

    public init(_ account: ChatAccount, client: HTTPClient) {
        requests = SalonRequests(account: account)
        decoding = SalonDecoding(account: account)
        self.client = client
    }

    /// The contract keeps keys for good; a year is for good enough.
    public var traits: ChatTraits {
        ChatTraits(streams: ["events"], pause: 0, repeatWindow: 365 * 86_400, echoesOwnSayings: true)
    }

    public func whoAmI() async throws(ChatFailure) -> Member {
        try decoding.me(try await send(requests.me()))
    }

    public func poll(_ stream: StreamID, after cursor: Cursor?) async throws(ChatFailure) -> Batch {
        try decoding.batch(try await send(requests.events(after: cursor)), after: cursor)
    }

    public func members(of room: RoomID) async throws(ChatFailure) -> [Member] {
        try decoding.members(try await send(requests.members(of: room)))
    }

    public func author(of message: MessageID, in room: RoomID) async throws(ChatFailure) -> UserID? {
        try decoding.author(try await send(requests.message(message, in: room)))
    }

    public func render(_ words: Words) -> String {
        // Encoding texts cannot fail; an empty string would be refused by ``say(_:in:thread:key:)``.
        (try? SalonWords(words).json()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    public func say(_ rendered: String, in room: RoomID, thread: MessageID?, key: SendKey) async throws(ChatFailure)
        -> MessageID
    {
        let request: HTTPRequest
        do {
            let words = try JSONDecoder().decode(SalonWords.self, from: Data(rendered.utf8))
            request = try requests.say(words, in: room, thread: thread, key: key)
        } catch {
            throw ChatFailure(.refused, advice: "The saying was rendered for another chat.")
        }
        return try decoding.said(try await send(request))
    }

    public func edit(_ message: MessageID, to rendered: String, in room: RoomID, key: SendKey)
        async throws(ChatFailure)
    {
        let request: HTTPRequest
        do {
            let words = try JSONDecoder().decode(SalonWords.self, from: Data(rendered.utf8))
            request = try requests.edit(message, to: words, in: room)
        } catch {
            throw ChatFailure(.refused, advice: "The saying was rendered for another chat.")
        }
        try decoding.done(try await send(request))
    }

    public func react(_ emoji: String, to message: MessageID, in room: RoomID, key: SendKey) async throws(ChatFailure) {
        try decoding.done(try await send(requests.react(emoji, to: message, in: room)))
    }

    public func directRoom(with user: UserID) async throws(ChatFailure) -> RoomID {
        try decoding.room(try await send(requests.directRoom(with: user)))
    }

    func send(_ request: HTTPRequest) async throws(ChatFailure) -> HTTPResponse {
        do {
            return try await client.send(request)
        } catch {
            throw SalonFailures.failure(error)
        }
    }
}
