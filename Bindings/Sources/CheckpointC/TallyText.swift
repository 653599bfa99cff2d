import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection

/// A tally as JSON.
enum TallyText {
  /// The object that `ckpt_anatomy_tally_json` describes. Throws `.argument` where the elements cannot be counted.
  static func json(of model: InspectedModel) throws(CheckpointError) -> String {
    let tally: Tally
    do throws(TallyError) {
      tally = try model.tally
    } catch {
      throw CheckpointError(
        .argument, error.description.debugDescription, path: model.archive.path)
    }
    var text = CheckpointMetadata()
    add(tally.total, to: &text)
    text["elements"] = .integer(Int64(tally.elementsInFile))
    text["families"] = .strings(model.anatomy.families)
    text["stacks"] = list(tally.byStack) { portion, entry in
      entry["stack"] = .string(portion.key.rawValue)
      add(portion.count, to: &entry)
    }
    text["components"] = list(tally.byPlace) { portion, entry in
      entry["stack"] = .string(portion.key.stack.rawValue)
      entry["component"] = .string(portion.key.component.rawValue)
      add(portion.count, to: &entry)
    }
    text["layers"] = list(tally.byLayer) { layer, entry in
      entry["name"] = .string(layer.name)
      entry["stack"] = .string(layer.stack.rawValue)
      entry["depth"] = layer.depth.map { .integer(Int64($0)) } ?? .null
      add(layer.count, to: &entry)
    }
    text["excluded"] = list(tally.excluded) { excluded, entry in
      entry["name"] = .string(excluded.name)
      entry["elements"] = .integer(Int64(excluded.elements))
      entry["reason"] = .string("\(excluded.reason)")
    }
    text["unrecognized"] = .strings(tally.unrecognized)
    return text.json
  }

  private static func add(_ count: Count, to text: inout CheckpointMetadata) {
    text["parameters"] = .integer(Int64(count.parameters))
    text["weights"] = .integer(Int64(count.weights))
    text["biases"] = .integer(Int64(count.biases))
    text["tensors"] = .integer(Int64(count.tensors))
  }

  private static func list<Element>(
    _ elements: [Element], _ describe: (Element, inout CheckpointMetadata) -> Void
  ) -> MetadataValue {
    .maps(
      elements.map { element in
        var entry = CheckpointMetadata()
        describe(element, &entry)
        return entry
      })
  }
}
