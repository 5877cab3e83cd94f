extension Schema {
    /// `mail_stop` keeps to whom nothing is sent any more, because they asked for that; the address without case.
    static let v5Letters = """
        CREATE TABLE mail_stop (
            address TEXT NOT NULL PRIMARY KEY CHECK (address LIKE '%_@_%' AND address = lower(address)),
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
