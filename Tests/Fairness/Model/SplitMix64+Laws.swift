import Foundation

/// The laws of chance that the model draws from.
extension SplitMix64 {
    /// From 0 up to, without, 1.
    mutating func uniform() -> Double { Double.random(in: 0..<1, using: &self) }

    mutating func exponential(mean: Double) -> Double { -mean * log(1 - uniform()) }

    /// The exponential of a normal draw with median 1 and this standard deviation of its logarithm.
    mutating func logNormal(sigma: Double) -> Double {
        exp(sigma * sqrt(-2 * log(1 - uniform())) * cos(2 * .pi * uniform()))
    }

    /// Knuth's way, good for small means.
    mutating func poisson(mean: Double) -> Int {
        let floor = exp(-mean)
        var product = uniform()
        var count = 0
        while product > floor {
            product *= uniform()
            count += 1
        }
        return count
    }

    /// One of these, by weight.
    mutating func pick(_ weights: [(Int, Double)]) -> Int? {
        var left = uniform() * weights.reduce(0) { $0 + $1.1 }
        for (item, weight) in weights {
            left -= weight
            if left < 0 { return item }
        }
        return weights.last?.0
    }
}
