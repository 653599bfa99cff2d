/// Numbers of the ZIP format (PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 to 4.5).
enum ZipFormat {
  static let localSignature: UInt32 = 0x0403_4B50
  static let descriptorSignature: UInt32 = 0x0807_4B50
  static let entrySignature: UInt32 = 0x0201_4B50
  static let endSignature: UInt32 = 0x0605_4B50
  static let zip64EndSignature: UInt32 = 0x0606_4B50
  static let zip64LocatorSignature: UInt32 = 0x0706_4B50

  static let localByteCount = 30
  static let entryByteCount = 46
  static let endByteCount = 22
  static let zip64EndByteCount = 56
  static let zip64LocatorByteCount = 20

  /// The extra field with sizes and offsets of 64 bits.
  static let zip64Field: UInt16 = 0x0001
  /// An extra field of zeros that moves what follows to a multiple of bytes (Android's zipalign).
  static let alignmentField: UInt16 = 0xD935

  static let isEncrypted: UInt16 = 1 << 0
  static let hasDescriptor: UInt16 = 1 << 3
  static let hasUTF8Name: UInt16 = 1 << 11
  /// How hard the deflater tried.
  static let deflateLevels: UInt16 = 1 << 1 | 1 << 2
  /// The flags that a member may have and be read.
  static let knownFlags = hasDescriptor | hasUTF8Name | deflateLevels

  static let stored: UInt16 = 0
  static let deflated: UInt16 = 8

  /// The version that a member with fields of 64 bits needs; none beyond it is read.
  static let zip64Version: UInt16 = 45

  /// More than this many bytes cannot come of a byte of DEFLATE (RFC 1951: 258 bytes of two bits).
  static let largestDeflateRatio = 1032

  /// What an archive without members begins with.
  static let emptySignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// What an archive with members begins with.
  static let memberSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// The name of an archive's first member, as far as it stands within the archive's first bytes; nil where these are
  /// not the beginning of an archive.
  static func firstName(_ head: [UInt8]) -> (bytes: ArraySlice<UInt8>, isWhole: Bool)? {
    guard head.starts(with: memberSignature), head.count > localByteCount else { return nil }
    let byteCount = Int(head[26]) | Int(head[27]) << 8
    let name = head.dropFirst(localByteCount).prefix(byteCount)
    return (name, name.count == byteCount)
  }
}
