/// How the lines of a check are written. Pure.
enum CheckForm: Hashable, Sendable {
    /// `ok    data      /var/lib/bravo: …`, the texts below each other.
    case text(subjects: Int, isColoured: Bool)
    /// One JSON object a line.
    case json

    func row(_ line: CheckLine) -> String {
        switch self {
        case .json: return line.json
        case .text(let width, let isColoured):
            let level = line.level.shown.padded(to: 4)
            let shown = isColoured ? line.level.coloured(level) : level
            return "\(shown)  \(line.subject.padded(to: width))  \(line.text)"
        }
    }

    /// The sentence after the lines.
    func ending(_ found: CheckFindings) -> String {
        switch self {
        case .json: CheckLine(level: found.level, subject: "summary", text: found.summary, status: found.status).json
        case .text: "\n" + found.summary
        }
    }
}

extension CheckLine.Level {
    /// What must be mended stands out without any colour.
    fileprivate var shown: String { self == .mend ? "MEND" : rawValue }

    fileprivate func coloured(_ text: String) -> String {
        switch self {
        case .ok: "\u{1B}[32m\(text)\u{1B}[0m"
        case .look: "\u{1B}[33m\(text)\u{1B}[0m"
        case .mend: "\u{1B}[1;31m\(text)\u{1B}[0m"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
