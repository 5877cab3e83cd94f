import Foundation

extension Collection where Element == Double {
    /// The middle one, or the mean of the two in the middle; 0 of none.
    var median: Double {
        let sorted = sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The smallest that at least that share (0 to 1) of all do not exceed; 0 of none.
    func quantile(_ share: Double) -> Double {
        let sorted = sorted()
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted.isEmpty ? 0 : sorted[Swift.min(Swift.max(rank, 1), sorted.count) - 1]
    }
}

extension Duration {
    var seconds: Double { self / .seconds(1) }
    var milliseconds: Double { self / .milliseconds(1) }
}

extension Double {
    /// With so many decimals, right-aligned in a column.
    func column(_ decimals: Int = 1, width: Int = 8) -> String {
        String(format: "%\(width).\(decimals)f", self)
    }
}
