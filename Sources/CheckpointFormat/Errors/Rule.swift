/// What a file, a system call or a caller did wrong, with the numbered codes of SPEC.md section 11.
///
/// The raw value is the code. Codes from 101 to 406 describe a file and are part of the format; codes from
/// 501 are this library's own; those from 701 concern files of other formats.
public enum Rule: Int, Sendable, CaseIterable {
  case signature = 101
  case textTransfer = 102
  case headerChecksum = 103
  case version = 104
  case headerReserved = 105
  case unfinished = 106
  case trailerChecksum = 107
  case indexBounds = 108
  case indexChecksum = 109
  case padding = 110
  case draft = 111
  case alignment = 112

  case sectionHeader = 201
  case sectionOrder = 202
  case sectionUnknown = 203
  case overrun = 204
  case surplus = 205
  case utf8 = 206
  case metadataKey = 207
  case metadataOrder = 208
  case metadataType = 209
  case metadataBoolean = 210
  case wordSyntax = 211
  case wordOrder = 212
  case typeOrder = 213
  case typeSize = 214
  case layerOrder = 215
  case reference = 216
  case nameEmpty = 217
  case nameOrder = 218
  case rank = 219
  case shapeOverflow = 220
  case shapeBlock = 221
  case chunkLength = 222
  case storedLength = 223
  case dataExtent = 224
  case tiedOrder = 225
  case tiedName = 226
  case file = 227
  case fileMismatch = 228
  case fileMissing = 229
  case fileTensor = 230
  case nameTaken = 231
  case prediction = 232
  case part = 233
  case partOverlap = 234
  case partMissing = 235
  case tableExtent = 236
  case metadataDepth = 237
  case metadataList = 238
  case digests = 239
  case quantized = 240
  case original = 241

  case chunkChecksum = 301
  case codecUnknown = 302
  case planesCount = 303
  case planesMethod = 304
  case planesLength = 305
  case deflate = 306
  case floatHeader = 307
  case floatSide = 308
  case floatTable = 309
  case floatStream = 310
  case floatExponent = 311
  case layoutUnknown = 312
  case restoredChecksum = 313
  case digest = 314
  case entriesChecksum = 315
  case entry = 316

  case limitIndex = 401
  case limitTensors = 402
  case limitMetadata = 403
  case limitDecoded = 404
  case limitFiles = 405
  case limitTotal = 406

  /// A system call failed; the error carries its `errno`.
  case system = 501
  /// Another process is saving to the same path.
  case busy = 502
  /// The memory for a tensor could not be had.
  case memory = 503

  /// A caller asked for something that cannot be, such as rows outside of a tensor.
  case argument = 601

  /// A file is of no format that is read.
  case unknownFormat = 701
  /// Text that should be JSON is not (RFC 8259).
  case json = 702
  /// A file of another format has a header of an impossible length.
  case foreignHeader = 703
  /// A file of another format lacks a field, or has one twice or of the wrong kind.
  case foreignField = 704
  /// A file of another format has an element type that is unknown or cannot be held by the format asked for.
  case foreignType = 705
  /// Tensors in a file of another format overlap, leave holes, or do not fit their shape or the file.
  case foreignExtent = 706
  /// The files that together hold a model do not fit each other.
  case shards = 707
  /// What should be written has no place in the format asked for.
  case unrepresentable = 708
  /// A ZIP archive contradicts itself, hides something, or uses what is not read.
  case zip = 711
  /// The bytes of a member of a ZIP archive do not match its checksum, or cannot be decoded.
  case memberChecksum = 712
  /// A pickle is malformed, or larger or deeper than any list of tensors needs.
  case pickle = 713
  /// A pickle asks for something that is no tensor, dictionary or plain value. Nothing was called.
  case pickleRequest = 714

  /// Whether the rule speaks of what a file holds, and not of the system or of what a caller asked for.
  public var describesFile: Bool {
    rawValue < 501 || rawValue >= Rule.unknownFormat.rawValue && self != .unrepresentable
  }

  /// The code's name in SPEC.md: lower-case words joined by hyphens.
  ///
  /// The names of cases are those words in camel case, so this is derived from them.
  public var name: String {
    var name = ""
    for character in String(describing: self) {
      if character.isUppercase { name.append("-") }
      name.append(character.lowercased())
    }
    return name
  }
}
