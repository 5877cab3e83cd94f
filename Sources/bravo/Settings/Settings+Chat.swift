import Chat
import Curl
import Foundation
import Praise

extension Settings {
    /// One entry under `chats`.
    struct Chat: Hashable, Sendable {
        enum Platform: String, Hashable, Sendable, CaseIterable {
            case matrix
            case salon
        }

        /// The entry's name: 1 to 32 of a-z, 0-9 and `-`; part of every key in the ledger.
        var id: ChatID
        var platform: Platform
        /// `https`, or `http` where that is allowed; without user, query, fragment or trailing slash.
        var url: URL
        var token: TokenSource
        /// At least one, all different.
        var rooms: [RoomID]
        /// Those of `rooms` where natural thanks are understood.
        var natural: [RoomID] = []
        var announcing: Announcing
        /// Accounts that are robots though the chat cannot tell.
        var bots: [UserID]
        /// A PEM file of further certificate authorities.
        var caFile: URL?
        /// `http://host:port`.
        var proxy: URL?
        var allowHTTP: Bool
        /// Where the settings name the token, so that what is wrong with its file can be said there.
        var tokenOrigin: Origin
    }

    /// A place in a settings file.
    struct Origin: Hashable, Sendable {
        var file: String
        var key: String
        /// Nil where it is an argument rather than a place in a file.
        var place: SettingsPlace?
    }
}

extension Settings.Chat {
    /// What the chat's adapter needs; the token goes nowhere else.
    func account(token: @escaping @Sendable () -> Secret) -> ChatAccount {
        ChatAccount(id: id, url: url, token: { token().revealed }, rooms: rooms, bots: bots)
    }

    /// How requests to this chat travel. The settings were refused if plain HTTP was not allowed for this host.
    var httpConfiguration: HTTPConfiguration {
        HTTPConfiguration(
            allowsPlainHTTP: url.scheme == "http", extraAuthorities: caFile, proxy: proxy,
            userAgent: "Bravo/\(Version.current.number)")
    }
}
