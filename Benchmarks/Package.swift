// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// A package of its own, so that those who use the libraries never resolve what is only needed here.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "..")],
  targets: [
    .target(name: "Rounds", swiftSettings: strict),
    .executableTarget(
      name: "CheckpointSpeed",
      dependencies: [
        "Rounds",
        .product(name: "CheckpointFormat", package: "ckpt"),
        .product(name: "Interchange", package: "ckpt"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "TrainingSpeed",
      dependencies: ["Rounds", .product(name: "TinyTransformer", package: "ckpt")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
