import Bot
import Foundation
import Praise
import TestSupport
import Testing

@testable import bravo

@Suite struct ServiceManagerTests {
    @Test(arguments: [
        (ServiceNotice.ready, "READY=1"), (.stopping, "STOPPING=1"), (.watchdog, "WATCHDOG=1"),
        (.reloading(uptime: 12.5), "RELOADING=1\nMONOTONIC_USEC=12500000"),
        (.status("one\nREADY=1 two"), "STATUS=one\u{FFFD}READY=1 two"),
    ])
    func `each notice in the words of systemd`(notice: ServiceNotice, text: String) {
        #expect(notice.text == text)
    }

    @Test(arguments: [false, true]) func `a notice arrives on a path and on an abstract name`(isAbstract: Bool) throws {
        let socket = try NotifySocket(isAbstract: isAbstract)
        let manager = ServiceManager(environment: ["NOTIFY_SOCKET": socket.name])
        manager.tell(.ready, .status("All is well."))
        #expect(socket.next(within: 5) == "READY=1\nSTATUS=All is well.")
    }

    @Test(arguments: ["", "/nowhere/at/all", "@", String(repeating: "x", count: 200)])
    func `where nobody listens, telling does nothing`(name: String) {
        ServiceManager(environment: ["NOTIFY_SOCKET": name]).tell(.ready)
    }

    @Test(
        arguments: [
            (["WATCHDOG_USEC": "30000000"], 30), (["WATCHDOG_USEC": "500000", "WATCHDOG_PID": "77"], 0.5),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "78"], nil), (["WATCHDOG_USEC": "0"], nil),
            (["WATCHDOG_USEC": "soon"], nil), ([:], nil),
        ] as [([String: String], TimeInterval?)])
    func `the watchdog's time counts where it was set for us`(environment: [String: String], patience: TimeInterval?) {
        let socket = ["NOTIFY_SOCKET": "/run/systemd/notify"]
        let manager = ServiceManager(environment: environment.merging(socket) { one, _ in one }, process: 77)
        #expect(manager.patience == patience)
        #expect(ServiceManager(environment: environment, process: 77).patience == nil)
    }

    @Test func `the uptime that a reload is stamped with is the machine's`() throws {
        let told = try String(contentsOfFile: "/proc/uptime", encoding: .utf8).split(separator: " ")
        let uptime = try #require(told.first.flatMap { Double($0) })
        #expect(abs(Timepiece.live().uptime() - uptime) < 5)
    }
}
