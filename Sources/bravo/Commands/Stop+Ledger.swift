import Storage

extension Stop {
    /// A ledger that cannot be opened is the settings' matter, unless it is only busy, or its disk is full or fails: then
    /// whoever starts Bravo again and again does right.
    init(opening failure: LedgerFailure) {
        let code: Code =
            switch failure.kind {
            case .locked: .busy
            case .full, .readOnly, .disk, .gone, .replaced: .failure
            default: .settings
            }
        self.init(failure.advice, code: code)
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
