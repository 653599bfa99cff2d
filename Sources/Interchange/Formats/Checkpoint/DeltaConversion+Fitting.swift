internal import CheckpointFormat

/// Which predictions a tensor may be stored against, their factors fitted to the values.
extension DeltaConversion {
  /// The predictions worth trying for a tensor that the base has in the same form: the base's values, and where the
  /// optimizer's moments are there, what a step of AdamW makes of them (SPEC.md section 6.9).
  func predictions(
    of tensor: ArchivedTensor, _ description: TensorDescription, _ positions: [ByteName: Int]
  ) throws(CheckpointError) -> [TensorPrediction] {
    guard counterpart(description) != nil else { return [] }
    let names = TrainingTensorName(tensor.name)
    guard description.dataType == .f32, names.kind != .firstMoment,
      let first = archive.tensor(named: names.name(of: .firstMoment)),
      let place = positions[ByteName(first.name)],
      haveSameForm(first, tensor)
    else { return [.previous] }
    if names.kind == .secondMoment {
      guard counterpart(first.description) != nil else { return [.previous] }
      return [.previous, try fitSquare(tensor, first, at: place)]
    }
    guard let second = archive.tensor(named: names.name(of: .secondMoment)),
      let secondPlace = positions[ByteName(second.name)], haveSameForm(second, tensor)
    else { return [.previous] }
    return [.previous, try fitStep(tensor, first, second, at: (place, secondPlace))]
  }

  private func haveSameForm(_ a: ArchivedTensor, _ b: ArchivedTensor) -> Bool {
    a.description.dataType == b.description.dataType && a.description.shape == b.description.shape
  }

  private func fitStep(
    _ tensor: ArchivedTensor, _ first: ArchivedTensor, _ second: ArchivedTensor,
    at places: (Int, Int)
  ) throws(CheckpointError) -> TensorPrediction {
    let epsilon = setting("epsilon") ?? 1e-8
    var fit = LeastSquares()
    for range in pieces(of: tensor.description) {
      let weights = try read(range, of: tensor)
      let known = try readBase(range, named: tensor.name)
      let means = try read(range, of: first)
      let squares = try read(range, of: second)
      for number in 0..<range.count / 4 {
        let root = Predictor.value(squares.rawSpan, number).squareRoot()
        fit.add(
          Predictor.value(known.rawSpan, number),
          Predictor.value(means.rawSpan, number) / (root + epsilon),
          Predictor.value(weights.rawSpan, number))
      }
    }
    let factors = fit.factors
    return .step(first: places.0, second: places.1, a: factors.x, b: factors.y, c: epsilon)
  }

  private func fitSquare(
    _ tensor: ArchivedTensor, _ first: ArchivedTensor, at place: Int
  ) throws(CheckpointError) -> TensorPrediction {
    let decay = setting("beta1") ?? 0.9
    var fit = LeastSquares()
    for range in pieces(of: tensor.description) {
      let squares = try read(range, of: tensor)
      let known = try readBase(range, named: tensor.name)
      let means = try read(range, of: first)
      let knownMeans = try readBase(range, named: first.name)
      for number in 0..<range.count / 4 {
        let gradient =
          Predictor.value(means.rawSpan, number) - decay
          * Predictor.value(knownMeans.rawSpan, number)
        fit.add(
          Predictor.value(known.rawSpan, number), gradient * gradient,
          Predictor.value(squares.rawSpan, number))
      }
    }
    let factors = fit.factors
    return .square(first: place, a: factors.x, b: factors.y, d: decay)
  }

  /// A setting of the optimizer that the checkpoint tells of.
  private func setting(_ key: String) -> Double? {
    guard case .float(let value)? = archive.metadata["ckpt.training.optimizer.\(key)"],
      value.isFinite
    else { return nil }
    return value
  }
}
