// swift-tools-version: 6.2
import PackageDescription

// https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
// https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
// https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A dependency that only a build with the trait PDF has.
func whenPDF(_ name: String) -> Target.Dependency {
  .target(name: name, condition: .when(traits: ["PDF"]))
}

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Tests of a target of the same name; `Golden` folders hold what they compare with.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

/// A libFuzzer entry; without `--sanitize=fuzzer` it builds as a program that does nothing.
func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "Fuzz" + name, dependencies: dependencies, path: "Tests/Fuzz" + name, swiftSettings: settings)
}

let package = Package(
  name: "kehoach",
  products: [
    .executable(name: "kehoach", targets: ["kehoach"]),
    .library(
      name: "KehoachLibrary",
      targets: [
        "Batch", "Coverage", "CoverageReports", "DocumentLint", "DocumentWriters", "Exchange",
        "Expansion", "Expressions", "Ingest", "OOXML", "OfficialDocument", "PlanDiff", "PlanModel",
        "PlanRules", "SourceText", "VietnameseText", "Workspace", "YAMLTree",
      ]),
  ],
  traits: [
    .trait(name: "PDF", description: "Writes PDF and pictures of pages itself, with HarfBuzz and Fontconfig.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
    library("VietnameseText"),
    library("SourceText", ["VietnameseText"]),
    library("Expressions", ["SourceText", "VietnameseText"]),
    library("YAMLTree", ["CYAML", "SourceText", "VietnameseText"]),
    library("PlanModel", ["YAMLTree", "SourceText", "VietnameseText"]),
    library("PlanRules", ["PlanModel", "YAMLTree", "SourceText", "VietnameseText"]),
    library("Coverage", ["PlanModel", "SourceText", "VietnameseText"]),
    library(
      "CoverageReports", ["Coverage", "OfficialDocument", "PlanModel", "SourceText", "VietnameseText"]),
    library("OfficialDocument", ["PlanModel", "SourceText", "VietnameseText"]),
    library("OOXML", ["CZlib"]),
    library("Exchange", ["OfficialDocument", "OOXML", "PlanModel", "SourceText", "VietnameseText"]),
    library(
      "DocumentLint",
      ["OOXML", "OfficialDocument", "PlanModel", "PlanRules", "SourceText", "VietnameseText"]),
    library(
      "DocumentWriters",
      [
        whenPDF("CFontconfig"), whenPDF("CHarfBuzz"), "OfficialDocument", "OOXML", "PlanDiff", "PlanModel",
        "SourceText",
        "VietnameseText",
      ]),
    library("PlanDiff", ["PlanModel", "SourceText", "VietnameseText", "YAMLTree"]),
    library("Ingest", ["OOXML", "PlanModel", "YAMLTree", "SourceText", "VietnameseText"]),
    library("Batch", ["OOXML", "PlanModel", "YAMLTree", "SourceText", "VietnameseText"]),
    library("Expansion", ["Expressions", "PlanModel", "YAMLTree", "SourceText", "VietnameseText"]),
    library(
      "Workspace",
      [
        "Batch", "CMalloc", "Coverage", "CoverageReports", "DocumentLint", "DocumentWriters", "Exchange",
        "Expansion", "Expressions", "Ingest", "OOXML", "OfficialDocument", "PlanDiff", "PlanModel",
        "PlanRules", "SourceText", "VietnameseText", "YAMLTree",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "kehoach",
      dependencies: [
        "Batch", "Coverage", "CoverageReports", "DocumentLint", "DocumentWriters", "Exchange",
        "Expansion", "Ingest", "OfficialDocument", "PlanDiff", "PlanModel", "SourceText", "VietnameseText",
        "Workspace", "YAMLTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("VietnameseText", ["VietnameseText"]),
    tests("SourceText", ["SourceText", "VietnameseText"], exclude: ["Golden"]),
    tests("PlanModel", ["PlanModel", "SourceText", "VietnameseText", "YAMLTree"]),
    tests("PlanRules", ["Expansion", "PlanModel", "PlanRules", "SourceText", "VietnameseText", "YAMLTree"]),
    tests("OfficialDocument", ["OfficialDocument", "PlanModel", "SourceText", "VietnameseText", "YAMLTree"]),
    tests(
      "Coverage",
      [
        "Coverage", "CoverageReports", "OfficialDocument", "PlanModel", "SourceText", "VietnameseText",
        "Workspace",
      ],
      exclude: ["Golden"]),
    tests("YAMLTree", ["YAMLTree", "SourceText", "VietnameseText"], exclude: ["conformance-failures.txt"]),
    tests("OOXML", ["OOXML", "CZlib"]),
    tests(
      "DocumentLint",
      [
        "DocumentLint", "DocumentWriters", "OOXML", "OfficialDocument", "PlanModel", "SourceText",
        "VietnameseText", "Workspace",
      ]),
    tests(
      "DocumentWriters",
      [
        "CZlib", "DocumentWriters", "Expansion", "OfficialDocument", "OOXML", "PlanDiff", "PlanModel",
        "SourceText", "VietnameseText", "Workspace",
      ],
      exclude: ["Golden", "DOCX/Golden"]),
    tests(
      "Expansion",
      [
        "Expansion", "OfficialDocument", "PlanModel", "SourceText", "VietnameseText", "Workspace", "YAMLTree",
      ]),
    tests(
      "PlanDiff", ["PlanDiff", "PlanModel", "SourceText", "VietnameseText", "YAMLTree"], exclude: ["Golden"]),
    tests("Exchange", ["Exchange", "OfficialDocument", "PlanModel", "SourceText", "VietnameseText"]),
    tests("Batch", ["Batch", "OOXML", "PlanModel", "SourceText", "VietnameseText", "YAMLTree"]),
    tests(
      "Ingest",
      [
        "Coverage", "Ingest", "OOXML", "PlanModel", "SourceText", "VietnameseText", "Workspace", "YAMLTree",
      ]),
    tests("Expressions", ["Expressions", "SourceText", "VietnameseText"]),
    tests(
      "Workspace",
      [
        "Workspace", "Coverage", "DocumentWriters", "Expansion", "Ingest", "OfficialDocument", "PlanDiff",
        "PlanModel",
        "SourceText",
        "VietnameseText",
      ],
      exclude: ["Golden"]),
    tests("CommandLine", ["kehoach"], exclude: ["Golden"]),
    fuzz("YAML", ["SourceText", "YAMLTree"]),
    fuzz("Expressions", ["Expressions", "SourceText"]),
    fuzz("DOCX", ["Ingest", "OOXML", "PlanModel", "SourceText"]),
  ]
)
