// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]

// For libFuzzer, in a package of its own because it links only with that; ./run builds and runs it.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CheckpointFormat", "Interchange", "ModelAnatomy", "ModelInspection"].map {
        .product(name: $0, package: "ckpt")
      },
      swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)
