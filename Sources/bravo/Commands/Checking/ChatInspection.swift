import Chat
import Curl
import Foundation
import Praise

/// Asks one chat who we are and how we stand in it.
struct ChatInspection {
    let chat: Settings.Chat
    /// The operators who have an account there.
    let operators: [UserID]
    let isRunning: Bool
    let timepiece: Timepiece
    let triesLimits: Bool

    func run(_ sheet: inout CheckSheet) async {
        let client: HTTPClient
        let platform: any CheckableChat
        do {
            let token = try chat.readToken()
            client = try HTTPClient(chat.httpConfiguration)
            platform = chat.platform(token: { token }, client: client)
        } catch let failure as SettingsFailure {
            return sheet.add(failure.problems.map { .mend("\(chat.id): token", "\($0)") })
        } catch let failure as HTTPFailure {
            return sheet.add(.mend("\(chat.id): connection", failure.advice))
        } catch {
            return sheet.add(.mend("\(chat.id): connection", "\(error)", .failure))
        }
        await ask(platform, &sheet)
        await client.close()
    }

    /// A chat that does not say who we are would answer all the rest in the same way.
    private func ask(_ platform: any CheckableChat, _ sheet: inout CheckSheet) async {
        let facts: ChatFacts
        do throws(ChatFailure) {
            facts = ChatFacts(chat: chat, me: try await platform.whoAmI(), isRunning: isRunning)
        } catch {
            return sheet.add(.failure(error, of: chat, "account"))
        }
        sheet.add(.account(facts))
        await tell("clock", &sheet) { () throws(ChatFailure) in [try await clock(platform, facts)] }
        // A chat that lists no rooms is none the worse for it.
        let listed = (try? await platform.rooms()) ?? []
        var known: Set<UserID> = []
        for room in chat.rooms {
            await tell("room", &sheet) { () throws(ChatFailure) in
                let listed = listed.first { $0.room == room }
                let standing = if let listed { listed } else { try await platform.standing(in: room) }
                if standing.membership == .joined, !operators.isEmpty {
                    known.formUnion(try await platform.members(of: room).map(\.user))
                }
                return [.room(standing, facts)]
            }
        }
        sheet.add(CheckLine.operators(operators, known: known, facts))
        if let line = CheckLine.otherRooms(listed, facts) { sheet.add(line) }
        guard triesLimits else { return }
        await tell("limits", &sheet) { () throws(ChatFailure) in
            CheckLine.limits(try await platform.pace(of: CheckLine.trialMessages, on: timepiece), facts)
        }
    }

    private func tell(
        _ what: String, _ sheet: inout CheckSheet, _ look: () async throws(ChatFailure) -> [CheckLine]
    ) async {
        do throws(ChatFailure) {
            sheet.add(try await look())
        } catch {
            sheet.add(.failure(error, of: chat, what))
        }
    }

    /// The header has whole seconds, cut off: so it is half a second behind on average. Ours is read in the middle.
    private func clock(_ platform: any CheckableChat, _ facts: ChatFacts) async throws(ChatFailure) -> CheckLine {
        let before = timepiece.now()
        let theirs = try await platform.clock()
        let ours = before + timepiece.now().timeIntervalSince(before) / 2
        return .clock(facts.subject("clock"), difference: theirs.map { $0.timeIntervalSince(ours) + 0.5 })
    }
}
