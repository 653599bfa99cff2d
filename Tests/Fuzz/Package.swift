// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]

// Targets for libFuzzer, in a package of its own because they link only with it; ./run builds and runs them.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ckpt", path: "../..")],
  targets: ["FuzzFloat", "FuzzPlanes", "FuzzIndex"].map {
    .executableTarget(
      name: $0, dependencies: [.product(name: "CheckpointFormat", package: "ckpt")],
      swiftSettings: strict)
  },
  swiftLanguageModes: [.v6]
)
