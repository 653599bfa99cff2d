import ArgumentParser

/// A line of the list of tensors: one of them, or the same one of several equal blocks.
struct TensorRow {
  var name: NumberedName
  /// What must be the same for blocks to be equal: type, shape and remarks.
  let form: String
  /// Where the tensors stand in the report, that of the first block first.
  var members: [Int]
}

/// A text of a name and which one stands before it.
private struct NamePlace: Hashable {
  let before: Int
  let text: ByteText
}

/// What a tensor is within its block.
private struct BlockTensor: Hashable {
  let ending: ByteText
  let form: String
}

/// How the lines are ordered.
enum TensorSorting: String, CaseIterable, ExpressibleByArgument {
  case size, name, file
}

extension [TensorRow] {
  /// The rows in the order in which they come, but numbers as people count: blocks 0, 1, 2, 10. What stands beside
  /// each other in names stays together. O(n log n).
  var inNaturalOrder: [TensorRow] {
    // In which order texts come, by what stands before them.
    var ranks: [NamePlace: Int] = [:]
    let keys = map { row in
      var key: [Int] = []
      var before = 0
      for (place, text) in row.name.texts.enumerated() {
        let rank = ranks[NamePlace(before: before, text: ByteText(text)), default: ranks.count + 1]
        ranks[NamePlace(before: before, text: ByteText(text))] = rank
        key.append(rank)
        if place < row.name.numbers.count { key.append(row.name.numbers[place]) }
        before = rank
      }
      return key
    }
    return indices.sorted { a, b in
      keys[a] == keys[b] ? a < b : keys[a].lexicographicallyPrecedes(keys[b])
    }.map { self[$0] }
  }

  /// The rows with equal blocks as one: `layers.0-31.attention.query.weight`.
  ///
  /// Blocks are equal where all that stands behind their number has the same names and forms, in whatever order. Those
  /// within others are folded first. O(n log n) for n rows.
  var folded: [TensorRow] {
    var rows = self
    for place in (0..<NumberedName.maximumNumbers).reversed() {
      rows = rows.folded(at: place)
    }
    return rows
  }

  private func folded(at place: Int) -> [TensorRow] {
    var rows = self
    var leaves: [BlockTensor: Int] = [:]
    // By what stands before the number and by the number: each block's rows, with what they are within the block.
    var blocks: [ByteText: [Int: [(leaf: Int, row: Int)]]] = [:]
    for (position, row) in enumerated() where row.name.numbers.count > place {
      let leaf = BlockTensor(ending: ByteText(row.name.ending(after: place)), form: row.form)
      let number = leaves[leaf, default: leaves.count]
      leaves[leaf] = number
      blocks[ByteText(row.name.beginning(before: place)), default: [:]][
        row.name.numbers[place], default: []
      ].append((number, position))
    }
    var isFolded = [Bool](repeating: false, count: count)
    for siblings in blocks.values where siblings.count > 1 {
      let sorted = siblings.mapValues { $0.sorted { $0 < $1 } }
      for numbers in Dictionary(grouping: sorted.keys, by: { sorted[$0]?.map(\.leaf) ?? [] }).values
      where numbers.count > 1 {
        let numbers = numbers.sorted()
        let label = Self.label(numbers)
        let first = sorted[numbers[0]] ?? []
        for (_, row) in first { rows[row].name.write(label, at: place) }
        for number in numbers.dropFirst() {
          for ((_, kept), (_, row)) in zip(first, sorted[number] ?? []) {
            rows[kept].members += rows[row].members
            isFolded[row] = true
          }
        }
      }
    }
    return rows.indices.filter { !isFolded[$0] }.map { rows[$0] }
  }

  /// `0-31`; `0,2,4`; `0-4,6-10,…,30-34`
  private static func label(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let words = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
    return words.count > 3
      ? "\(words[0]),\(words[1]),…,\(words[words.count - 1])" : words.joined(separator: ",")
  }
}
