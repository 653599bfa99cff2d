// swift-tools-version: 6.2
import PackageDescription

// What is compared with PyTorch, in a package of its own because nothing else needs it.
let package = Package(
  name: "reference",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "../..")],
  targets: [
    .executableTarget(
      name: "TrainingTrace",
      dependencies: [
        .product(name: "CheckpointFormat", package: "ckpt"),
        .product(name: "TinyTransformer", package: "ckpt"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
