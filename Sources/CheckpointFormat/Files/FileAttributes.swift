internal import SystemPackage

/// What a name's file has besides its content, and what replaces it takes over: its owner, who may do what with it, and
/// the attributes that programs gave it.
///
/// Kept where the system allows: owner, group, mode, the access list (POSIX ACL), extended attributes of users
/// (`user.*`) and the SELinux label. Not kept: times, flags of the file system (`chattr`), capabilities, signatures of
/// the content such as IMA's, and other hard links, which go on to lead to the old content. Where the group cannot be
/// kept, its members get no more than everybody else, since they would be other people.
struct FileAttributes {
  private let status: FileStatus
  private let accessList: AccessList
  private let others: [(name: String, value: [UInt8])]

  private enum AccessList {
    case none
    case some([UInt8])
    case unknown
  }

  private static let accessListName = "system.posix_acl_access"

  /// Reads what can be read of a file's attributes.
  init(of path: FilePath, _ status: FileStatus, system: SystemCalls) {
    self.status = status
    switch system.attribute(path, Self.accessListName) {
    case .success(let list): accessList = .some(list)
    case .failure(let error): accessList = ErrorNumber.saysAbsent(error.code) ? .none : .unknown
    }
    others = ((try? system.attributeNames(path).get()) ?? []).filter(Self.isKept).compactMap {
      name in
      (try? system.attribute(path, name).get()).map { (name, $0) }
    }
  }

  private static func isKept(_ name: String) -> Bool {
    name.hasPrefix("user.") || name == "security.selinux"
  }

  /// Gives them to an open file, as far as the system allows.
  func apply(to descriptor: Int32, system: SystemCalls) {
    for (name, value) in others { _ = system.setAttribute(descriptor, name, value) }
    let (keepsOwner, keepsGroup) = applyOwner(to: descriptor, system: system)
    var mode = status.mode
    if !keepsOwner || !keepsGroup { mode &= 0o777 }
    if !keepsGroup { mode = mode & 0o707 | (mode & mode << 3) & 0o070 }
    if !applyAccessList(to: descriptor, keepsGroup: keepsGroup, system: system) {
      mode = mode & ~0o070 | mode & groupClass << 3
    }
    // After the owner, whose change takes the bits away that let a program run as somebody else.
    _ = system.setMode(descriptor, mode)
  }

  private func applyOwner(
    to descriptor: Int32, system: SystemCalls
  ) -> (keepsOwner: Bool, keepsGroup: Bool) {
    guard case .success(let now) = system.status(descriptor) else { return (false, false) }
    if (now.owner, now.group) == (status.owner, status.group)
      || system.setOwner(descriptor, status.owner, status.group) >= 0
    {
      return (true, true)
    }
    let keepsGroup =
      now.group == status.group || system.setOwner(descriptor, now.owner, status.group) >= 0
    return (now.owner == status.owner, keepsGroup)
  }

  /// Whether the mode's group bits then mean what they meant.
  private func applyAccessList(
    to descriptor: Int32, keepsGroup: Bool, system: SystemCalls
  ) -> Bool {
    // A folder may give new files a list.
    if case .some(let list) = accessList, keepsGroup {
      return system.setAttribute(descriptor, Self.accessListName, list) >= 0
    }
    _ = system.removeAttribute(descriptor, Self.accessListName)
    if case .none = accessList { return true }
    return false
  }

  /// What the owning group may do: the mode has the list's mask in its place, which is what anyone on the list may do.
  private var groupClass: UInt32 {
    guard case .some(let list) = accessList else { return 0 }
    var (group, mask) = (UInt32(0), UInt32(7))
    // A version of four bytes, then entries of a tag, permissions and an identifier (Linux, posix_acl_xattr.h).
    for start in stride(from: 4, to: list.count - 7, by: 8) {
      let permissions = UInt32(list[start + 2]) & 7
      switch list[start] {
      case 0x04: group = permissions
      case 0x10: mask = permissions
      default: break
      }
    }
    return group & mask
  }
}
