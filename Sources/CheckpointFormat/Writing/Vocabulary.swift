/// The tables that records refer to, each without repetition and in order (SPEC.md sections 6.3 to 6.5).
struct Vocabulary {
  /// A layer, told from others by all of its fields.
  private struct Layer: Hashable {
    var name: [UInt8]
    var component: String
    var stack: String
    var depth: UInt32

    init(_ labels: TensorLabels) {
      name = Array(labels.layer.utf8)
      component = labels.component
      stack = labels.stack
      depth = labels.depth.map { UInt32(clamping: $0) } ?? LayerRecord.noDepth
    }
  }

  let words: [String]
  let dataTypes: [DataType]
  private let layers: [Layer]
  private let wordPositions: [String: UInt16]
  private let dataTypePositions: [DataType: UInt16]
  private let layerPositions: [Layer: UInt32]

  init(_ tensors: [(labels: TensorLabels, dataType: DataType)], tied: [TensorLabels]) {
    var words: Set<String> = []
    var dataTypes: Set<DataType> = []
    var layers: Set<Layer> = []
    for (labels, dataType) in tensors {
      words.insert(labels.group)
      words.insert(dataType.name)
      dataTypes.insert(dataType)
      Self.collect(labels, &words, &layers)
    }
    for labels in tied { Self.collect(labels, &words, &layers) }

    self.words = words.sorted { Ordering.precedes($0, $1) }
    self.dataTypes = dataTypes.sorted { Ordering.precedes($0.name, $1.name) }
    self.layers = layers.sorted { a, b in
      let order = a.name.rawSpan.compare(b.name.rawSpan)
      if order != 0 { return order < 0 }
      if a.component != b.component { return Ordering.precedes(a.component, b.component) }
      if a.stack != b.stack { return Ordering.precedes(a.stack, b.stack) }
      return a.depth < b.depth
    }
    wordPositions = Self.positions(self.words) { UInt16(truncatingIfNeeded: $0) }
    dataTypePositions = Self.positions(self.dataTypes) { UInt16(truncatingIfNeeded: $0) }
    layerPositions = Self.positions(self.layers) { UInt32(truncatingIfNeeded: $0) }
  }

  private static func collect(
    _ labels: TensorLabels, _ words: inout Set<String>, _ layers: inout Set<Layer>
  ) {
    words.formUnion([labels.component, labels.stack, labels.role])
    layers.insert(Layer(labels))
  }

  private static func positions<Item: Hashable, Position>(
    _ items: [Item], _ position: (Int) -> Position
  ) -> [Item: Position] {
    Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, position($0)) })
  }

  /// The position of a word that was collected.
  func word(_ word: String) -> UInt16 { wordPositions[word] ?? 0 }

  /// The position of an element type that was collected.
  func dataType(_ dataType: DataType) -> UInt16 { dataTypePositions[dataType] ?? 0 }

  /// The position of a layer that was collected.
  func layer(_ labels: TensorLabels) -> UInt32 { layerPositions[Layer(labels)] ?? 0 }

  /// Writes `WORD`, `TYPE` and `LAYR`.
  func write(to index: inout ByteWriter) {
    var payload = ByteWriter()
    IndexTables.write(words: words, to: &payload)
    SectionHeader.write(.words, payload: payload.bytes, to: &index)

    payload = ByteWriter()
    IndexTables.write(dataTypes: dataTypes, position: word, to: &payload)
    SectionHeader.write(.dataTypes, payload: payload.bytes, to: &index)

    payload = ByteWriter()
    payload.write(UInt32(layers.count))
    for layer in layers {
      LayerRecord.write(
        name: layer.name, component: word(layer.component), stack: word(layer.stack),
        depth: layer.depth, to: &payload)
    }
    SectionHeader.write(.layers, payload: payload.bytes, to: &index)
  }
}
