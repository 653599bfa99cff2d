import CheckpointFormat

/// Hands bytes on until the process is told to stop.
final class InterruptibleSink: ByteSink {
  private let sink: any ByteSink

  init(_ sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ bytes: RawSpan) throws(CheckpointError) {
    try check()
    try sink.write(bytes)
  }

  func commit() throws(CheckpointError) {
    try check()
    try sink.commit()
  }

  private func check() throws(CheckpointError) {
    if Interruption.isRequested { throw CheckpointError(.system, "was told to stop") }
  }
}
