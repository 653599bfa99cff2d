import CheckpointFormat
import Interchange
import SystemPackage

/// What a run of training wrote down: the file of `ckpt train --metrics`.
struct RunMetrics {
  /// A loss, and the step after which it was so.
  struct Point {
    let step: Int
    let loss: Double
  }

  let path: FilePath
  /// The training loss of each step, in the order of the steps.
  let losses: [Point]
  /// The loss on held-out data after each epoch.
  let heldOut: [Point]

  private static let maximumByteCount = 1 << 30

  /// Reads a file. A last line that is cut, as that of a run that was killed, is left out.
  ///
  /// Throws, with the number of the line, for a line that is no JSON object, and for a file without any step.
  init(path: FilePath) throws(CheckpointError) {
    let source = try FileSource(path: path)
    guard source.byteCount <= Self.maximumByteCount else {
      throw CheckpointError(.argument, "is longer than 1 GiB", path: path)
    }
    var losses: [Point] = []
    var heldOut: [Point] = []
    let bytes = try source.read(0..<source.byteCount)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let isCut = number == lines.count - 1
      do throws(CheckpointError) {
        guard case .object(let members) = try JSONValue(parsing: Array(line)) else {
          throw CheckpointError(.argument, "is not a JSON object")
        }
        if let point = Self.point(members, "loss") { losses.append(point) }
        if let point = Self.point(members, "heldOutLoss") { heldOut.append(point) }
      } catch {
        if isCut { break }
        throw CheckpointError(
          .argument, "is not a file of ckpt train --metrics: line \(number + 1) \(error.message)",
          path: path)
      }
    }
    guard !losses.isEmpty else {
      throw CheckpointError(
        .argument, "has no step of a run; it should be a file of ckpt train --metrics", path: path)
    }
    self.path = path
    self.losses = losses
    self.heldOut = heldOut
  }

  private static func point(_ members: [(key: String, value: JSONValue)], _ key: String) -> Point? {
    guard case .integer(let step)? = members.first(where: { $0.key == "step" })?.value, step > 0
    else { return nil }
    switch members.first(where: { $0.key == key })?.value {
    case .number(let loss): return Point(step: step, loss: loss)
    case .integer(let loss): return Point(step: step, loss: Double(loss))
    default: return nil
    }
  }
}
