/// What somebody probably meant to write.
enum Spelling {
  /// The word that takes the fewest changes to get, if those are at most two and fewer than half of its letters.
  static func nearest(to word: String, among words: [String]) -> String? {
    let nearest = words.map { (word: $0, distance: distance(word, $0)) }
      .min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= 2, 2 * nearest.distance < nearest.word.count else {
      return nil
    }
    return nearest.word
  }

  /// How many letters have to be added, removed, replaced or exchanged with their neighbour (Damerau 1964, in the
  /// restricted form).
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.prefix(64))
    let second = Array(second.prefix(64))
    var earlier: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let substituted = previous[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(substituted, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, earlier[column - 1] + 1)
        }
        current.append(best)
      }
      (earlier, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
