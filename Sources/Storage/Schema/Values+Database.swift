// Public because these types are: the one place where it shows that the archive stands on GRDB.
public import GRDB
public import Praise

// What the hall calls by its own types is text or a number in the ledger.
extension Identifier: DatabaseValueConvertible {}
extension Revision: DatabaseValueConvertible {}
extension Praise.Cursor: DatabaseValueConvertible {}
extension SendKey: DatabaseValueConvertible {}
extension PersonID: DatabaseValueConvertible {}
extension ThanksWord: DatabaseValueConvertible {}
