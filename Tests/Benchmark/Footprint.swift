import Foundation
import Glibc
import TestSupport

/// What a process takes of the machine, as `/proc` tells it.
struct Footprint {
    /// Memory in RAM.
    let mebibytes: Double
    /// In user and kernel mode since its start.
    let processorSeconds: Double

    init(of program: Program) throws {
        let process = "/proc/\(program.processID)"
        let status = try String(contentsOfFile: "\(process)/status", encoding: .utf8).split(separator: "\n")
        let resident = status.first { $0.hasPrefix("VmRSS:") }?.split(separator: " ").dropFirst().first
        mebibytes = (resident.flatMap { Double($0) } ?? 0) / 1024
        // The name in brackets may hold anything; utime and stime are the 12th and 13th field after it.
        let stat = try String(contentsOfFile: "\(process)/stat", encoding: .utf8)
        let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
        let ticks = fields.dropFirst(12).prefix(2).compactMap { Double($0) }.reduce(0, +)
        processorSeconds = ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
