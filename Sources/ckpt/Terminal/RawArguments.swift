private import CPlatform
import CheckpointFormat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line byte for byte, though the parser of options works on text.
///
/// What is not UTF-8 goes through the parser as scalars of a private area, one a byte, and is turned back where an
/// argument becomes a path (as PEP 383 does with surrogates, which text in Swift cannot hold). Scalars of that area
/// that really were given are spelled by their bytes too, so that every argument has one reading.
enum RawArguments {
  /// What stands for the bytes 0x80 to 0xFF.
  private static let standIns: ClosedRange<UInt32> = 0x10FE80...0x10FEFF

  /// The arguments of this process, without the program's name, as the parser takes them.
  static var forParser: [String] {
    var arguments: [String] = []
    let isKnown = ckpt_argument_count() > 0
    for index in 1..<max(1, isKnown ? ckpt_argument_count() : CommandLine.argc) {
      // Safe: the system hands over so many texts that end with a zero.
      let start =
        isKnown
        ? unsafe ckpt_argument(index)
        : unsafe CommandLine.unsafeArgv[Int(index)].map { unsafe UnsafePointer($0) }
      guard let start = unsafe start else { break }
      let text = unsafe UnsafeRawBufferPointer(start: start, count: strlen(start))
      arguments.append(encode(unsafe Array(text)))
    }
    return arguments
  }

  /// Bytes as text for the parser; the inverse of ``decode(_:)``.
  ///
  /// The parser takes an option apart at the "=", which it must see for itself: what would merge with it into one
  /// character is spelled by its bytes.
  static func encode(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      let length = scalarByteCount(first)
      let text = String(validating: rest.prefix(length), as: UTF8.self)
      if let scalar = text?.unicodeScalars.first, !standIns.contains(scalar.value),
        !(scalars.last == "=" && isJoining(scalar))
      {
        scalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        scalars.append(standIn(first))
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  /// The bytes that an argument was given as.
  static func decode(_ argument: String) -> [UInt8] {
    argument.unicodeScalars.flatMap { scalar in
      standIns.contains(scalar.value)
        ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
    }
  }

  /// The parser's words about an argument, fit to be shown: bytes that are not UTF-8 as `\xFF`.
  static func escape(_ message: String) -> String {
    var shown = ""
    var plain = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      if standIns.contains(scalar.value) {
        shown += Escaping.escape(String(plain))
        plain = .init()
        shown += "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
      } else {
        plain.append(scalar)
      }
    }
    return shown + Escaping.escape(String(plain))
  }

  private static func standIn(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(standIns.lowerBound - 0x80 + UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func scalarByteCount(_ first: UInt8) -> Int {
    switch first {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    var pair = String.UnicodeScalarView()
    pair.append("=")
    pair.append(scalar)
    return String(pair).count == 1
  }
}
