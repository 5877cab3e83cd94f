/// Decides what a message counts for. Pure: called by the ledger inside its write transaction, and nowhere else.
public enum Judge {
    /// The most people that one message may thank.
    public static let mostRecipients = 25

    public static func judge(_ heard: HeardMessage, facts: JudgeFacts) -> Judgement {
        if let latest = facts.latestRevision, heard.revision <= latest { return Judgement(entry: .nothing) }
        switch heard.reading {
        case .command(.thanks(let thanks)) where !heard.isDirect:
            return judge(thanks, in: heard, facts: facts)
        case .command(.thanks):
            return answering(heard, .directNotCounted, facts)
        case .command(.request(let request)) where request.kind == .undo:
            return takingBack(heard, facts)
        case .command(.request(let request)) where request.kind == .withdraw:
            return takingOut(request, heard, facts)
        case .command(.request(let request)):
            if let kind = request.kind.question { return asking(heard, kind, rest: request.rest, facts) }
            return answering(heard, .nearly(.unknownRequest), facts)
        case .command(.help) where heard.isDirect:
            return asking(heard, .help, facts)
        case .command(.help):
            return answering(heard, .help, facts)
        case .nearly(let nearly):
            return answering(heard, .nearly(nearly), facts)
        case .notForUs:
            return withdrawing(heard, facts: facts)
        }
    }

    private static func judge(_ thanks: Thanks, in heard: HeardMessage, facts: JudgeFacts) -> Judgement {
        let count = Count(heard.findings, giver: heard.giver, facts: facts)
        guard !count.members.isEmpty else {
            let saying =
                count.remarks.isEmpty ? Saying.nearly(.noRecipient(thanks.word)) : .remarks(noted: [], count.remarks)
            return answering(heard, saying, facts)
        }
        // An edit of a counted thank is no new one.
        if facts.standing.isEmpty, facts.giving.isDaySpent {
            return answering(heard, .giving(.dailyLimit(facts.giving.perDay ?? 0)), facts)
        }
        var sayings = [noted(heard)]
        if !count.remarks.isEmpty {
            // One answer a message: what was left out matters more than anything else there is to say.
            sayings.append(answer(heard, .remarks(noted: count.labels, count.remarks)))
        } else if facts.isSettled && !facts.standing.isEmpty {
            // A thank that arrives late for the first time corrects nothing: it counts for the next week.
            sayings.append(answer(heard, .correctedLate(count.labels)))
        } else if let team = count.team, !facts.hasThankedTeam && facts.standing.isEmpty {
            sayings.append(answer(heard, .teamNoted(team, count.members.count)))
        } else if !facts.hasGivenBefore && facts.standing.isEmpty {
            sayings.append(answer(heard, .firstNoted(count.labels)))
        }
        let hasRemarks = !count.remarks.isEmpty
        sayings += asides(on: thanks, for: count.members, in: heard, isRemarked: hasRemarks, facts)
        return Judgement(entry: .given(count.members, team: count.team, thanks), sayings: sayings)
    }

    /// An answer to a message that thanks nobody; what it thanked before is withdrawn with it.
    static func answering(_ heard: HeardMessage, _ saying: Saying, _ facts: JudgeFacts) -> Judgement {
        Judgement(entry: facts.standing.isEmpty ? .nothing : .withdrawn, sayings: [answer(heard, saying)])
    }

    static func withdrawing(_ heard: HeardMessage, facts: JudgeFacts) -> Judgement {
        guard !facts.standing.isEmpty else { return Judgement(entry: .nothing) }
        let names = facts.standingTeam.map { [$0] } ?? facts.standing.map(\.name)
        let saying =
            facts.isSettled ? Saying.correctedLate(names) : .withdrawn(names, sentAt: facts.sentAt ?? heard.sentAt)
        return Judgement(entry: .withdrawn, sayings: [answer(heard, saying)])
    }

    /// One reaction for a message, however often it is edited.
    private static func noted(_ heard: HeardMessage) -> QueuedSaying {
        QueuedSaying(
            to: .message(heard.address), saying: .noted,
            origin: .message(heard.address, .original), purpose: .noted)
    }

    static func answer(_ heard: HeardMessage, _ saying: Saying) -> QueuedSaying {
        QueuedSaying(
            to: heard.answerPlace, saying: saying,
            origin: .message(heard.address, heard.revision), purpose: .answer)
    }
}
