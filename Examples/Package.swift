// swift-tools-version: 6.2
import PackageDescription

let libraries: [Target.Dependency] = [
  .product(name: "CheckpointFormat", package: "ckpt"),
  .product(name: "Interchange", package: "ckpt"),
  .product(name: "ModelAnatomy", package: "ckpt"),
  .product(name: "ModelInspection", package: "ckpt"),
  .product(name: "TinyTransformer", package: "ckpt"),
]

// As a package of someone else's that uses the libraries.
let package = Package(
  name: "Examples",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "..")],
  targets: [
    .executableTarget(name: "LookInside", dependencies: libraries),
    // The examples of README.md and the articles, which `.ci/readme extract` puts there.
    .target(name: "ReadmeExamples", dependencies: libraries),
  ],
  swiftLanguageModes: [.v6]
)
