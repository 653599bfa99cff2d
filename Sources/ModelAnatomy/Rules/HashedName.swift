/// A name in the form of a ``NameKey``, or a part of it, with its hash: it is looked up in many tables.
///
/// Only names of tables are ever stored by it, so that no file can choose names that collide.
struct HashedName: Sendable, Hashable {
  private let hash: UInt64
  let bytes: ArraySlice<UInt8>

  /// - Complexity: linear in the number of bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    // FNV-1a: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
