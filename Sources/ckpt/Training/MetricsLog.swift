import CheckpointFormat
import TinyTransformer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens in a training as lines of JSON, one a step and one an epoch, for other programs to follow.
final class MetricsLog {
  private struct Step: Encodable {
    let step: Int
    let epoch: Int
    let loss: Double
    let learningRate: Double
    let gradientNorm: Double
    let tokens: Int
    let seconds: Double
  }

  private struct Epoch: Encodable {
    let epoch: Int
    let step: Int
    let trainingLoss: Double
    let heldOutLoss: Double
    let score: Double
  }

  private let descriptor: Int32
  private let sink: DescriptorSink
  private let encoder = JSONEncoder()
  private var lastFlushed = ContinuousClock.now

  /// Opens the file; a run that is taken up again adds to it. Throws where it cannot be written.
  init(path: FilePath, adding: Bool) throws(CheckpointError) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (adding ? O_APPEND : O_TRUNC)
    descriptor = unsafe path.withPlatformString { unsafe open($0, flags, 0o666) }
    guard descriptor >= 0 else {
      throw CheckpointError(
        .system, "cannot be written: \(unsafe String(cString: strerror(errno)))",
        systemError: errno, path: path)
    }
    sink = DescriptorSink(descriptor: descriptor, path: path)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  deinit { close(descriptor) }

  func add(_ report: StepReport) throws {
    try write(
      Step(
        step: report.step, epoch: report.epoch, loss: report.loss,
        learningRate: report.learningRate, gradientNorm: report.gradientNorm,
        tokens: report.tokens, seconds: report.seconds))
    if .now - lastFlushed > .seconds(1) { try flush() }
  }

  func add(_ report: EpochReport) throws {
    try write(
      Epoch(
        epoch: report.epoch, step: report.step, trainingLoss: report.trainingLoss,
        heldOutLoss: report.heldOutLoss, score: report.score))
    try flush()
  }

  /// Lets whoever follows the file see what was added.
  func flush() throws {
    try sink.commit()
    lastFlushed = .now
  }

  private func write(_ line: some Encodable) throws {
    try sink.write((Array(try encoder.encode(line)) + [UInt8(ascii: "\n")]).rawSpan)
  }
}
