public import Curl
import Foundation
public import Praise

/// An account on a Matrix homeserver, client-server API v3.
///
/// One `/sync` answers for all rooms. Bravo listens to the rooms of its settings and to rooms for two with their
/// members; whatever else the account is in goes unread.
///
/// Transaction names belong to a device. After a new log-in that does not name the old `device_id` the server has forgotten
/// ours, and nothing here notices: a saying whose fate was unknown at that moment may then be said twice. So keep the device.
public struct Matrix: ChatPlatform {
    let account: ChatAccount
    let client: HTTPClient
    let requests: MatrixRequests
    let identity = MatrixIdentity()

    static let stream: StreamID = "sync"

    /// - Parameter client: shared by everything that speaks to this server; whoever made it closes it.
    public init(account: ChatAccount, client: HTTPClient) {
        self.account = account
        self.client = client
        requests = MatrixRequests(account)
    }

    /// Synapse remembers a transaction for at least 30 minutes; half of that is sure.
    public var traits: ChatTraits {
        ChatTraits(streams: [Self.stream], pause: 0, repeatWindow: 15 * 60, echoesOwnSayings: true)
    }

    public func whoAmI() async throws(ChatFailure) -> Member {
        let me = try await askWhoWeAre()
        let profile: MatrixAnswer.Profile? = try await askUnlessRefused(requests.displayName(of: me))
        return Member(user: me, name: MatrixName.shown(profile?.name, of: me), isBot: true)
    }

    public func render(_ words: Words) -> String {
        MatrixRendering(words).frozen
    }

    /// Who we are, asked once in the life of this value.
    func me() async throws(ChatFailure) -> UserID {
        if let me = identity.user(of: account.token()) { return me }
        return try await askWhoWeAre()
    }

    private func askWhoWeAre() async throws(ChatFailure) -> UserID {
        let token = account.token()
        let answer: MatrixAnswer.WhoAmI = try await ask(requests.whoAmI())
        identity.remember(UserID(answer.user), of: token)
        return UserID(answer.user)
    }
}
