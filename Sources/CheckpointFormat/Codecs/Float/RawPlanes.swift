/// Bits that are stored as they are: fields of some bits per element, cut into planes of 32, 16, 8, 4, 2 and 1 bits
/// (SPEC.md section 8.2.3).
struct RawPlanes {
  struct Plane {
    /// The bits of each element: a power of two.
    var width: Int
    /// Where these bits stand in the number.
    var shift: Int
    /// Where the plane begins in the chunk.
    var start: Int
  }

  let planes: [Plane]
  /// The bytes of all planes.
  let byteCount: Int

  /// Lays out the planes of fields of `bits` bits that stand at `shift` in the number, for `count` elements, from
  /// the byte `start` of the chunk on.
  init(bits: Int, shift: Int, count: Int, start: Int) {
    var planes: [Plane] = []
    var shift = shift
    var end = start
    for width in [32, 16, 8, 4, 2, 1] where bits & width != 0 {
      planes.append(Plane(width: width, shift: shift, start: end))
      shift += width
      end += (count * width + 7) / 8
    }
    self.planes = planes
    byteCount = end - start
  }
}
