import Praise

extension QueuedSaying {
    /// A notice to one operator, in their direct room.
    static func notice(_ notice: OperatorNotice, to account: Account) -> QueuedSaying {
        QueuedSaying(
            to: .person(account), saying: .notice(notice), origin: .notice(account, notice), purpose: .notice)
    }
}
