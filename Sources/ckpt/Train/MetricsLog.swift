import CheckpointFormat
import SystemPackage
import TinyTransformer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens in a training as lines of JSON, one a step and one an epoch, for other programs to follow.
///
/// Training does not depend on it: once a line cannot be written the log is told to be given up, and takes no more.
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
  private let encoder = ReportEncoder(isPretty: false)
  private let giveUp: (CheckpointError) -> Void
  private var isGivenUp = false
  private var lastFlushed = ContinuousClock.now

  /// Opens the file; a run that is taken up again adds to it. Throws where it cannot be opened.
  ///
  /// - Parameter giveUp: Called once, with the reason, where a line cannot be written.
  init(
    path: FilePath, adding: Bool, giveUp: @escaping (CheckpointError) -> Void
  ) throws(CheckpointError) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (adding ? O_APPEND : O_TRUNC)
    var opened: Int32
    repeat {
      // Safe: the system reads the path while it is called.
      opened = unsafe path.withPlatformString { unsafe open($0, flags, 0o666) }
    } while opened < 0 && errno == EINTR
    descriptor = opened
    guard descriptor >= 0 else {
      throw .failed("cannot be written", code: -Int(errno), path: path)
    }
    sink = DescriptorSink(descriptor: descriptor, path: path)
    self.giveUp = giveUp
  }

  deinit { close(descriptor) }

  func add(_ report: StepReport) {
    write(
      Step(
        step: report.step, epoch: report.epoch, loss: report.loss,
        learningRate: report.learningRate, gradientNorm: report.gradientNorm,
        tokens: report.tokens, seconds: report.seconds))
    if .now - lastFlushed > .seconds(1) { flush() }
  }

  func add(_ report: EpochReport) {
    write(
      Epoch(
        epoch: report.epoch, step: report.step, trainingLoss: report.trainingLoss,
        heldOutLoss: report.heldOutLoss, score: report.score))
    flush()
  }

  /// Lets whoever follows the file see what was added.
  func flush() {
    attempt { () throws(CheckpointError) in try sink.commit() }
    lastFlushed = .now
  }

  private func write(_ line: some Encodable) {
    // Numbers alone, which can always be encoded.
    guard let text = try? encoder.encode(line) else { return }
    let bytes = Array((text + "\n").utf8)
    attempt { () throws(CheckpointError) in try sink.write(bytes.rawSpan) }
  }

  private func attempt(_ action: () throws(CheckpointError) -> Void) {
    guard !isGivenUp else { return }
    do throws(CheckpointError) {
      try action()
    } catch {
      isGivenUp = true
      giveUp(error)
    }
  }
}
