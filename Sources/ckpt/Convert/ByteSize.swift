import ArgumentParser

/// A number of bytes as people write it: `5GB`, `500 MB`, `2GiB`, `4096`.
struct ByteSize: ExpressibleByArgument, CustomStringConvertible {
  let byteCount: Int

  private static let units: [(name: String, byteCount: Int)] = [
    ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40),
    ("kB", 1000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("TB", 1_000_000_000_000), ("B", 1),
  ]

  init(byteCount: Int) {
    self.byteCount = byteCount
  }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let unit = argument.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    let factor = unit.isEmpty ? 1 : Self.units.first { $0.name.lowercased() == unit }?.byteCount
    guard let number = Int(digits), number > 0, let factor else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    byteCount = product
  }

  var description: String {
    let unit = Self.units.filter { byteCount % $0.byteCount == 0 }.max {
      $0.byteCount < $1.byteCount
    }
    return unit.map { "\(byteCount / $0.byteCount)\($0.name)" } ?? "\(byteCount)"
  }

  var defaultValueDescription: String { description }
}
