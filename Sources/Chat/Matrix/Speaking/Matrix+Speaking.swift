import Curl
import Foundation
public import Praise

extension Matrix {
    public func say(
        _ rendered: String, in room: RoomID, thread: MessageID?, key: SendKey
    ) async throws(ChatFailure) -> MessageID {
        guard let request = requests.say(rendered, in: room, thread: thread, key: key) else {
            throw ChatFailure(.refused, advice: "A saying kept for \(host) is not in Matrix's form; it cannot be sent.")
        }
        let sent: MatrixAnswer.Sent = try await ask(request)
        return MessageID(sent.event)
    }

    public func react(
        _ emoji: String, to message: MessageID, in room: RoomID, key: SendKey
    ) async throws(ChatFailure) {
        let request = requests.react(emoji, to: message, in: room, key: key)
        let response: HTTPResponse
        do {
            response = try await client.send(request)
        } catch {
            throw ChatFailure(error)
        }
        guard !Self.isThereAlready(response) else { return }
        guard (200..<300).contains(response.status) else { throw ChatFailure(response, host: host) }
        let _: MatrixAnswer.Sent = try read(response)
    }

    public func edit(
        _ message: MessageID, to rendered: String, in room: RoomID, key: SendKey
    ) async throws(ChatFailure) {
        guard let request = requests.edit(message, to: rendered, in: room, key: key) else {
            throw ChatFailure(.refused, advice: "A saying kept for \(host) is not in Matrix's form; it cannot be sent.")
        }
        let _: MatrixAnswer.Sent = try await ask(request)
    }

    /// An account puts the same emoji on a message only once.
    static func isThereAlready(_ response: HTTPResponse) -> Bool {
        response.status == 400 && MatrixProblem(response)?.code == "M_DUPLICATE_ANNOTATION"
    }
}
