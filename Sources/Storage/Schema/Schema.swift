import GRDB

/// The shape of the ledger file.
///
/// A migration that has shipped is never changed, and speaks SQL only: the types of the program move on, a stored
/// ledger does not.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { try $0.execute(sql: v1) }
        migrator.registerMigration("v2") { try $0.execute(sql: v2) }
        migrator.registerMigration("v3") { try $0.execute(sql: v3) }
        migrator.registerMigration("v4") { try $0.execute(sql: v4) }
        migrator.registerMigration("v5") { try $0.execute(sql: v5) }
        return migrator
    }
}
