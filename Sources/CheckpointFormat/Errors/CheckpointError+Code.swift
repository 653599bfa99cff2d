extension CheckpointError {
  /// What a file, a system call or a caller did wrong, with the numbered codes of SPEC.md section 11.
  ///
  /// Codes below 500 describe a file and are part of the format; those from 501 are this library's own, and those from
  /// 701 concern files of other formats. Versions to come may have more of them, which is why this is no enumeration.
  public struct Code: RawRepresentable, Sendable {
    /// The number in SPEC.md.
    public let rawValue: Int
    /// The name in SPEC.md: lower-case words joined by hyphens; `code-` and the number where it is unknown here.
    public let name: String

    /// The code of a number, known here or not.
    public init(rawValue: Int) {
      self = Self.all.first { $0.rawValue == rawValue } ?? Code(rawValue, "code-\(rawValue)")
    }

    private init(_ rawValue: Int, _ name: String) {
      self.rawValue = rawValue
      self.name = name
    }

    /// Whether it speaks of what a file holds, and not of the system or of what a caller asked for.
    public var describesFile: Bool {
      rawValue < 501 || rawValue >= Code.unknownFormat.rawValue && self != .unrepresentable
    }

    /// The file does not begin with the header's signature.
    public static let signature = Code(101, "signature")

    /// Instead of the signature the file begins with 8A or 0A, `CKPT`, one or more of 0D and 0A, 1A, one or
    /// more of 0D and 0A, where the first byte is 0A or the line ends are not exactly those of the signature: a
    /// transfer in text mode.
    public static let textTransfer = Code(102, "text-transfer")

    /// The header's CRC does not match.
    public static let headerChecksum = Code(103, "header-checksum")

    /// Header or trailer say a version that the reader does not know.
    public static let version = Code(104, "version")

    /// A reserved byte of the header is not zero.
    public static let headerReserved = Code(105, "header-reserved")

    /// The file does not end with a trailer.
    public static let unfinished = Code(106, "unfinished")

    /// The trailer's CRC does not match.
    public static let trailerChecksum = Code(107, "trailer-checksum")

    /// The offsets and the length in the trailer do not fit the file or each other.
    public static let indexBounds = Code(108, "index-bounds")

    /// The index's CRC does not match.
    public static let indexChecksum = Code(109, "index-checksum")

    /// A byte of padding is not zero.
    public static let padding = Code(110, "padding")

    /// The file ends with a trailer of the draft that ckpt 0.1.0 wrote.
    public static let draft = Code(111, "draft")

    /// The alignment is not a power of two from 64 to 65,536.
    public static let alignment = Code(112, "alignment")

    /// A section's tag has other characters, or its flag is neither 0 nor 1, or not that of one of the thirteen
    /// sections that this page defines.
    public static let sectionHeader = Code(201, "section-header")

    /// A section, required or optional, is missing, repeated or out of order; or `PRED` is there without
    /// `FILE`.
    public static let sectionOrder = Code(202, "section-order")

    /// A required section in its right place that the reader does not know.
    public static let sectionUnknown = Code(203, "section-unknown")

    /// A field or a count of records runs past the end of its section, or a section or its header past the end
    /// of the index.
    public static let overrun = Code(204, "overrun")

    /// Bytes are left at the end of one of the thirteen sections that this page defines.
    public static let surplus = Code(205, "surplus")

    /// Text is not well-formed UTF-8.
    public static let utf8 = Code(206, "utf8")

    /// A key of `META` is empty.
    public static let metadataKey = Code(207, "metadata-key")

    /// The keys of `META` or of a map are not in strictly ascending order.
    public static let metadataOrder = Code(208, "metadata-order")

    /// A metadata value or the items of a list have an unknown type.
    public static let metadataType = Code(209, "metadata-type")

    /// A boolean is neither 0 nor 1.
    public static let metadataBoolean = Code(210, "metadata-boolean")

    /// A word is empty, too long, or has other characters, or there are too many words.
    public static let wordSyntax = Code(211, "word-syntax")

    /// Words are not in strictly ascending order.
    public static let wordOrder = Code(212, "word-order")

    /// Element types are not in strictly ascending order.
    public static let typeOrder = Code(213, "type-order")

    /// An element type's fields are out of range or not those registered for its name.
    public static let typeSize = Code(214, "type-size")

    /// Layers are not in strictly ascending order.
    public static let layerOrder = Code(215, "layer-order")

    /// A position or target in `TYPE`, `LAYR`, `TNSR`, `SORT`, `TIED`, `QUNT` or `ORIG` lies outside of the
    /// table that it refers to, or a target is a part.
    public static let reference = Code(216, "reference")

    /// A tensor or tied tensor has no name.
    public static let nameEmpty = Code(217, "name-empty")

    /// `SORT` does not list the names in strictly ascending order, or a position twice.
    public static let nameOrder = Code(218, "name-order")

    /// The rank of a tensor, whole or packed weight is above 64.
    public static let rank = Code(219, "rank")

    /// A dimension, the number of elements or of bytes is not below 2^63.
    public static let shapeOverflow = Code(220, "shape-overflow")

    /// The number of elements is not a multiple of the elements in a block.
    public static let shapeBlock = Code(221, "shape-block")

    /// A chunk length is out of range or not a multiple of the bytes in a block.
    public static let chunkLength = Code(222, "chunk-length")

    /// A tensor's stored length is below its number of chunks or above its number of bytes.
    public static let storedLength = Code(223, "stored-length")

    /// The tensors' data does not end where the chunk table begins.
    public static let dataExtent = Code(224, "data-extent")

    /// Tied names are not in strictly ascending order.
    public static let tiedOrder = Code(225, "tied-order")

    /// A tied name is also an own tensor's name.
    public static let tiedName = Code(226, "tied-name")

    /// A field of `FILE` is out of range or out of order, or a file is not used.
    public static let file = Code(227, "file")

    /// The file under the name has another size, another digest or another place of its index than `FILE` says:
    /// it is another file, or was changed.
    public static let fileMismatch = Code(228, "file-mismatch")

    /// A named file is not there.
    public static let fileMissing = Code(229, "file-missing")

    /// A named file lacks a tensor that a run or a prediction needs, or the tensor has another type, layout or
    /// shape.
    public static let fileTensor = Code(230, "file-tensor")

    /// Two of the tensors of the list, wholes and tied names have the same name, where 218, 225 and 226 do not
    /// say it.
    public static let nameTaken = Code(231, "name-taken")

    /// A field of `PRED` is out of range or out of order, or a prediction does not fit the own tensors.
    public static let prediction = Code(232, "prediction")

    /// A field of `PART` is out of range or out of order, a box does not lie in its whole or cuts a block,
    /// parts of a whole do not agree, or a file with parts has no `PART`.
    public static let part = Code(233, "part")

    /// The boxes of a whole overlap or are no grid.
    public static let partOverlap = Code(234, "part-overlap")

    /// The parts of a whole do not cover it, and the file says that they do, or the whole is to be read.
    public static let partMissing = Code(235, "part-missing")

    /// The chunk table is not as long as the entries of all tensors.
    public static let tableExtent = Code(236, "table-extent")

    /// A metadata value is deeper than 64.
    public static let metadataDepth = Code(237, "metadata-depth")

    /// A list has item type 0, and its items are all of one type other than null.
    public static let metadataList = Code(238, "metadata-list")

    /// A field of `DGST` is out of range, or a count does not fit.
    public static let digests = Code(239, "digests")

    /// A field of `QUNT` is out of range or out of order, or a weight has the name of another tensor.
    public static let quantized = Code(240, "quantized")

    /// A field of `ORIG` is out of range.
    public static let original = Code(241, "original")

    /// A chunk's CRC does not match.
    public static let chunkChecksum = Code(301, "chunk-checksum")

    /// A chunk uses a codec that the reader does not know.
    public static let codecUnknown = Code(302, "codec-unknown")

    /// The number of planes is out of range or does not divide the decoded length.
    public static let planesCount = Code(303, "planes-count")

    /// A plane has an unknown method.
    public static let planesMethod = Code(304, "planes-method")

    /// The chunk is too short for its planes' headers, or the planes' stored lengths do not fit the method or
    /// do not add up to the chunk.
    public static let planesLength = Code(305, "planes-length")

    /// A DEFLATE stream is invalid, or gives too many or too few bytes, or ends too early or too late.
    public static let deflate = Code(306, "deflate")

    /// A field of a float chunk's header is out of range, or the chunk is too short for it or for its side
    /// information.
    public static let floatHeader = Code(307, "float-header")

    /// Side information ends too early or too late, or a number in it, a unary one in a table included, is out
    /// of range.
    public static let floatSide = Code(308, "float-side")

    /// The length of a share is below 0 or above B, or a table's shares do not add up to 2^B.
    public static let floatTable = Code(309, "float-table")

    /// A chunk ends before its raw bits, its states or the words needed; a state is below 2^16 at the
    /// beginning; or at the end a state is not 2^16 or bytes are left.
    public static let floatStream = Code(310, "float-stream")

    /// A top is below 0 or too large.
    public static let floatExponent = Code(311, "float-exponent")

    /// The tensor has a layout that the reader does not know.
    public static let layoutUnknown = Code(312, "layout-unknown")

    /// The CRC of a restored chunk does not match.
    public static let restoredChecksum = Code(313, "restored-checksum")

    /// The digest of a tensor, whole or model is not the one in `DGST`.
    public static let digest = Code(314, "digest")

    /// The CRC of a tensor's entries in the chunk table does not match.
    public static let entriesChecksum = Code(315, "entries-checksum")

    /// An entry's stored length does not fit its codec and decoded length, or a tensor's entries do not add up
    /// to its stored length.
    public static let entry = Code(316, "entry")

    /// An index is larger than the caller allows.
    public static let limitIndex = Code(401, "limit-index")

    /// The tensor lists of a file and of all files that it needs, those taken over included, are together
    /// longer than the caller allows.
    public static let limitTensors = Code(402, "limit-tensors")

    /// The payload of `META` is larger than the caller allows.
    public static let limitMetadata = Code(403, "limit-metadata")

    /// A tensor or whole that is to be read is larger than the caller allows.
    public static let limitDecoded = Code(404, "limit-decoded")

    /// A file needs more files, or more of them one behind the other, than the caller allows.
    public static let limitFiles = Code(405, "limit-files")

    /// All that is to be decoded is together more than the caller allows.
    public static let limitTotal = Code(406, "limit-total")

    /// A system call failed; the error carries its `errno`.
    public static let system = Code(501, "system")

    /// Another process is saving to the same path.
    public static let busy = Code(502, "busy")

    /// The memory for a tensor could not be had.
    public static let memory = Code(503, "memory")

    /// A caller asked for something that cannot be, such as rows outside of a tensor.
    public static let argument = Code(601, "argument")

    /// The caller stopped what it had asked for (``WorkProgress``).
    public static let stopped = Code(602, "stopped")

    /// A file is of no format that is read.
    public static let unknownFormat = Code(701, "unknown-format")

    /// Text that should be JSON is not (RFC 8259).
    public static let json = Code(702, "json")

    /// A file of another format has a header of an impossible length.
    public static let foreignHeader = Code(703, "foreign-header")

    /// A file of another format lacks a field, or has one twice or of the wrong kind.
    public static let foreignField = Code(704, "foreign-field")

    /// A file of another format has an element type that is unknown or cannot be held by the format asked for.
    public static let foreignType = Code(705, "foreign-type")

    /// Tensors in a file of another format overlap, leave holes, or do not fit their shape or the file.
    public static let foreignExtent = Code(706, "foreign-extent")

    /// The files that together hold a model do not fit each other.
    public static let shards = Code(707, "shards")

    /// What should be written has no place in the format asked for.
    public static let unrepresentable = Code(708, "unrepresentable")

    /// A ZIP archive contradicts itself, hides something, or uses what is not read.
    public static let zip = Code(711, "zip")

    /// The bytes of a member of a ZIP archive do not match its checksum, or cannot be decoded.
    public static let memberChecksum = Code(712, "member-checksum")

    /// A pickle is malformed, or larger or deeper than any list of tensors needs.
    public static let pickle = Code(713, "pickle")

    /// A pickle asks for something that is no tensor, dictionary or plain value. Nothing was called.
    public static let pickleRequest = Code(714, "pickle-request")

    /// All codes that this version knows, in ascending order.
    public static let all: [Code] = [
      .signature, .textTransfer, .headerChecksum, .version, .headerReserved, .unfinished,
      .trailerChecksum, .indexBounds, .indexChecksum, .padding, .draft, .alignment,
      .sectionHeader, .sectionOrder, .sectionUnknown, .overrun, .surplus, .utf8, .metadataKey,
      .metadataOrder, .metadataType, .metadataBoolean, .wordSyntax, .wordOrder, .typeOrder,
      .typeSize, .layerOrder, .reference, .nameEmpty, .nameOrder, .rank, .shapeOverflow,
      .shapeBlock, .chunkLength, .storedLength, .dataExtent, .tiedOrder, .tiedName, .file,
      .fileMismatch, .fileMissing, .fileTensor, .nameTaken, .prediction, .part, .partOverlap,
      .partMissing, .tableExtent, .metadataDepth, .metadataList, .digests, .quantized, .original,
      .chunkChecksum, .codecUnknown, .planesCount, .planesMethod, .planesLength, .deflate,
      .floatHeader, .floatSide, .floatTable, .floatStream, .floatExponent, .layoutUnknown,
      .restoredChecksum, .digest, .entriesChecksum, .entry, .limitIndex, .limitTensors,
      .limitMetadata, .limitDecoded, .limitFiles, .limitTotal, .system, .busy, .memory, .argument,
      .stopped, .unknownFormat, .json, .foreignHeader, .foreignField, .foreignType, .foreignExtent,
      .shards, .unrepresentable, .zip, .memberChecksum, .pickle, .pickleRequest,
    ]
  }
}

extension CheckpointError.Code: Hashable {
  /// Whether the numbers are equal.
  public static func == (first: Self, second: Self) -> Bool { first.rawValue == second.rawValue }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension CheckpointError.Code: CustomStringConvertible {
  /// The number and the name.
  public var description: String { "\(rawValue) \(name)" }
}
