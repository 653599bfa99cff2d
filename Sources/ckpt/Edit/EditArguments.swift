import ArgumentParser
import CheckpointFormat
import Interchange

/// A type that tensors are rounded to, for all or for those of a pattern: `bf16`, `norm*=f32`.
struct CastArgument: ExpressibleByArgument {
  let cast: ArchiveEdits.Cast

  /// What PyTorch calls types.
  private static let names = [
    "float64": "f64", "float32": "f32", "float16": "f16", "half": "f16", "bfloat16": "bf16",
  ]

  init?(argument: String) {
    guard let text = TextArgument(argument: argument)?.description else { return nil }
    let parts = text.splitAtLast("=")
    let name = parts?.after ?? text
    guard
      let type = ArchiveEdits.castTypes.first(where: { $0.name == Self.names[name] ?? name })
    else { return nil }
    guard let pattern = parts?.before else {
      cast = ArchiveEdits.Cast(to: type)
      return
    }
    guard let pattern = try? TensorNamePattern(pattern) else { return nil }
    cast = ArchiveEdits.Cast(pattern, to: type)
  }
}

/// A key and a value: `general.name=tiny`.
struct SettingArgument: ExpressibleByArgument {
  let key: String
  private let value: String

  init?(argument: String) {
    guard let text = TextArgument(argument: argument)?.description,
      let sign = text.firstIndex(of: "="), sign > text.startIndex
    else { return nil }
    key = String(text[..<sign])
    value = String(text[text.index(after: sign)...])
  }

  /// The value, of the type that the key had where it is one of that type, and else text.
  func value(replacing former: MetadataValue?) -> MetadataValue {
    switch former {
    case .integer: Int64(value).map { .integer($0) } ?? .string(value)
    case .float: Double(value).map { .float($0) } ?? .string(value)
    case .boolean: Bool(value).map { .boolean($0) } ?? .string(value)
    default: .string(value)
    }
  }
}

/// Two names of one tensor: `lm_head.weight=model.embed_tokens.weight`.
struct TieArgument: ExpressibleByArgument {
  let tie: ArchiveEdits.Tie

  init?(argument: String) {
    guard let text = TextArgument(argument: argument)?.description,
      let parts = text.splitAtLast("="), !parts.before.isEmpty, !parts.after.isEmpty
    else { return nil }
    tie = ArchiveEdits.Tie(parts.before, to: parts.after)
  }
}

extension String {
  /// What stands before and after the last of some characters; nil where there is none.
  fileprivate func splitAtLast(_ character: Character) -> (before: String, after: String)? {
    lastIndex(of: character).map { (String(self[..<$0]), String(self[index(after: $0)...])) }
  }
}
