/// The tensors of a file and those that it takes over from others, in their order (SPEC.md section 6.9).
struct TensorList: Sendable {
  /// Where a tensor stands.
  struct Entry: Sendable {
    /// 0 for the file itself, else one more than a position in ``TensorList/holders``.
    var holder: UInt32
    /// Its place among that file's own tensors.
    var position: UInt32
  }

  private(set) var entries: [Entry] = []
  /// The files that taken-over tensors stand in, each once, as positions among those that the file names and those
  /// that these take over from.
  private(set) var holders: [Holder] = []
  /// Where the file's own tensors are in the list.
  private(set) var ownPlaces: [UInt32] = []

  /// A file that tensors are taken over from: the named file through which it was found, and its holder there.
  struct Holder: Sendable {
    var file: Int
    var holder: Int
    var digest: [UInt8]
  }

  /// Makes the list of a file with `ownCount` tensors of its own, given the indexes of the files that it names.
  ///
  /// Throws `.nameTaken` where tensors are taken over twice, `.fileTensor` for some that are not there,
  /// `.limitTensors` where there are more than `limit`.
  init(
    _ section: FileSection, ownCount: Int, named: [CheckpointIndex], limit: Int
  ) throws(CheckpointError) {
    try Self.checkRuns(section, named)
    let count = section.runs.reduce(ownCount) { $0 + $1.tensors.count }
    guard count <= limit else { throw Self.tooLong(limit) }
    entries.reserveCapacity(count)
    var numbers: [[Int]] = named.map { _ in [] }
    var known: [[UInt8]: Int] = [:]
    var next = 0
    for own in 0...ownCount {
      while next < section.runs.count, section.runs[next].before == own {
        let run = section.runs[next]
        if numbers[run.file].isEmpty {
          numbers[run.file] = number(holdersOf: run.file, named[run.file], section, &known)
        }
        for place in run.tensors {
          let entry = named[run.file].entry(at: place)
          entries.append(
            Entry(
              holder: UInt32(numbers[run.file][Int(entry.holder)]), position: entry.position))
        }
        next += 1
      }
      guard own < ownCount else { break }
      ownPlaces.append(UInt32(entries.count))
      entries.append(Entry(holder: 0, position: UInt32(own)))
    }
  }

  /// The numbers here of a named file and of those that it takes over from.
  private mutating func number(
    holdersOf file: Int, _ index: CheckpointIndex, _ section: FileSection,
    _ known: inout [[UInt8]: Int]
  ) -> [Int] {
    let digests = [section.files[file].digest] + (index.list?.holders.map(\.digest) ?? [])
    return digests.enumerated().map { holder, digest in
      if let number = known[digest] { return number }
      holders.append(Holder(file: file, holder: holder, digest: digest))
      known[digest] = holders.count
      return holders.count
    }
  }

  private static func checkRuns(
    _ section: FileSection, _ named: [CheckpointIndex]
  ) throws(CheckpointError) {
    var ends = [Int](repeating: 0, count: named.count)
    let order = section.runs.sorted {
      ($0.file, $0.tensors.lowerBound) < ($1.file, $1.tensors.lowerBound)
    }
    for run in order {
      let name = Escaping.escapeShortened(section.files[run.file].name)
      guard run.tensors.lowerBound >= ends[run.file] else {
        throw CheckpointError(.nameTaken, "takes over tensors of \(name) twice")
      }
      ends[run.file] = run.tensors.upperBound
      guard run.tensors.upperBound <= named[run.file].tensors.count else {
        throw CheckpointError(.fileTensor, "takes over tensors that \(name) does not have")
      }
    }
  }

  static func tooLong(_ limit: Int) -> CheckpointError {
    CheckpointError(.limitTensors, "lists more tensors than the \(limit) allowed")
  }
}
