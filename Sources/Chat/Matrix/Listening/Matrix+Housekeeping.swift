import Curl
import Foundation
import Praise

extension Matrix {
    /// How often an invitation that gets no clear answer is tried, and after how many events a room is marked as read.
    private static let mostTries = 5
    private static let receiptEvery = 50

    /// Joins where we are asked to and have reason to. Everything here repeats without harm.
    func answerInvitations(_ place: inout MatrixCursor, me: UserID) async throws(ChatFailure) {
        var waiting: [MatrixCursor.Invitation] = []
        for var invitation in place.invitations {
            do {
                try await answer(invitation, me: me)
            } catch let error where error.kind == .cancelled || error.kind == .unauthorized {
                throw error
            } catch let error where !error.isRefusal {
                // Too many at a time says nothing against this one.
                if case .rateLimited = error.kind {} else { invitation.tries += 1 }
                if invitation.tries < Self.mostTries { waiting.append(invitation) }
            } catch {
                // Withdrawn meanwhile, or not meant for us.
            }
        }
        place.invitations = waiting
    }

    /// A room for two is marked as such before it is joined: a crash between the two leaves an invitation, not a riddle.
    private func answer(_ invitation: MatrixCursor.Invitation, me: UserID) async throws(ChatFailure) {
        if let user = invitation.direct {
            guard try await isColleague(user) else { return }
            try await remember(invitation.room, with: user, of: me)
        }
        let _: MatrixAnswer.Done = try await ask(requests.join(invitation.room))
    }

    private func isColleague(_ user: UserID) async throws(ChatFailure) -> Bool {
        for room in account.rooms {
            if try await membership(of: user, in: room) == "join" { return true }
        }
        return false
    }

    /// Thousands of unread events slow every poll. A receipt that fails is sent with a later one.
    func sendReceipts(_ place: inout MatrixCursor) async throws(ChatFailure) {
        for (room, known) in place.rooms.sorted(by: { $0.key < $1.key }) where known.unread >= Self.receiptEvery {
            guard let last = known.last else { continue }
            do {
                let _: MatrixAnswer.Done = try await ask(requests.receipt(upTo: last, in: RoomID(room)))
            } catch let error where error.kind == .cancelled {
                throw error
            } catch {}
            place.rooms[room]?.unread = 0
        }
    }
}
