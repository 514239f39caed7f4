// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "kehoach", path: "../.."),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CBenchmarks", linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["CBenchmarks", .product(name: "KehoachLibrary", package: "kehoach")],
      path: "Sources/Benchmarks", swiftSettings: settings),
    // Yams brings its own copy of libyaml, whose symbols would take the place of the system's: a program of its own.
    .executableTarget(
      name: "yams-parsing", dependencies: ["Yams"], path: "Sources/YamsParsing", swiftSettings: settings),
    .executableTarget(name: "empty-program", path: "Sources/EmptyProgram", swiftSettings: settings),
  ]
)
