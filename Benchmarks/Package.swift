// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that those who use the libraries never resolve what is only needed here.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "..")],
  targets: [
    .executableTarget(
      name: "TrainingSpeed",
      dependencies: [.product(name: "TinyTransformer", package: "ckpt")],
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")])
  ],
  swiftLanguageModes: [.v6]
)
