import Foundation
public import Praise

extension Matrix {
    /// How often leaving is tried where the server slows that down too.
    private static let mostTries = 5

    public func pace(of count: Int, on timepiece: Timepiece) async throws(ChatFailure) -> ChatPace? {
        for room in try await overview().trialRooms { _ = await leave(room, on: timepiece) }
        let room: RoomID
        do {
            let made: MatrixAnswer.Room = try await ask(requests.createTrialRoom())
            room = RoomID(made.id)
        } catch {
            return try slowed(error, after: 0)
        }
        let said = await say(count, in: room)
        let isLeft = await leave(room, on: timepiece)
        var pace = try said.get()
        pace.leavesRoom = !isLeft
        return pace
    }

    /// Never throws: whatever happens, the room is left after it.
    private func say(_ count: Int, in room: RoomID) async -> Result<ChatPace, ChatFailure> {
        var taken = 0
        do throws(ChatFailure) {
            while taken < count {
                let _: MatrixAnswer.Sent = try await ask(requests.trial(taken + 1, in: room))
                taken += 1
            }
            return .success(ChatPace(taken: taken, wait: nil))
        } catch {
            return Result { () throws(ChatFailure) in try slowed(error, after: taken) }
        }
    }

    private func slowed(_ failure: ChatFailure, after taken: Int) throws(ChatFailure) -> ChatPace {
        guard case .rateLimited(let wait) = failure.kind else { throw failure }
        return ChatPace(taken: taken, wait: wait)
    }

    /// Leaves a room and has the server forget it; false where that did not work.
    private func leave(_ room: RoomID, on timepiece: Timepiece) async -> Bool {
        for _ in 1...Self.mostTries {
            do throws(ChatFailure) {
                let _: MatrixAnswer.Done = try await ask(requests.leave(room))
                let _: MatrixAnswer.Done = try await ask(requests.forget(room))
                return true
            } catch {
                guard case .rateLimited(let wait) = error.kind, (try? await timepiece.sleep(wait)) != nil else {
                    return false
                }
            }
        }
        return false
    }
}
