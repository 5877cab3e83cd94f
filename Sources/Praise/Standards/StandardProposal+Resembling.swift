extension StandardProposal {
    /// Whether it is about the same as another: told for the same value, with two stems in common.
    public func resembles(_ other: StandardProposal) -> Bool {
        TagFold.fold(value) == TagFold.fold(other.value)
            && Set(stems).intersection(other.stems).count >= StandardFinder.fewestStems
    }
}
