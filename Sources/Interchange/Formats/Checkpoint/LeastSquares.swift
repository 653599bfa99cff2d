/// The two factors with which two columns of numbers come closest to a third (Gauss's method of least squares).
struct LeastSquares {
  private var (xx, xy, yy) = (0.0, 0.0, 0.0)
  private var (xz, yz) = (0.0, 0.0)

  /// Takes in a row; one with infinities or NaN is left out.
  mutating func add(_ x: Double, _ y: Double, _ z: Double) {
    let sum = x * x + y * y + z * z
    guard sum.isFinite else { return }
    xx += x * x
    xy += x * y
    yy += y * y
    xz += x * z
    yz += y * z
  }

  /// The factors of x and y; 1 and 0 where the columns do not tell.
  var factors: (x: Double, y: Double) {
    let determinant = xx * yy - xy * xy
    guard determinant.isFinite, determinant > 1e-12 * xx * yy else {
      let x = xz / xx
      return (x.isFinite && xx > 0 ? x : 1, 0)
    }
    return ((xz * yy - yz * xy) / determinant, (yz * xx - xz * xy) / determinant)
  }
}
