import Curl
import Foundation
import Storage
import Web

/// Asks the bot that runs on a data folder how it is.
struct StatusQuestion {
    let settings: Settings

    enum Answer {
        case told(Status)
        /// A sentence about why nobody tells.
        case silence(String)
    }

    func ask() async -> Answer {
        let isHeld = FolderLock.isHeld(folder: settings.data)
        if isHeld == false { return .silence("No bravo runs on \(settings.data.path).") }
        let addresses = addresses
        for address in addresses {
            if let answer = await ask(address) { return answer }
        }
        let places = addresses.map(\.description).joined(separator: " or ")
        let place = places.isEmpty ? "yet: it has not told its address" : "at \(places)"
        return .silence(
            isHeld == nil
                ? "No bravo answers \(place). Ask again as the user that runs it."
                : "A bravo runs on \(settings.data.path) and does not answer \(place). If that lasts, restart it.")
    }

    /// What the bot wrote down comes first: only it knows which port it was given.
    private var addresses: [ListenAddress] {
        let written = AddressFile(in: settings.data).read()
        let candidates = [written, settings.listen.port == 0 ? nil : settings.listen].compactMap(\.self).map(\.fromHere)
        return candidates.first == candidates.last ? Array(candidates.prefix(1)) : candidates
    }

    /// Never through a proxy, whatever the chats need. Nil where nobody answers.
    private func ask(_ address: ListenAddress) async -> Answer? {
        guard let url = URL(string: "http://\(address)/status"),
            let client = try? HTTPClient(HTTPConfiguration(allowsPlainHTTP: true, connectTimeout: 3))
        else { return nil }
        let response = try? await client.send(HTTPRequest(.get, url, timeout: 8, isRepeatable: true))
        await client.close()
        guard let response, response.status == 200 else { return nil }
        if let status = try? Status(json: response.body) { return .told(status) }
        return .silence("What answers at \(address) is no bravo of this version; restart it, or free the port.")
    }
}
