public import CheckpointFormat

/// What a checkpoint is converted to: where it is written, in which format, and how.
public struct ConversionTarget {
  enum Destination {
    case file(FilePath)
    case sink(any ByteSink)
  }

  /// The format that is written.
  public let format: FileFormat
  let destination: Destination
  let options: WritingOptions
  let base: TensorArchive?
  let sharding: Sharding?
  /// Whether a container keeps what a file of another format holds besides tensors and metadata, and that file is made
  /// again byte for byte when the container is converted back (SPEC.md section 6.14).
  public var keepsOriginal = true

  /// A file that appears whole or not at all (`DurableFile`), and may replace the one that is read.
  ///
  /// - Parameters:
  ///   - path: The file. For ``FileFormat/shardedSafetensors`` the index, whose name ends in `.safetensors.index.json`;
  ///     the files that it lists come to stand beside it, named `NAME-00001-of-00003.safetensors`.
  ///   - format: The format, one of ``FormatRegistry/writableFormats``.
  ///   - options: How a ckpt file encodes its chunks.
  ///   - base: A ckpt file in the folder of `path` that the new one, a ckpt file too, is stored against: tensors that did
  ///     not change take a few bytes, and of the others the difference is kept where that is smaller (SPEC.md section
  ///     6.9). It is read like any other while its base lies beside it under its name.
  ///   - sharding: How the tensors are spread over several files. For ``FileFormat/shardedSafetensors`` 5 GB a file where
  ///     nil. With one, a ckpt file is a set (SPEC.md section 6.9) whose members come to stand beside it, named
  ///     `NAME-00001-of-00003.ckpt`.
  public static func file(
    _ path: FilePath, as format: FileFormat, options: WritingOptions = WritingOptions(),
    base: TensorArchive? = nil, sharding: Sharding? = nil
  ) -> ConversionTarget {
    ConversionTarget(
      format: format, destination: .file(path), options: options, base: base, sharding: sharding)
  }

  /// Anything that takes bytes in order, such as a pipe or memory, for a format of one file.
  public static func sink(
    _ sink: any ByteSink, as format: FileFormat, options: WritingOptions = WritingOptions()
  ) -> ConversionTarget {
    ConversionTarget(
      format: format, destination: .sink(sink), options: options, base: nil, sharding: nil)
  }
}
