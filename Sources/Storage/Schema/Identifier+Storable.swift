import Praise

extension Identifier {
    /// Whether the ledger can keep it apart from all others: GRDB cuts a text at a zero byte, and two could become one.
    var isStorable: Bool { !rawValue.isEmpty && !rawValue.utf8.contains(0) }
}

extension MessageAddress {
    var isStorable: Bool { chat.isStorable && room.isStorable && message.isStorable }
}
