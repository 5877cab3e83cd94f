extension String {
    /// The numbers of a date such as `2026-11-24`, each of exactly so many of 0-9; nil for anything else.
    func figures(_ widths: [Int]) -> [Int]? {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == widths.count else { return nil }
        let numbers = zip(parts, widths).compactMap { part, width in
            part.utf8.count == width && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        return numbers.count == widths.count ? numbers : nil
    }
}

extension Int {
    /// With leading zeros.
    func digits(_ width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - String(self).count)) + String(self)
    }
}
