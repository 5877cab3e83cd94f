import Foundation
import Logging
import Praise
import Storage

extension Caretaker {
    /// Puts a deleted ledger back; where another one stands in its place, keeps ours beside it and gives up.
    func tendPlace(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        var place = ledger.place
        // Whatever ran beside us while the file was gone has made an empty one.
        if place == .replaced, await ledger.isReplacementBlank() { place = .gone }
        switch place {
        case .inPlace: memory.looksGone = 0
        case .gone: try await putBack(&memory)
        case .replaced: try await makeRoom()
        }
    }

    /// At the second look: whoever deletes a folder may not have come to its end at the first.
    private func putBack(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        memory.looksGone += 1
        guard memory.looksGone > 1 else { return }
        do throws(LedgerFailure) {
            try lock?.renew()
            try await ledger.rescue()
        } catch  where error.kind == .locked {
            try await makeRoom()
        } catch {
            // Held, told as the ledger's trouble, and tried again at the next look.
            if memory.trouble != .gone {
                logger.error("The deleted ledger cannot be put back.", metadata: ["why": "\(error.advice)"])
            }
            return
        }
        memory.looksGone = 0
        logger.warning("The ledger's file was deleted under the running bot; it is back, with all it held.")
        try? await tell(.ledgerPutBack(at: office.timepiece.now()), office.operators)
    }

    private func makeRoom() async throws(LedgerFailure) {
        let now = office.timepiece.now()
        let copy = try? await ledger.setAside(at: now)
        var notice = DirectNotice(office.notices(.ledgerReplaced(at: now)))
        await notice.say(on: connections, ledger: ledger, wording: wording(), uptime: office.timepiece.uptime())
        throw LedgerFailure(
            .replaced,
            "Another ledger was put in the place of the one that Bravo had open. Bravo ends; start it again, and it goes on "
                + "with that one. What the one before held "
                + (copy.map {
                    "is in \($0): to go on with it instead, put it in the other's place while Bravo is stopped."
                }
                    ?? "could not be kept."))
    }

    /// Tells of a ledger that cannot be written and of the end of that.
    func tendLedger(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        if ledger.trouble != nil { try? await ledger.tryWriting() }
        let trouble = ledger.trouble
        log(trouble, &memory)
        let word = memory.ledger.look(
            isFaulty: trouble != nil, now: office.timepiece.now(), uptime: office.timepiece.uptime())
        switch word {
        case .began(let since):
            memory.direct = DirectNotice(office.notices(.ledgerStopped(LedgerTrouble(trouble?.kind), since: since)))
        case .ended(let since):
            try? await tell(.ledgerGoesOn(since: since), memory.direct?.told ?? [])
            memory.direct = nil
        case nil: break
        }
        guard let trouble else { return }
        await memory.direct?.say(
            on: connections, ledger: ledger, wording: wording(), uptime: office.timepiece.uptime())
        try giveUp(trouble, &memory)
    }

    private func log(_ trouble: LedgerFailure?, _ memory: inout CaretakerMemory) {
        guard trouble?.kind != memory.trouble else { return }
        memory.trouble = trouble?.kind
        if let trouble {
            logger.error("Nothing can be recorded.", metadata: ["why": "\(trouble.advice)"])
        } else {
            logger.notice("The ledger can be written again.")
        }
    }

    /// A disk that failed and was mounted again is another disk to whoever has files open on it.
    private func giveUp(_ trouble: LedgerFailure, _ memory: inout CaretakerMemory) throws(LedgerFailure) {
        let isStuck = [.disk, .readOnly, .folder].contains(trouble.kind) && ledger.isFolderWritable
        memory.looksStuck = isStuck ? memory.looksStuck + 1 : 0
        guard memory.looksStuck >= Self.mostLooksStuck else { return }
        throw LedgerFailure(
            trouble.kind,
            "The data folder can be written, but not the ledger that Bravo has open there. Bravo ends; start it again, and it "
                + "opens the ledger anew. \(trouble.advice)")
    }
}

extension LedgerTrouble {
    init(_ kind: LedgerFailure.Kind?) {
        self =
            switch kind {
            case .full: .full
            case .readOnly, .folder: .readOnly
            case .gone, .replaced: .gone
            default: .failing
            }
    }
}
