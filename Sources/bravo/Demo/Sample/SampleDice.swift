/// Chance for the sample company: the same draws for the same seed on every machine. SplitMix64.
struct SampleDice: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func draw() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to, without, 1.
    mutating func share() -> Double { Double(draw() >> 11) / Double(UInt64(1) << 53) }

    mutating func happens(_ chance: Double) -> Bool { share() < chance }

    /// One of a range that is not empty.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(share() * Double(range.count))
    }

    mutating func one<Value>(of values: [Value]) -> Value? {
        values.isEmpty ? nil : values[number(0...values.count - 1)]
    }

    /// One of these by weight; nil where nothing weighs.
    mutating func one<Value>(of values: [(Value, weight: Double)]) -> Value? {
        var left = share() * values.reduce(0) { $0 + $1.weight }
        for (value, weight) in values where weight > 0 {
            left -= weight
            if left < 0 { return value }
        }
        return nil
    }

    /// How often something happens that is expected so many times, and at most twice as often.
    mutating func count(expecting expected: Double) -> Int {
        let tries = max(4, Int((expected * 2).rounded(.up)))
        return (0..<tries).count { _ in happens(expected / Double(tries)) }
    }
}
