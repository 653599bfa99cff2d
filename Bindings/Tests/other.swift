// A library with a Swift runtime of its own, for a process that has another.
@_cdecl("other_work")
public func otherWork() -> Int {
  var counts: [String: [Int]] = [:]
  for number in 0..<100 { counts["\(number % 10)", default: []].append(number) }
  return counts.values.map { $0.reduce(0, +) }.reduce(0, +)
}
