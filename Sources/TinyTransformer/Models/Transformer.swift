/// A transformer: an encoder, a decoder or both, and a head that turns vectors into logits.
///
/// Its passes use memory of the model's own, so one thread at a time may run them.
public final class Transformer: Sendable {
  /// What the model was built from.
  public let configuration: ModelConfiguration

  /// Its parameters and their gradients.
  public let parameters: Parameters

  /// The largest batch.
  public let batch: Int

  let encoder: Encoder?
  let decoder: Decoder?
  let head: Linear
  let crossEntropy: CrossEntropy
  let execution: Execution
  /// Keeps alive what all of them work in.
  private let memory: FloatMemory
  private let gradient: Tensor
  private let memoryGradient: Tensor?

  /// Builds a model for batches of at most `batch` sequences, with the parameters it begins with.
  ///
  /// The seed alone decides these, on any machine. Takes memory for parameters, gradients and the
  /// activations of a full batch at once.
  ///
  /// Throws as ``ModelConfiguration/validate()``, ``TransformerError/outOfRange(_:value:allowed:)`` for
  /// a batch that is not 1 to 65,536, and ``TransformerError/tooLarge(needed:available:)``.
  public init(
    _ configuration: ModelConfiguration, batch: Int, seed: UInt64 = 0,
    threads: ThreadPool = ThreadPool()
  ) throws(TransformerError) {
    try configuration.validate()
    guard batch > 0, batch <= 65_536 else {
      throw .outOfRange("batch", value: "\(batch)", allowed: "1 to 65536")
    }
    let needed = configuration.byteCount(batch: batch)
    guard needed < physicalMemory() else {
      throw .tooLarge(needed: needed, available: physicalMemory())
    }
    self.configuration = configuration
    self.batch = batch
    let width = configuration.width
    let resources = LayerBuilder.Resources()
    func builder(_ path: String, _ stack: String) -> LayerBuilder {
      LayerBuilder(
        resources: resources, batch: batch, length: configuration.context, path: path, stack: stack)
    }
    let ownStack =
      switch configuration.architecture {
      case .encoderOnly: "encoder"
      case .decoderOnly: "decoder"
      case .encoderDecoder: "shared"
      }
    let tables = InputEmbedding.Tables(configuration, in: builder("embedding", ownStack))
    encoder =
      configuration.architecture == .decoderOnly
      ? nil : Encoder(configuration, tables: tables, in: builder("encoder", "encoder"))
    decoder =
      configuration.architecture == .encoderOnly
      ? nil : Decoder(configuration, tables: tables, in: builder("decoder", "decoder"))
    let headBuilder = builder(
      "head", configuration.architecture == .encoderOnly ? "encoder" : "decoder")
    head = Linear(
      inputs: width, outputs: configuration.vocabularySize, component: "head",
      tiedWeight: configuration.tiesEmbeddings ? tables.token : nil, in: headBuilder)
    crossEntropy = CrossEntropy(in: headBuilder)
    gradient = headBuilder.activations(width)
    memoryGradient =
      configuration.architecture == .encoderDecoder ? headBuilder.activations(width) : nil
    memory = resources.memory
    parameters = resources.parameters.build()
    parameters.initialize(seed: seed)
    execution = Execution(
      threads: threads, packedCount: resources.packedCount, scratchCount: resources.scratchCount,
      in: memory)
  }

  /// The logits of each token of a batch, V for each of its B T tokens, T being the decoder's length where there is one.
  ///
  /// The batch must have the inputs that the architecture takes: at most ``batch`` sequences of at most
  /// ``ModelConfiguration/context`` tokens, each id below ``ModelConfiguration/vocabularySize``.
  public func logits(_ batch: Batch) -> [[Float]] { forward(batch).vectors() }

  /// Logits (B, T, V), in memory that the next pass overwrites and that is gone with the model.
  func forward(_ batch: Batch) -> Tensor { pass(batch).logits }

  /// The loss of a batch (natural logarithm, a mean over its targets), without dropout. The batch is
  /// one that ``logits(_:)`` takes.
  public func evaluate(_ batch: Batch) -> Loss {
    execution.dropoutSeed = nil
    let logits = pass(batch).logits
    return crossEntropy.forward(logits, targets: batch.targets, answers: batch.answers, execution)
  }

  /// The loss of a batch, as ``evaluate(_:)`` gives it, and the gradients of its mean, which replace those in ``parameters``.
  ///
  /// `dropoutSeed` decides what is dropped; with nil nothing is.
  public func forwardAndBackward(_ batch: Batch, dropoutSeed: UInt64? = nil) -> Loss {
    execution.dropoutSeed = dropoutSeed
    defer { execution.dropoutSeed = nil }
    let activations = pass(batch)
    let loss = crossEntropy.forward(
      activations.logits, targets: batch.targets, answers: batch.answers, execution)
    backward(logitsGradient: activations.logits, activations)
    return loss
  }

  /// The tensors of one pass forward.
  private struct Activations {
    let logits: Tensor
    let vectors: Tensor
    let encoded: EncoderOutput?
    let decoded: DecoderOutput?
  }

  private func pass(_ batch: Batch) -> Activations {
    let encoded = batch.encoderInput.flatMap {
      encoder?.forward($0, lengths: batch.encoderLengths, execution)
    }
    let decoded = batch.decoderInput.flatMap {
      decoder?.forward($0, memory: encoded, execution)
    }
    guard let vectors = decoded?.vectors ?? encoded?.vectors else {
      preconditionFailure("the batch has no input for this model")
    }
    return Activations(
      logits: head.forward(vectors, execution), vectors: vectors, encoded: encoded,
      decoded: decoded)
  }

  private func backward(logitsGradient: Tensor, _ activations: Activations) {
    parameters.clearGradients()
    let gradient = gradient.shaped(like: activations.vectors)
    head.backward(logitsGradient, input: activations.vectors, into: gradient, execution)
    guard let decoder, let decoded = activations.decoded else {
      if let encoded = activations.encoded { encoder?.backward(gradient, encoded, execution) }
      return
    }
    let memoryGradient = activations.encoded.flatMap {
      self.memoryGradient?.shaped(like: $0.vectors)
    }
    memoryGradient?.buffer.fill(0)
    decoder.backward(gradient, decoded, memoryGradient: memoryGradient, execution)
    if let encoded = activations.encoded, let memoryGradient {
      encoder?.backward(memoryGradient, encoded, execution)
    }
  }
}
