public import Foundation
public import Praise

/// What every service of one workspace has to know.
public struct Office: Sendable {
    public var zone: TimeZone
    /// Who is told what only an operator can mend.
    public var operators: [Account]
    /// What the workspace decided about giving.
    public var giving: GivingRules
    public var timepiece: Timepiece
    /// Who is told how it goes.
    public let measures: Measures
    /// What answers say of the company.
    public var rules = HouseRules()
    /// Whether those who are thanked are told so directly.
    public var tellsThanked = true
    /// Whether mails go out.
    public var sendsMail = false
    /// Where new standards are told: the rooms of the weekly post.
    public var announcing: [Addressee] = []

    /// - Parameter measures: those to go on with; new ones where there are none.
    public init(
        zone: TimeZone, operators: [Account], giving: GivingRules = GivingRules(), timepiece: Timepiece,
        measures: Measures? = nil
    ) {
        self.zone = zone
        self.operators = operators
        self.giving = giving
        self.timepiece = timepiece
        self.measures = measures ?? Measures(timepiece)
    }

    /// The same notice for each operator, once for each fact.
    func notices(_ notice: OperatorNotice) -> [QueuedSaying] {
        operators.map { account in
            QueuedSaying(
                to: .person(account), saying: .notice(notice), origin: .notice(account, notice), purpose: .notice)
        }
    }
}
