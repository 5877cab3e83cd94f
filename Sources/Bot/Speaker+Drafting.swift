import Chat
import Foundation
import Praise
import Storage

/// Words for what is about to be said, in the language of whoever reads it.
extension Speaker {
    enum Draft {
        /// What is sent; the account that learns by it, for the first time, what is kept of its person.
        case words(String, introducing: Account?)
        /// There is nothing to say, and why.
        case nothing(String)
    }

    /// What an earlier try froze, or else as things are now.
    func draft(_ item: OutboxItem) async throws(LedgerFailure) -> Draft {
        if let frozen = item.rendered { return .words(frozen, introducing: nil) }
        switch (item.saying, item.to) {
        case (.question(let question), let addressee): return try await answer(question, to: addressee)
        case (.told(let address), .person(let account)): return try await telling(of: address, to: account)
        case (let saying, .person(let account)):
            return .words(render(try await wording(for: account).words(for: saying)), introducing: nil)
        case (let saying, _) where saying.isReaction:
            return .words(wording().words(for: saying).plainText, introducing: nil)
        case (let saying, _): return .words(render(wording().words(for: saying)), introducing: nil)
        }
    }

    /// What is read by a room is in the room's language, else in that of the one who asked.
    private func answer(_ question: Question, to addressee: Addressee) async throws(LedgerFailure) -> Draft {
        let isForRoom = if case .thread = addressee { true } else { false }
        let wording = isForRoom ? wording() : try await wording(for: question.asker)
        let answer = try await ledger.answer(
            to: question, rules: office.rules, in: wording.language, zone: office.zone)
        let messages = answer.map { wording.messages(for: $0, office.rules) } ?? []
        guard messages.indices.contains(question.part) else { return .nothing("There is nothing more to answer.") }
        return .words(render(messages[question.part]), introducing: nil)
    }

    private func telling(of address: MessageAddress, to account: Account) async throws(LedgerFailure) -> Draft {
        guard let telling = try await ledger.telling(of: address, to: account) else {
            return .nothing("The thank was taken back before.")
        }
        guard telling.isFirst || telling.isTold else { return .nothing("They do not wish to be told.") }
        // Told on another chat than it was said in, there is nothing there to go to.
        let link = address.chat == connection.id ? connection.platform.link(to: address) : nil
        let words = try await wording(for: account).words(for: telling, link: link)
        return .words(render(words), introducing: telling.isFirst ? account : nil)
    }

    private func wording(for account: Account) async throws(LedgerFailure) -> Wording {
        wording().speaking(try await ledger.language(of: account))
    }

    private func render(_ words: Words) -> String { connection.platform.render(words) }
}
