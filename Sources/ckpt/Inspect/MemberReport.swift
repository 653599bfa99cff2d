import CheckpointFormat
import Interchange
import SystemPackage

/// Which file holds what of a model: what `ckpt inspect --files` prints.
struct MemberReport: Report {
  /// A tensor in a file, or a part of one.
  struct Tensor: Encodable {
    let name: String
    let dtype: String
    /// The whole tensor's dimensions.
    let shape: [Int]
    /// Where the part begins in the tensor, and its dimensions.
    let origin: [Int]?
    let partShape: [Int]?
    let storedBytes: Int

    /// What of the tensor it is: `all`, or `0..<4, 0..<8`.
    fileprivate var place: String {
      guard let origin, let partShape else { return "all" }
      return zip(origin, partShape).map { start, count in "\(start)..<\(start + count)" }
        .joined(separator: ", ")
    }
  }

  /// A file of the model.
  struct Member: Encodable {
    let name: String
    var storedBytes = 0
    var tensors: [Tensor] = []
  }

  let format: String
  let files: [Member]

  private let file: FilePath

  private enum CodingKeys: String, CodingKey { case format, files }

  init(_ archive: TensorArchive, file: FilePath) {
    self.file = file
    format = archive.format.name
    let own = file.lastComponent?.string ?? file.string
    // Names are told apart by their bytes.
    var places: [[UInt8]: Int] = [:]
    var files: [Member] = []
    func place(of name: String) -> Int {
      if let place = places[Array(name.utf8)] { return place }
      places[Array(name.utf8)] = files.count
      files.append(Member(name: name))
      return files.count - 1
    }
    for name in archive.fileNames { _ = place(of: name) }
    for tensor in archive.tensors where tensor.tiedTo == nil {
      let parts =
        tensor.parts.isEmpty
        ? [(file: tensor.file, part: nil)]
        : tensor.parts.map { (file: $0.file, part: Optional($0)) }
      for (name, part) in parts {
        let member = place(of: name ?? own)
        let storedByteCount = part?.storedByteCount ?? tensor.storedByteCount
        files[member].storedBytes += storedByteCount
        files[member].tensors.append(
          Tensor(
            name: tensor.name, dtype: tensor.description.dataType.name,
            shape: tensor.description.shape, origin: part?.origin, partShape: part?.shape,
            storedBytes: storedByteCount))
      }
    }
    self.files = files
  }

  var lines: [String] {
    let stored = files.reduce(0) { $0 + $1.storedBytes }
    var table = Table([
      ("file, tensor", .left), ("dtype", .left), ("shape", .left), ("of it", .left),
      ("stored", .right),
    ])
    for member in files {
      let what = Figures.count(member.tensors.count, "tensor")
      table.add([
        "\(Escaping.escape(member.name))  "
          + Style.faint("(\(what), \(Figures.size(member.storedBytes)))")
      ])
      for tensor in member.tensors {
        table.add([
          "  " + Escaping.escape(tensor.name), Escaping.escape(tensor.dtype),
          Figures.shape(tensor.shape), tensor.place, Figures.grouped(tensor.storedBytes),
        ])
      }
    }
    return [
      "\(Escaping.escape(file)): \(format), \(Figures.count(files.count, "file")) with "
        + "\(Figures.size(stored)) of tensors", "",
    ] + table.lines
  }
}
