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
  /// Nil where there is none.
  private let accessList: [UInt8]?
  private let others: [(name: String, value: [UInt8])]

  private static let accessListName = "system.posix_acl_access"

  /// Reads a file's attributes. Throws `.system` where it cannot be told who may do what with it.
  init(of path: FilePath, _ status: FileStatus, system: SystemCalls) throws(CheckpointError) {
    self.status = status
    switch system.attribute(path, Self.accessListName) {
    case .success(let list): accessList = list
    case .failure(let error) where ErrorNumber.saysAbsent(error.code): accessList = nil
    case .failure(let error):
      throw .failed("has permissions that cannot be read", code: -Int(error.code), path: path)
    }
    others = ((try? system.attributeNames(path).get()) ?? []).filter(Self.isKept).compactMap {
      name in
      (try? system.attribute(path, name).get()).map { (name, $0) }
    }
  }

  private static func isKept(_ name: String) -> Bool {
    name.hasPrefix("user.") || name == "security.selinux"
  }

  /// Gives them to an open file, as far as the system allows. Throws `.system` where a call fails that is allowed.
  func apply(
    to descriptor: Int32, of path: FilePath, system: SystemCalls
  ) throws(CheckpointError) {
    for (name, value) in others { _ = system.setAttribute(descriptor, name, value) }
    let now: FileStatus
    switch system.status(descriptor) {
    case .success(let status): now = status
    case .failure(let error):
      throw .failed("cannot be replaced", code: -Int(error.code), path: path)
    }
    let (keepsOwner, keepsGroup) = applyOwner(to: descriptor, now: now, system: system)
    var mode = status.mode
    if !keepsOwner || !keepsGroup { mode &= 0o777 }
    if !keepsGroup { mode = mode & 0o707 | (mode & mode << 3) & 0o070 }
    if !applyAccessList(to: descriptor, keepsGroup: keepsGroup, system: system) {
      mode = mode & ~0o070 | mode & groupClass << 3
    }
    // After the owner, whose change takes the bits away that let a program run as somebody else.
    let changed = system.setMode(descriptor, mode)
    guard changed >= 0 || ErrorNumber.saysForbidden(changed) else {
      throw .failed("cannot be given its permissions", code: changed, path: path)
    }
  }

  private func applyOwner(
    to descriptor: Int32, now: FileStatus, system: SystemCalls
  ) -> (keepsOwner: Bool, keepsGroup: Bool) {
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
    if let accessList, keepsGroup {
      return system.setAttribute(descriptor, Self.accessListName, accessList) >= 0
    }
    _ = system.removeAttribute(descriptor, Self.accessListName)
    return accessList == nil
  }

  /// What the owning group may do: the mode has the list's mask in its place, which is what anyone on the list may do.
  private var groupClass: UInt32 {
    guard let list = accessList else { return 0 }
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
