import CheckpointFormat
import Testing

/// Property 3: damage done by transfers in text mode shows, and says what to do about it.
struct SignatureTests {
  private static func transferred(_ bytes: [UInt8], _ change: (UInt8, UInt8?) -> [UInt8]) -> [UInt8]
  {
    bytes.indices.flatMap { change(bytes[$0], $0 > 0 ? bytes[$0 - 1] : nil) }
  }

  private static let damages: [(String, @Sendable (UInt8, UInt8?) -> [UInt8])] = [
    ("line ends to LF", { byte, _ in byte == 0x0D ? [] : [byte] }),
    ("line ends to CR LF", { byte, last in byte == 0x0A && last != 0x0D ? [0x0D, 0x0A] : [byte] }),
    ("every LF to CR LF", { byte, _ in byte == 0x0A ? [0x0D, 0x0A] : [byte] }),
    ("line ends to CR", { byte, last in byte == 0x0A ? (last == 0x0D ? [] : [0x0D]) : [byte] }),
    ("top bits cleared", { byte, _ in [byte & 0x7F] }),
  ]

  @Test(arguments: damages.indices)
  func textModeIsNamed(_ number: Int) throws {
    let (name, change) = Self.damages[number]
    let damaged = Self.transferred(try Samples.small(), change)
    #expect(try Samples.fault(of: damaged) == .textTransfer, "\(name)")
  }

  @Test(arguments: [2, 3, 0x0100, 0xFFFF] as [UInt16])
  func anotherVersionIsNamed(_ version: UInt16) throws {
    let other = RawFile.repaired(
      try Samples.small().enumerated().map { place, byte in
        place == 10 ? UInt8(version & 0xFF) : place == 11 ? UInt8(version >> 8) : byte
      })
    #expect(try Samples.fault(of: other) == .version)
  }

  @Test(arguments: ["", "{}", "PK\u{3}\u{4}", "GGUF", "\u{7F}ELF", "8\0\0\0\0\0\0\0{}"])
  func otherFilesAreNone(_ text: String) throws {
    #expect(try Samples.fault(of: Array(text.utf8)) == .signature)
    if !text.isEmpty {
      #expect(try Samples.fault(of: Array(text.utf8) + Samples.small()) == .signature)
    }
  }
}
