// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same rules; warnings never wait for later.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "Bravo",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "bravo", targets: ["bravo"]),
        .library(name: "Curl", targets: ["Curl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The hall: what Bravo is about. Pure.
        .target(name: "Praise", swiftSettings: house),
        // The pipe and the cellar: async HTTP over libcurl.
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "Curl", dependencies: ["CCurl"], swiftSettings: house),
        // The front door: one folder per chat platform.
        .target(name: "Chat", dependencies: ["Praise", "Curl"], swiftSettings: house),
        // The archive: the ledger, on SQLite.
        .target(name: "Storage", dependencies: ["Praise", grdb, crypto], swiftSettings: house),
        // The workshop: the long-lived services.
        .target(
            name: "Bot", dependencies: ["Praise", "Chat", "Storage", lifecycle, logging],
            swiftSettings: house),
        // The window: pages, health, and the Salon's server.
        .target(
            name: "Web", dependencies: ["Praise", hummingbird, lifecycle, logging],
            resources: [
                .embedInCode("Salon/Resources/openapi.json"),
                .embedInCode("Salon/Resources/salon.html"),
                .embedInCode("Salon/Resources/salon.css"),
                .embedInCode("Salon/Resources/salon.js"),
            ],
            swiftSettings: house),
        // The gate: subcommands, settings, the wiring.
        .executableTarget(
            name: "bravo",
            dependencies: [
                "Praise", "Curl", "Chat", "Storage", "Bot", "Web", argumentParser, lifecycle, logging,
                signals, yams,
            ],
            exclude: ["Version/Plugin"], swiftSettings: house, plugins: ["Commit"]),
        // What tells `bravo --version` its commit; runs in the build.
        .plugin(name: "Commit", capability: .buildTool(), path: "Sources/bravo/Version/Plugin"),
        // What the tests share: the hand-wound clock, the scripted server, a real Synapse and its people.
        .target(
            name: "TestSupport", dependencies: ["Praise", "Curl"], path: "Tests/TestSupport", swiftSettings: house),
        // What deploy/benchmark measures with.
        .executableTarget(
            name: "benchmark", dependencies: ["Praise", "Curl", "TestSupport"], path: "Tests/Benchmark",
            swiftSettings: house),
        // A made-up company to try the rule of the choice on, and the table of what it showed.
        .target(
            name: "FairnessModel", dependencies: ["Praise"], path: "Tests/Fairness/Model", swiftSettings: house),
        .executableTarget(
            name: "fairness", dependencies: ["FairnessModel"], path: "Tests/Fairness/Command",
            swiftSettings: house),
        .testTarget(
            name: "PraiseTests", dependencies: ["Praise", "FairnessModel"], resources: [.copy("Natural/Corpus")],
            swiftSettings: house),
        .testTarget(name: "CurlTests", dependencies: ["CCurl", "Curl", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "ChatTests",
            dependencies: ["Praise", "Curl", "Chat", "Web", "TestSupport", lifecycle, logging],
            exclude: ["Fixtures"], swiftSettings: house),
        .testTarget(
            name: "StorageTests", dependencies: ["Praise", "Storage", grdb], resources: [.copy("Fixtures")],
            swiftSettings: house),
        .testTarget(
            name: "BotTests",
            dependencies: ["Praise", "Curl", "Chat", "Storage", "Bot", "TestSupport", logging],
            swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: ["Praise", "Curl", "Chat", "Web", hummingbird, hummingbirdTesting, lifecycle, logging],
            swiftSettings: house),
        .testTarget(
            name: "bravoTests",
            dependencies: [
                "Praise", "Curl", "Chat", "Storage", "Bot", "Web", "bravo", "FairnessModel", "TestSupport",
                argumentParser, logging, yams,
            ],
            swiftSettings: house),
    ]
)
