/// How French speaks to one person. English has one form and does not look at it.
enum FormOfAddress: String, Hashable, Sendable, CaseIterable {
    case vous
    case tu
}
