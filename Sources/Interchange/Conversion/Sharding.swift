/// How a model is spread over several files.
public struct Sharding: Sendable, Equatable {
  /// How tensors are cut where a file takes parts of them.
  public enum Cut: String, Sendable, CaseIterable {
    /// Along the first axis.
    case rows
    /// Along the last axis, of tensors that have two or more.
    case columns
  }

  enum Amount: Equatable {
    case files(Int)
    case bytes(Int)
  }

  let amount: Amount
  let cut: Cut?

  /// What hubs of models use: 5 GB a file.
  static let usual = Sharding.bytes(5_000_000_000)

  /// So many files of much the same size; fewer where there are not so many tensors or, with a `cut`, parts.
  public static func files(_ count: Int, cut: Cut? = nil) -> Sharding {
    Sharding(amount: .files(count), cut: cut)
  }

  /// As many files as it takes to have at most so many bytes of tensors in each. What can be cut no further and is
  /// larger makes its file larger.
  public static func bytes(_ count: Int, cut: Cut? = nil) -> Sharding {
    Sharding(amount: .bytes(count), cut: cut)
  }

  /// Whether there is at least a file, or a byte in each.
  var isValid: Bool {
    switch amount {
    case .files(let count), .bytes(let count): count > 0
    }
  }

  /// Divides tensors of these sizes among files, in their order and without cutting any: the positions in each file,
  /// of which there is at least one.
  func groups(of sizes: [Int]) -> [Range<Int>] {
    switch amount {
    case .bytes(let limit): return Self.groups(of: sizes, limit: limit)
    case .files(let count):
      // The smallest limit that is enough.
      var range = 0...Self.sum(sizes)
      while range.lowerBound < range.upperBound {
        let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
        range =
          Self.groups(of: sizes, limit: middle).count <= count
          ? range.lowerBound...middle : middle + 1...range.upperBound
      }
      return Self.split(
        Self.groups(of: sizes, limit: range.lowerBound), of: sizes, into: count)
    }
  }

  /// Divides the largest groups, until there are so many or each has one tensor.
  private static func split(
    _ groups: [Range<Int>], of sizes: [Int], into count: Int
  ) -> [Range<Int>] {
    var groups = groups
    while groups.count < count {
      let divisible = groups.indices.filter { groups[$0].count > 1 }
      guard let place = divisible.max(by: { sum(sizes[groups[$0]]) < sum(sizes[groups[$1]]) })
      else { break }
      let group = groups[place]
      let half = sum(sizes[group]) / 2
      var (end, size) = (group.lowerBound, 0)
      repeat {
        size = sum([size, sizes[end]])
        end += 1
      } while end < group.upperBound - 1 && size < half
      groups[place...place] = [group.lowerBound..<end, end..<group.upperBound]
    }
    return groups
  }

  /// The name of a file among `count` of a model, from 1: `model-00002-of-00003.ckpt`.
  static func fileName(
    _ model: String, number: Int, of count: Int, extension ending: String
  ) -> String {
    func digits(_ number: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: Swift.max(0, 5 - text.count)) + text
    }
    return "\(model)-\(digits(number))-of-\(digits(count))\(ending)"
  }

  /// The sum, or the largest number where it is larger.
  static func sum(_ sizes: some Sequence<Int>) -> Int {
    sizes.reduce(0) { sum, size in
      let (more, overflow) = sum.addingReportingOverflow(size)
      return overflow ? .max : more
    }
  }

  private static func groups(of sizes: [Int], limit: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var (start, room) = (0, limit)
    for (position, size) in sizes.enumerated() {
      if size > room, position > start {
        groups.append(start..<position)
        (start, room) = (position, limit)
      }
      room = Swift.max(0, room - size)
    }
    return groups + [start..<sizes.count]
  }
}
