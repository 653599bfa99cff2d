import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// A config, and the model that it describes.
func readConfig(_ input: UnsafeRawBufferPointer) -> Bool {
  guard let config = try? unsafe ModelConfig(parsing: Array(input)),
    let blueprint = try? Blueprint(config: config)
  else { return true }
  precondition(blueprint.tensors.allSatisfy { $0.elements >= 0 })
  _ = try? Tally(of: Anatomy(of: blueprint.tensors))
  return true
}

/// A model whose tensors are lines of a name and dimensions. Every element must be counted once.
func recognizeModel(_ input: UnsafeRawBufferPointer) -> Bool {
  let text = unsafe String(decoding: input, as: UTF8.self)
  let tensors = text.split(separator: "\n").compactMap { line -> TensorFacts? in
    let words = line.split(separator: " ")
    guard let name = words.first else { return nil }
    let shape = words.dropFirst().compactMap { Int($0) }
    guard let elements = try? TensorFacts.elements(of: shape, name: String(name)) else {
      return nil
    }
    return TensorFacts(name: String(name), shape: shape, elements: elements)
  }
  let anatomy = Anatomy(of: tensors)
  precondition(anatomy.classifications.count == tensors.count)
  guard let tally = try? Tally(of: anatomy) else { return true }
  let (sum, overflow) = tally.excluded.reduce((tally.total.parameters, false)) {
    let (sum, overflow) = $0.0.addingReportingOverflow($1.elements)
    return (sum, $0.1 || overflow)
  }
  precondition(overflow || sum == tally.elementsInFile)
  _ = try? Explanation.all(of: anatomy)
  return true
}
