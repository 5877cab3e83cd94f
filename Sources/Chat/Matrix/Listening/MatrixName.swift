import Praise

/// What to call an account.
enum MatrixName {
    /// The display name, or the first part of the identifier where there is none.
    static func shown(_ displayName: String?, of user: UserID) -> String {
        let name = displayName?.trimmingWhitespace ?? ""
        return name.isEmpty ? String(user.rawValue.dropFirst().prefix { $0 != ":" }) : name
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
