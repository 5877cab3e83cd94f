enum StandardFinder {
    static func proposals(among: [Recognition], decided: [StandardProposal]) -> [StandardProposal] { [] }
}
extension StandardProposal { func resembles(_ o: StandardProposal) -> Bool { self == o } }
