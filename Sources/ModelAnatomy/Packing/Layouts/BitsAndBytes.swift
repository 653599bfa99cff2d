extension PackedLayout {
  /// bitsandbytes: codes under the weight's own name, in 4 bits as one column of bytes, or in 8 bits as they are.
  ///
  /// 4 bits: `weight.absmax`, `weight.quant_map`, `weight.nested_absmax`, `weight.nested_quant_map` and the JSON object
  /// `weight.quant_state.bitsandbytes__nf4`, which alone tells the shape. Codes may be stored as another type
  /// (`bnb_4bit_quant_storage`), whose bytes count. 8 bits: `SCB` (O), `weight_format`.
  ///
  /// Source: bitsandbytes 0.48, `functional.py` (`QuantState.as_dict`) and `nn/modules.py`.
  static let bitsAndBytes = [
    fourBits(.normalFloat4, "nf4"), fourBits(.bitsandbytesFloat4, "fp4"), nameless,
    PackedLayout(
      scheme: .llmInt8, codes: ".weight", weight: ".weight",
      parts: [(".SCB", .scales), (".weight_format", .facts)],
      read: { pieces in
        guard pieces.codes.type?.isInteger(bits: 8) == true, pieces[".SCB"] != nil else {
          return []
        }
        return [PackedReading(pieces.codes.shape, bits: 8)]
      }),
  ]

  private static let stateParts: [(ending: String, part: PackedPart)] = [
    (".absmax", .scales), (".quant_map", .codebook), (".nested_absmax", .scalesOfScales),
    (".nested_quant_map", .codebook),
  ]

  private static func fourBits(_ scheme: PackingScheme, _ word: String) -> PackedLayout {
    let state = ".quant_state.bitsandbytes__\(word)"
    return PackedLayout(
      scheme: scheme, codes: "", weight: "", parts: stateParts + [(state, .facts)],
      read: { pieces in pieces[state] == nil ? [] : readFourBits(pieces, state: state) })
  }

  /// A file of which the facts are lacking still has the scales.
  private static let nameless = PackedLayout(
    scheme: .normalFloat4, codes: "", weight: "", parts: stateParts,
    read: { pieces in
      pieces[".absmax"] == nil || pieces[".quant_map"] == nil
        ? [] : readFourBits(pieces, state: nil)
    })

  private static func readFourBits(_ pieces: PackedPieces, state: String?) -> [PackedReading] {
    guard let bytes = pieces.codes.type?.bytes(of: pieces.codes.elements),
      let elements = bytes.times(2), let scales = pieces[".absmax"], scales.elements > 0
    else { return [] }
    let size = elements.dividedUp(by: scales.elements)
    if let state, let text = pieces.contents(state), let shape = shape(in: text),
      let told = try? TensorFacts.elements(of: shape, name: ""), told <= elements,
      told >= elements - 8 * pieces.codes.elements.signum()
        * (pieces.codes.type?.bytesPerBlock ?? 1)
    {
      return [PackedReading(shape, bits: 4, groupSize: size)]
    }
    return [PackedReading(elements: elements, bits: 4, groupSize: size)]
  }

  /// The numbers of the list after `"shape":` in a JSON object.
  private static func shape(in text: [UInt8]) -> [Int]? {
    let key = Array("\"shape\":".utf8)
    guard text.count >= key.count,
      let start = (0...text.count - key.count).first(where: {
        text[$0..<$0 + key.count].elementsEqual(key)
      })
    else { return nil }
    let rest = text[(start + key.count)...].drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let numbers = rest[rest.startIndex..<end].dropFirst().split(separator: UInt8(ascii: ","))
    let shape = numbers.compactMap { number in
      String(decoding: number.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }.compactMap { Int($0) }
    return shape.count == numbers.count && !shape.isEmpty && shape.allSatisfy { $0 > 0 }
      ? shape : nil
  }
}
