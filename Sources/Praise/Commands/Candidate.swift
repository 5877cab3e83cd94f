/// One of several that a typed name may mean.
public enum Candidate: Hashable, Sendable, Codable {
    case person(String, service: String?)
    case team(String)
}
