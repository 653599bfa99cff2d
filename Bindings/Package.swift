// swift-tools-version: 6.2
import PackageDescription

// The library for C: a package of its own, so that its linker flags, which SwiftPM calls unsafe, reach no one else.
// `Bindings/build` makes the folder of static libraries that they name.
let folder = Context.packageDirectory
let flags: [LinkerSetting] = [
  .unsafeFlags([
    "-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-static-libgcc",
    "-Xlinker", "--version-script=\(folder)/.build/ckpt.map",
    "-Xlinker", "--icf=safe", "-Xlinker", "--gc-sections", "-Xlinker", "-z", "-Xlinker", "defs",
    "-Xlinker", "-soname=libckptc.so.1", "-Xlinker", "-L\(folder)/.build/static",
  ])
]

let package = Package(
  name: "Bindings",
  platforms: [.macOS(.v26)],
  products: [.library(name: "ckptc", type: .dynamic, targets: ["CheckpointC"])],
  dependencies: [
    .package(name: "ckpt", path: ".."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "CCheckpoint"),
    .target(
      name: "CheckpointC",
      dependencies: [
        "CCheckpoint",
        .product(name: "CheckpointFormat", package: "ckpt"),
        .product(name: "Interchange", package: "ckpt"),
        .product(name: "ModelAnatomy", package: "ckpt"),
        .product(name: "ModelInspection", package: "ckpt"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: [
        .strictMemorySafety(),
        .enableExperimentalFeature("Lifetimes"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ],
      linkerSettings: flags),
  ],
  swiftLanguageModes: [.v6]
)
