import Storage

extension Stop {
    /// A ledger that cannot be opened is the settings' matter, unless it is only busy.
    init(opening failure: LedgerFailure) {
        self.init(failure.advice, code: failure.kind == .locked ? .busy : .settings)
    }

    /// What kept a backup from being written or put in place.
    init(copying failure: LedgerFailure) {
        let code: Code =
            switch failure.kind {
            case .locked: .busy
            case .missing, .newerSchema: .settings
            default: .failure
            }
        self.init(failure.advice, code: code)
    }
}
