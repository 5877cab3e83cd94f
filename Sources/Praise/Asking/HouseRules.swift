/// What answers say of the company and of how Bravo is run here.
public struct HouseRules: Hashable, Sendable {
    public var values: CompanyValues
    /// Whom to write to about what is kept; nil where nobody is named.
    public var contact: String?
    public var choice: ChoicePlan

    public init(values: CompanyValues = CompanyValues(), contact: String? = nil, choice: ChoicePlan = ChoicePlan()) {
        self.values = values
        self.contact = contact
        self.choice = choice
    }
}
