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
        let decoding = MatrixDecoding(account, me: me)
        place.gaps = place.gaps.filter { decoding.isHeard($0.room.rawValue, place) }
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
        let response = try checked(
            try await fewerWhenTooLarge { requests.sync(since: place?.since, limit: $0) })
        let step = MatrixDecoding(account, me: try await me()).step(try read(response), after: place)
        return Heard(step: step, serverTime: response.header("Date").flatMap(HTTPDate.date))
    }

    /// Only where we were put out of the room is the gap given up: what is left of it is not for us any more. Any other no
    /// is a failure, and the gap is asked about again, for as long as it takes: messages lost without a word are worse
    /// than a wait that the operator reads of. Who would rather do without them takes the room out of the settings.
    private func page(of gap: MatrixCursor.Gap, after place: MatrixCursor) async throws(ChatFailure) -> Heard {
        let response = try await fewerWhenTooLarge { requests.page(of: gap, limit: $0) }
        guard !Self.isShutOut(response) else {
            var rest = place
            rest.gaps.removeFirst()
            return Heard(step: MatrixStep(slices: [], place: rest), serverTime: nil)
        }
        let page: MatrixPage
        do {
            page = try read(checked(response))
        } catch let error where error.isRefusal {
            throw ChatFailure(
                .refused,
                advice:
                    "\(error.advice) It does not give what was said in \(gap.room) while Bravo was away; Bravo keeps asking "
                    + "and reads nothing else there until then. To go on without it, take the room out of the settings."
            )
        }
        let step = MatrixDecoding(account, me: try await me()).step(page, filling: gap, after: place)
        return Heard(step: step, serverTime: response.header("Date").flatMap(HTTPDate.date))
    }

    private static func isShutOut(_ response: HTTPResponse) -> Bool {
        switch (response.status, MatrixProblem(response)?.code) {
        case (403, "M_FORBIDDEN"), (404, "M_NOT_FOUND"): true
        default: false
        }
    }

    /// Asks for full answers, and for short ones where those exceed what we take: the rest comes as a gap or a page.
    private func fewerWhenTooLarge(_ request: (Int) -> HTTPRequest) async throws(ChatFailure) -> HTTPResponse {
        do {
            return try await client.send(request(MatrixRequests.mostEvents))
        } catch let failure where failure.kind == .tooLarge {
            return try await answer(to: request(5))
        } catch {
            throw ChatFailure(error)
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
