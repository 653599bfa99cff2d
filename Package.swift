// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableExperimentalFeature("Lifetimes"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "ckpt",
  // Nobody has built it there yet. String.UTF8View.span needs that version, all else less.
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "CheckpointFormat", targets: ["CheckpointFormat"]),
    .library(name: "ModelAnatomy", targets: ["ModelAnatomy"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "ModelInspection", targets: ["ModelInspection"]),
    .library(name: "TinyTransformer", targets: ["TinyTransformer"]),
    .executable(name: "ckpt", targets: ["ckpt"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "ckpt",
      dependencies: [
        "CPlatform", "CheckpointFormat", "Interchange", "ModelAnatomy", "ModelInspection",
        "TinyTransformer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(
      name: "TinyTransformer",
      dependencies: ["CheckpointFormat", "ModelAnatomy", "CKernels"],
      swiftSettings: strict),
    .target(
      name: "ModelInspection", dependencies: ["CheckpointFormat", "Interchange", "ModelAnatomy"],
      swiftSettings: strict),
    .target(
      name: "Interchange", dependencies: ["CheckpointFormat", "CKernels"], swiftSettings: strict),
    .target(name: "ModelAnatomy", exclude: ["Tables"], swiftSettings: strict),
    .target(
      name: "CheckpointFormat",
      dependencies: [
        "CKernels", "CPlatform", "CZlib",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(name: "CKernels"),
    .target(name: "CPlatform"),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["libz-dev"]), .brew(["zlib"])]),
    .target(
      name: "TestSupport",
      dependencies: ["ModelAnatomy", .product(name: "SystemPackage", package: "swift-system")],
      path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "CheckpointFormatTests", dependencies: ["CheckpointFormat", "CKernels", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "CheckpointFormat", "CKernels", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ModelInspectionTests",
      dependencies: [
        "ModelInspection", "CheckpointFormat", "Interchange", "ModelAnatomy", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ModelAnatomyTests", dependencies: ["ModelAnatomy", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TinyTransformerTests",
      dependencies: ["TinyTransformer", "CheckpointFormat", "CKernels"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["ckpt", "CheckpointFormat", "ModelAnatomy", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
