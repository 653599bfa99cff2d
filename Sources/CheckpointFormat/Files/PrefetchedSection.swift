#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A section of a file that is in memory, where the processor can prefetch bytes that are then read with
/// ``FileSource/read(at:into:)``: the system copies from the processor's caches then, instead of waiting for memory.
///
/// The program never reads at its addresses. A prefetch is a hint, which the processor ignores where nothing is; so a file that
/// becomes shorter meanwhile, or a disk that fails, is noticed by the reading alone.
@safe
final class PrefetchedSection {
  /// Unmapping is slow, so it is done once for this many bytes; they may go beyond the file's end.
  private static let byteCount = 32 << 20
  /// Linux's MADV_POPULATE_READ, which older C libraries do not name and kernels before 5.14 refuse.
  private static let populateForReading: Int32 = 22

  private let source: FileSource
  private let range: Range<Int>
  private let start: UnsafeMutableRawPointer

  /// The section that begins in the page of `offset`; nil where the system has none, or where prefetching has not been
  /// measured to help.
  init?(of source: FileSource, descriptor: Int32, offset: Int) {
    #if arch(x86_64) && (os(Linux) || os(Android))
      let first = offset - offset % Self.pageByteCount
      // Safe: the system chooses an address where nothing is.
      let mapped = unsafe mmap(nil, Self.byteCount, PROT_READ, MAP_SHARED, descriptor, off_t(first))
      guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else { return nil }
      self.source = source
      range = first..<first + Self.byteCount
      unsafe start = mapped
    #else
      return nil
    #endif
  }

  deinit {
    // Safe: what was mapped is unmapped once.
    unsafe munmap(start, Self.byteCount)
  }

  /// Whether it has all of these bytes of the source.
  func contains(_ bytes: Range<Int>, of source: FileSource) -> Bool {
    source === self.source && range.contains(bytes.lowerBound)
      && bytes.upperBound <= range.upperBound
  }

  /// Has the system enter these bytes, which it contains, into the table of addresses. False where the last of them is not in
  /// memory: getting them from the disk is left to the reading, which does it in larger pieces. To those who may not write the
  /// file, Linux says that all is in memory; then this gets it from there, which has not been measured to be slower.
  func enter(_ bytes: Range<Int>) -> Bool {
    #if arch(x86_64) && (os(Linux) || os(Android))
      let first = (bytes.lowerBound - range.lowerBound) / Self.pageByteCount * Self.pageByteCount
      let last = (bytes.upperBound - 1 - range.lowerBound) / Self.pageByteCount * Self.pageByteCount
      var isInMemory: UInt8 = 0
      // Safe: all pages are within the mapping, and one page has one flag.
      guard unsafe mincore(start + last, Self.pageByteCount, &isInMemory) == 0, isInMemory & 1 == 1
      else { return false }
      return unsafe madvise(
        start + first, last + Self.pageByteCount - first, Self.populateForReading) == 0
    #else
      return false
    #endif
  }

  /// Where the processor finds the byte at an offset, which is in the section.
  func address(of offset: Int) -> UInt {
    unsafe UInt(bitPattern: start) + UInt(offset - range.lowerBound)
  }

  private static let pageByteCount = sysconf(Int32(_SC_PAGESIZE))
}
