internal import CheckpointFormat

/// The members of a file of PyTorch's: all in one folder, of which each has its use.
struct PyTorchFolder: StorageContainer {
  /// The most bytes of a pickle; that of 100,000 tensors has about 20 MB.
  static let maximumPickleByteCount = 64 << 20

  let directory: ZipDirectory
  /// Whether the members have checksums; PyTorch can be told to write none (`set_crc32_options`).
  let hasChecksums: Bool
  /// The folder's name with a slash.
  private let prefix: String

  /// Finds the folder. Throws `.foreignField` where there is none or another beside it, and for TorchScript.
  init(_ directory: ZipDirectory) throws(CheckpointError) {
    var directory = directory
    hasChecksums = !directory.lacksChecksums
    if !hasChecksums { directory.ignoreChecksums() }
    self.directory = directory
    let ending = "/data.pkl"
    let pickles = directory.members.compactMap(\.name).filter { name in
      name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        && name.utf8.count { $0 == UInt8(ascii: "/") } == 1
    }
    guard pickles.count == 1, let pickle = pickles.first else {
      throw CheckpointError(
        .foreignField,
        pickles.isEmpty
          ? "is a ZIP archive, but not of PyTorch: it has no member FOLDER/data.pkl"
          : "has the pickles of several files of PyTorch")
    }
    prefix = String(decoding: pickle.utf8.dropLast(ending.utf8.count - 1), as: UTF8.self)
    for member in directory.members {
      let name = member.name ?? ""
      guard name.utf8.starts(with: prefix.utf8) else {
        throw CheckpointError(
          .foreignField, "\(member.title) stands outside of the folder of all others",
          offset: member.offset)
      }
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      guard !rest.starts(with: "code/".utf8), !rest.elementsEqual("constants.pkl".utf8) else {
        throw CheckpointError(
          .foreignField,
          "is a TorchScript program, which is not read; load it with PyTorch and save its state_dict()",
          offset: member.offset)
      }
    }
  }

  /// The place of a file of the folder among the members, or nil.
  func position(of name: String) -> Int? { directory.position(of: prefix + name) }

  var members: [ArchiveMember] { directory.members }

  func position(ofStorage key: String) -> Int? { position(of: "data/" + key) }

  func title(ofStorage key: String) -> String {
    "the member data/\(Escaping.escapeShortened(key))"
  }

  /// Whether numbers have their first byte in front. Throws `.foreignField` for a byte order that is neither.
  var isBigEndian: Bool {
    get throws(CheckpointError) {
      let order = try text(of: "byteorder") ?? "little"
      guard ["little", "big"].contains(order) else {
        throw CheckpointError(
          .foreignField, "has the byte order \(Escaping.escapeShortened(order))")
      }
      return order == "big"
    }
  }

  /// Throws `.foreignField` for a storage that is not among those used.
  func expectAllStorages(in used: Set<Int>) throws(CheckpointError) {
    let data = prefix + "data/"
    for (position, member) in directory.members.enumerated() {
      let isStorage = (member.name ?? "").utf8.starts(with: data.utf8)
      guard !isStorage || used.contains(position) || (member.name ?? "").utf8.last == 0x2F else {
        throw CheckpointError(
          .foreignField, "\(member.title) belongs to no tensor", offset: member.offset)
      }
    }
  }

  /// What the pickle made, and all that it holds. Throws as ``PickleReader/read()``, and `.pickle` for one that
  /// is too long.
  func readPickle() throws(CheckpointError) -> (value: PickleValue, heap: PickleHeap) {
    guard let position = position(of: "data.pkl") else {
      throw CheckpointError(.foreignField, "has no member data.pkl")
    }
    let member = directory.members[position]
    let bytes = try member.readWhole(atMost: Self.maximumPickleByteCount, orThrow: .pickle)
    do throws(CheckpointError) {
      var reader = PickleReader(
        bytes, base: member.offset, storedByteCount: member.storedByteCount)
      return (try reader.read(), reader.heap)
    } catch {
      throw member.located(error)
    }
  }

  /// The text of a small member without white space at its end, or nil where there is none.
  ///
  /// Throws `.foreignField` for a long one.
  func text(of name: String) throws(CheckpointError) -> String? {
    guard let position = position(of: name) else { return nil }
    let bytes = try directory.members[position].readWhole(atMost: 64, orThrow: .foreignField)
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }
}
