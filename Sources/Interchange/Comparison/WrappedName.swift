/// A tensor's name without what libraries put around a model.
enum WrappedName {
  /// What stands before all names: DataParallel's and DistributedDataParallel's `module.`, and `model.` of those that
  /// hold a model in a field, as Lightning does.
  private static let prefixes = ["module.", "model."]
  /// What may stand anywhere: the wrappers of torch.compile, and of FSDP and its checkpoints of activations.
  private static let parts = ["_orig_mod.", "_fsdp_wrapped_module.", "_checkpoint_wrapped_module."]

  /// The name that is left.
  static func bare(_ name: String) -> String {
    var name = name
    if name.utf8.first == UInt8(ascii: "_") || name.contains("._") {
      for part in parts { name = name.replacing(part, with: "") }
    }
    while let prefix = prefixes.first(where: { name.hasPrefix($0) }) {
      name = String(name.dropFirst(prefix.count))
    }
    return name
  }
}
