public import Foundation
public import Praise

/// What every service of one workspace has to know.
public struct Office: Sendable {
    public var zone: TimeZone
    /// Who is told what only an operator can mend.
    public var operators: [Account]
    public var timepiece: Timepiece
    /// Who is told how it goes.
    public let measures: Measures

    public init(zone: TimeZone, operators: [Account], timepiece: Timepiece) {
        self.zone = zone
        self.operators = operators
        self.timepiece = timepiece
        measures = Measures(timepiece)
    }

    /// The same notice for each operator, once for each fact.
    func notices(_ notice: OperatorNotice) -> [QueuedSaying] {
        operators.map { account in
            QueuedSaying(
                to: .person(account), saying: .notice(notice), origin: .notice(account, notice), purpose: .notice)
        }
    }
}
