import Foundation
import Storage
import Testing

@testable import bravo

/// What is said of the data folder.
struct CheckFolderTests {
    @Test func `a folder in order is told in one line`() {
        #expect(
            CheckLine.folder(CheckRig.folder()) == [
                .ok("data", "/var/lib/bravo: 12 MB used by the ledger, 41 GB free, mode 0700")
            ])
    }

    @Test(arguments: [
        (CheckRig.folder(mode: 0o755), CheckLine.Level.look, "chmod 700 /var/lib/bravo"),
        (CheckRig.folder(mode: 0o755, isShared: true), .mend, "holds other things"),
        (CheckRig.folder(owner: "bravo", isRoot: true), .look, "sudo -u bravo bravo check"),
        (CheckRig.folder(owner: "bravo", problem: "Permission denied"), .mend, "sudo -u bravo bravo check"),
        (CheckRig.folder(problem: "Read-only file system"), .mend, "Read-only file system"),
        (CheckRig.folder(free: 499_999_999), .look, "Only 499 MB"),
        (CheckRig.folder(free: 49_999_999), .mend, "Make room"),
        (CheckRig.folder(free: 0), .mend, "Only 0 kB"),
        (CheckRig.folder(disk: "nfs4"), .look, "over a network"),
        (CheckRig.folder(disk: "tmpfs"), .look, "gone when the machine stops"),
        (CheckRig.folder(disk: "overlay"), .look, "mount a volume"),
    ])
    func `what is amiss says what to do`(facts: FolderFacts, level: CheckLine.Level, words: String) {
        let lines = CheckLine.folder(facts)
        #expect(lines.count == 1 && lines[0].level == level && lines[0].text.contains(words), "\(lines)")
        #expect(lines[0].status == (level == .mend ? .settings : nil))
    }

    @Test func `a folder that is not there is made by the first start, if that can be`() {
        var facts = CheckRig.folder()
        facts.state = .absent(in: "/var/lib", problem: nil)
        #expect(CheckLine.folder(facts).map(\.level) == [.ok])
        facts.state = .absent(in: "/var/lib", problem: "Permission denied")
        #expect(CheckLine.folder(facts).map(\.level) == [.mend])
        #expect(CheckLine.folder(facts)[0].text.contains("install -d -m 700"))
        facts.state = .notAFolder
        #expect(CheckLine.folder(facts).map(\.level) == [.mend])
    }

    @Test(arguments: [
        (LedgerLook.absent, CheckLine.Level.ok), (.sound(isOlder: false), .ok), (.sound(isOlder: true), .ok),
        (.unfinished(isOlder: false), .ok), (.failing(LedgerFailure(.locked, "busy")), .look),
        (.failing(LedgerFailure(.damaged, "broken")), .mend), (.failing(LedgerFailure(.newerSchema, "newer")), .mend),
    ])
    func `the ledger is judged by what was found`(look: LedgerLook, level: CheckLine.Level) {
        #expect(CheckLine.ledger(look).level == level)
    }

    @Test(arguments: [
        ("/var/lib/bravo", "ext4"), ("/srv/team files/data", "nfs4"), ("/srvx", "ext4"), ("/tmp/a", "tmpfs"),
        ("/", "ext4"),
    ])
    func `the mount that holds a path is the longest on its way`(path: String, kind: String) {
        let table = MountTable(
            """
            27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
            30 27 0:27 / /tmp rw - ext4 /dev/vdb rw
            31 27 0:28 / /tmp rw - tmpfs tmpfs rw
            32 27 0:29 / /srv/team\\040files rw shared:4 - nfs4 server:/x rw
            nonsense
            """)
        #expect(table.kind(of: path) == kind)
    }

    @Test func `a real folder is looked at and left as it was`() throws {
        let folder = try SettingsFolder()
        let data = folder.url.appending(path: "a/data")
        guard case .absent(let parent, nil) = FolderFacts(of: data).state else {
            Issue.record("it is there")
            return
        }
        #expect(parent == folder.url.resolvingSymlinksInPath().path)
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        chmod(data.path, 0o750)
        let facts = FolderFacts(of: data)
        guard case .there(let found) = facts.state else {
            Issue.record("it is not there")
            return
        }
        #expect(found.mode == 0o750 && found.owner == nil && found.problem == nil && !found.isShared)
        #expect(try FileManager.default.contentsOfDirectory(atPath: data.path).isEmpty)
        #expect(facts.freeBytes ?? 0 > 0 && facts.disk != nil)
        _ = try folder.write("a/data/novel.txt", "x")
        guard case .there(let shared) = FolderFacts(of: data).state else { return }
        #expect(shared.isShared)
    }
}
