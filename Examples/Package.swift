// swift-tools-version: 6.2
import PackageDescription

// As a package of someone else's that uses the libraries.
let package = Package(
  name: "Examples",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "..")],
  targets: [
    .executableTarget(
      name: "LookInside",
      dependencies: [
        .product(name: "CheckpointFormat", package: "ckpt"),
        .product(name: "Interchange", package: "ckpt"),
        .product(name: "ModelInspection", package: "ckpt"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
