import Curl
import Foundation
public import Praise

extension Matrix {
    public func poll(_ stream: StreamID, after cursor: Cursor?) async throws(ChatFailure) -> Batch {
        let me = try await me()
        guard let cursor else { return try await batch(of: sync(after: nil), me: me) }
        guard var place = MatrixCursor(cursor) else {
            throw ChatFailure(.refused, advice: "The place kept for \(host) is not one of this version of Bravo.")
        }
        try await answerInvitations(&place, me: me)
        try await sendReceipts(&place)
        if let gap = place.gaps.first { return try await batch(of: page(of: gap, after: place), me: me) }
        do {
            return try await batch(of: sync(after: place), me: me)
        } catch let error where error.isRefusal {
            throw ChatFailure(
                .refused,
                advice:
                    "\(error.advice) It may not know the place any more where Bravo stopped reading: was the server reset "
                    + "or moved? Then take back the ledger of that time, or give the chat a new name in the settings.")
        }
    }

    private struct Heard {
        var step: MatrixStep
        var serverTime: Date?
    }

    private func sync(after place: MatrixCursor?) async throws(ChatFailure) -> Heard {
        let response = try await fewerWhenTooLarge { requests.sync(since: place?.since, limit: $0) }
        let step = MatrixDecoding(account, me: try await me()).step(try read(response), after: place)
        return Heard(step: step, serverTime: response.header("Date").flatMap(HTTPDate.date))
    }

    private func page(of gap: MatrixCursor.Gap, after place: MatrixCursor) async throws(ChatFailure) -> Heard {
        do {
            let response = try await fewerWhenTooLarge { requests.page(of: gap, limit: $0) }
            let step = MatrixDecoding(account, me: try await me()).step(try read(response), filling: gap, after: place)
            return Heard(step: step, serverTime: response.header("Date").flatMap(HTTPDate.date))
        } catch let error where error.isRefusal {
            // We were put out of the room: what is left of the gap is not for us any more.
            var rest = place
            rest.gaps.removeFirst()
            return Heard(step: MatrixStep(slices: [], place: rest), serverTime: nil)
        }
    }

    /// Asks for full answers, and for short ones where those exceed what we take: the rest comes as a gap or a page.
    private func fewerWhenTooLarge(_ request: (Int) -> HTTPRequest) async throws(ChatFailure) -> HTTPResponse {
        do {
            return try await client.send(request(MatrixRequests.mostEvents)).checked(host: host)
        } catch let failure as HTTPFailure where failure.kind == .tooLarge {
            return try await answer(to: request(5))
        } catch let failure as HTTPFailure {
            throw ChatFailure(failure)
        } catch let failure as ChatFailure {
            throw failure
        } catch {
            throw .unreadable(host: host)
        }
    }

    private func batch(of heard: Heard, me: UserID) async throws(ChatFailure) -> Batch {
        let reader = MatrixReader(chat: account.id, me: me, bots: Set(account.bots))
        var events: [ChatEvent] = []
        for slice in heard.step.slices {
            var originals: [MessageID: MatrixEvent] = [:]
            for id in slice.missingOriginals(me: me) {
                originals[id] = try await event(id, in: slice.room)
            }
            events += reader.read(slice, originals: originals)
        }
        let place = heard.step.place
        return Batch(events: events, next: place.stored, isCaughtUp: place.gaps.isEmpty, serverTime: heard.serverTime)
    }
}

extension HTTPResponse {
    fileprivate func checked(host: String) throws(ChatFailure) -> HTTPResponse {
        guard (200..<300).contains(status) else { throw ChatFailure(self, host: host) }
        return self
    }
}
