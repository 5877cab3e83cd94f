import Foundation
import Praise
import Testing
@Suite struct DumpTests {
    @Test func dump() throws {
        var out = ""
        for (n, v) in [("VOUS", Voices.vous), ("TU", Voices.tu), ("EN", Voices.english)] {
            for (m, d) in [("full", Bilan.full), ("quiet", Bilan.quiet), ("telling", Bilan.telling)] {
                out += "=== \(n) \(m)\n" + v.directorSubject(d).plainText + "\n--\n" + Bilan.text(v.directorBlocks(d)) + "\n--chat\n" + v.directorOpening(d).plainText + "\n--item\n" + (d.item.flatMap(v.directorItem)?.plainText ?? "") + "\n"
            }
        }
        try out.write(toFile: "/tmp/h/director-dump.txt", atomically: true, encoding: .utf8)
    }
}
