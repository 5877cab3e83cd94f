extension Ledger {
    /// Returns once the writer has had its turn at a transaction that changes nothing; for a watchdog. A ledger that is
    /// busy or a disk that is full or gone is an answer too: only a stuck writer gives none.
    public func answer() async {
        _ = try? await write { _ in }
    }
}
