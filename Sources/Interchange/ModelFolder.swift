internal import CheckpointFormat

/// Which file of a folder a model is opened by.
enum ModelFolder {
  /// What libraries call it, the first that is there: what is whole before lists of several, safetensors before pickles,
  /// as Transformers chooses.
  private static let names =
    [DistributedDefinition.listName, "model.ckpt"]
    + ["model", "diffusion_pytorch_model", "adapter_model", "pytorch_model"].flatMap { name in
      ["\(name).safetensors", "\(name).safetensors.index.json"]
    }
    + ["pytorch_model", "diffusion_pytorch_model", "adapter_model"].flatMap { name in
      ["\(name).bin", "\(name).bin.index.json"]
    }

  /// What the names of weights end in that are called otherwise; lists first, which name all others.
  private static let endings = [
    [".safetensors.index.json", ".bin.index.json"],
    [".safetensors", ".gguf", ".ckpt", ".npz", ".pt", ".pth"],
  ]

  /// The file that stands for a folder; any other path as it is, and that of a folder without weights.
  ///
  /// Throws `.argument` for a folder with several files of weights of which none is usual, with one of them.
  static func file(of path: FilePath) throws(CheckpointError) -> FilePath {
    guard case .success(let status) = SystemCalls.live.statusOfPath(path), status.isFolder else {
      return path
    }
    if let usual = names.lazy.map({ path.appending($0) }).first(where: SystemCalls.exists) {
      return usual
    }
    let files = try FolderListing.names(in: path).filter { !$0.string.hasPrefix(".") }
      .map { path.appending($0) }
    for endings in endings {
      let found = files.filter { file in endings.contains { file.bytes.ends(with: $0.utf8) } }
      let example = found.min { $0.bytes.lexicographicallyPrecedes($1.bytes) }
      guard let example else { continue }
      guard found.count == 1 else {
        throw CheckpointError(
          .argument,
          "is a folder with \(found.count) files of weights; try \(Escaping.escape(example))",
          path: path)
      }
      return example
    }
    return path
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String.UTF8View) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
