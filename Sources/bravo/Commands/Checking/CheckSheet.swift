/// Writes the lines of a check as they are found, and keeps them for the end.
struct CheckSheet {
    let form: CheckForm
    private(set) var found = CheckFindings()

    init(_ form: CheckForm) {
        self.form = form
    }

    mutating func add(_ line: CheckLine) {
        found.add(line)
        say(form.row(line))
    }

    mutating func add(_ lines: [CheckLine]) {
        for line in lines { add(line) }
    }
}
