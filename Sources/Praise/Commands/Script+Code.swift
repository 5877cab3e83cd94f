extension Script {
    /// Turns what stands between backticks into literals, and blocks of code into walls.
    ///
    /// A run of backticks closes with the next run of the same length in its line; three or more that find none there open a block,
    /// up to the next three. Closers are found from the right, once, so that a row of backticks costs linear time.
    func withCodeSetApart() -> [Symbol] {
        let runs = backtickRuns()
        guard !runs.isEmpty else { return symbols }
        var result: [Symbol] = []
        var position = 0
        var index = 0
        while index < runs.count {
            let run = runs[index]
            result += symbols[position..<run.start]
            position = run.start
            if let closer = run.closer {
                result += symbols[run.start..<runs[closer].end].flatMap(literals)
                (position, index) = (runs[closer].end, closer + 1)
            } else if let fence = run.fence {
                result.append(.wall)
                (position, index) = (runs[fence].end, fence + 1)
            } else if run.opensBlock {
                result.append(.wall)
                (position, index) = (symbols.count, runs.count)
            } else {
                index += 1
            }
        }
        return result + symbols[position...]
    }

    private struct Run {
        var start: Int
        var end: Int
        var line: Int
        /// Three or more at the start of a line: what follows is code even if nobody closes it.
        var opensBlock = false
        /// The next run of the same length in the same line.
        var closer: Int?
        /// The next run of three or more anywhere, for a run of three or more.
        var fence: Int?

        var length: Int { end - start }
    }

    private func backtickRuns() -> [Run] {
        var runs: [Run] = []
        var line = 0
        var isAtStart = true
        for (index, symbol) in symbols.enumerated() {
            guard case .typed(let scalar) = symbol else {
                isAtStart = false
                continue
            }
            if scalar == "\n" {
                (line, isAtStart) = (line + 1, true)
            } else if scalar != "`" {
                isAtStart = isAtStart && scalar.isBlank
            } else if let last = runs.last, last.end == index {
                runs[runs.count - 1].end += 1
            } else {
                runs.append(Run(start: index, end: index + 1, line: line, opensBlock: isAtStart))
                isAtStart = false
            }
        }
        return paired(runs)
    }

    private func paired(_ found: [Run]) -> [Run] {
        var runs = found
        var nextOfLength: [Int: Int] = [:]
        var nextFence: Int?
        var line = -1
        for index in runs.indices.reversed() {
            let run = runs[index]
            if run.line != line {
                nextOfLength.removeAll(keepingCapacity: true)
                line = run.line
            }
            runs[index].closer = nextOfLength[run.length]
            nextOfLength[run.length] = index
            guard run.length >= 3 else {
                runs[index].opensBlock = false
                continue
            }
            runs[index].fence = nextFence
            nextFence = index
        }
        return runs
    }

    private func literals(_ symbol: Symbol) -> [Symbol] {
        switch symbol {
        case .typed(let scalar): [.literal(scalar)]
        case .mention(let index): mentions[index].label.unicodeScalars.map(Symbol.literal)
        case .literal, .wall: [symbol]
        }
    }
}
