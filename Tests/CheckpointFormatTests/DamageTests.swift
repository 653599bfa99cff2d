import CheckpointFormat
import Testing

/// Every single-bit flip and every cut of a file that has all structures, all of them.
struct DamageTests {
  /// What is wrong with a file, as `ckpt verify` sees it.
  private static func damage(_ bytes: [UInt8]) throws -> [CheckpointError] {
    do {
      return try CheckpointReader(source: MemorySource(bytes), threads: 1).verify()
    } catch {
      return [error]
    }
  }

  @Test func wholeFileHasNone() throws {
    #expect(try Self.damage(Samples.small()).isEmpty)
  }

  @Test func everyFlippedBitIsFound() throws {
    let bytes = try Samples.small()
    var codes: Set<Int> = []
    for position in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[position] ^= 1 << bit
        let damage = try Self.damage(flipped)
        #expect(!damage.isEmpty, "bit \(bit) of byte \(position)")
        for error in damage {
          #expect((101...404).contains(error.code.rawValue), "\(error)")
          codes.insert(error.code.rawValue)
        }
      }
    }
    // Header, padding, chunk, chunk table, index and trailer each say that it was them.
    #expect(codes.isSuperset(of: [101, 103, 106, 107, 109, 110, 301, 315]))
  }

  @Test func everyCutIsFound() throws {
    let bytes = try Samples.small()
    for length in bytes.indices {
      let damage = try Self.damage(Array(bytes[..<length]))
      #expect(!damage.isEmpty, "cut at \(length)")
      #expect(damage.first?.code == (length < 10 ? .signature : .unfinished), "cut at \(length)")
    }
  }

  @Test func everyTailIsRefused() throws {
    let bytes = try Samples.small()
    for start in 1..<bytes.count {
      #expect(try !Self.damage(Array(bytes[start...])).isEmpty, "without the first \(start) bytes")
    }
  }

  @Test func bytesBehindTheTrailerAreFound() throws {
    let bytes = try Samples.small()
    for tail in [[0], [UInt8](repeating: 0, count: 64), Array(bytes.suffix(48)), bytes] {
      #expect(try !Self.damage(bytes + tail).isEmpty)
    }
  }
}
