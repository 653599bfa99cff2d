"""The places that run.py breaks: 60 of all targets, more where there is more code.

Each is a mistake that somebody could make: it compiles, and changes what comes out. None goes on for ever or takes memory
without end. What the tests cannot notice has a reason, and counts as not noticed all the same.
"""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Place:
    """A text that stands once in a file, what it is replaced by, and the tests that should fail then."""

    file: str
    old: str
    new: str
    # A regular expression for `swift test --filter`, over names such as InterchangeTests.ZipTests/limits().
    tests: str
    # What is wrong then.
    what: str
    # Why no test of the package notices, where that is known and stays so.
    unnoticed: str = ""


FORMAT, EXCHANGE, ANATOMY = "Sources/CheckpointFormat/", "Sources/Interchange/", "Sources/ModelAnatomy/"
KERNELS, INSPECTION, TRANSFORMER = "Sources/CKernels/templates/", "Sources/ModelInspection/", "Sources/TinyTransformer/"
PROGRAM, PLATFORM = "Sources/ckpt/", "Sources/CPlatform/"

CHECKPOINT_FORMAT = [
    Place(
        FORMAT + "Concurrency/WorkLoop.swift", "$0.min { $0.number < $1.number }", "$0.max { $0.number < $1.number }",
        r"CheckpointFormatTests\.WorkLoopTests", "of several damaged chunks the last is named"),
    Place(
        FORMAT + "Reading/ChunkDecoder.swift",
        "guard checksum == chunk.checksum else {", "guard checksum == chunk.checksum || chunk.codec == .stored else {",
        r"CheckpointFormatTests\.(WorkLoopTests|DamageTests)", "checksums of stored chunks are not compared"),
    Place(
        FORMAT + "Reading/ChunkTable.swift", "stored >= 1 && stored < decoded,", "stored >= 1 && stored <= decoded,",
        r"CheckpointFormatTests\.ConformanceTests", "an encoded chunk may be as long as what it decodes to"),
    Place(
        FORMAT + "Reading/CheckpointReader.swift",
        "guard tensor.byteCount <= limits.maximumTensorByteCount else {",
        "guard tensor.byteCount / 2 <= limits.maximumTensorByteCount else {",
        r"CheckpointFormatTests\.LimitTests", "a tensor may be twice as large as the limit"),
    Place(
        FORMAT + "Reading/CheckpointReader+Decoding.swift",
        "rebasing: bytes[wanted.lowerBound - start..<wanted.upperBound - start]))", "rebasing: bytes[0..<wanted.count]))",
        r"CheckpointFormatTests\.RangeTests", "a part of a chunk is always taken from its beginning"),
    Place(
        FORMAT + "Reading/Restoration.swift", "== known.restoredChecksum\n", "== known.restoredChecksum || end > offset\n",
        r"CheckpointFormatTests\.ConformanceTests", "checksums of restored chunks are not compared"),
    Place(
        FORMAT + "Reading/Sets/Grid.swift", "guard stretch.lowerBound >= end else", "guard stretch.lowerBound >= 0 else",
        r"CheckpointFormatTests\.PartTests", "parts of a tensor may overlap"),
    Place(
        FORMAT + "Delta/Predictor.swift", "(mean / (square.squareRoot() + c))", "(mean / (square + c).squareRoot())",
        r"CheckpointFormatTests\.ConformanceTests|InterchangeTests\.DeltaTests",
        "a predicted step has its epsilon within the root"),
    Place(
        FORMAT + "Format/TensorSize.swift",
        "guard !overflow else { throw TensorSize.tooLarge }", "guard !overflow || dimension > 1 else { throw TensorSize.tooLarge }",
        r"CheckpointFormatTests\.(ConformanceTests|LimitTests)", "a product of dimensions may wrap"),
    Place(
        FORMAT + "Format/TensorDescription+Rows.swift", "rows.upperBound <= count else {", "rows.upperBound <= count + 1 else {",
        r"CheckpointFormatTests\.RangeTests", "one row behind the last may be asked for"),
    Place(
        FORMAT + "Format/TensorDigest.swift",
        "digests.keys.sorted(by: { $0.rawSpan.precedes($1.rawSpan) })",
        "digests.keys.sorted(by: { $1.rawSpan.precedes($0.rawSpan) })",
        r"CheckpointFormatTests\.ConformanceTests|InterchangeTests\.ArchiveDigestTests",
        "a model's digest takes its tensors from the last name to the first"),
    Place(
        FORMAT + "Codecs/Float/RansDecoder.swift",
        "let word = UInt32(chunk[position]) | UInt32(chunk[position + 1]) << 8",
        "let word = UInt32(chunk[position + 1]) | UInt32(chunk[position]) << 8",
        r"CheckpointFormatTests\.FloatCodecTests", "the float codec reads the bytes of a word in the other order"),
    Place(
        FORMAT + "Files/DurableFile.swift",
        "guard !inputs.contains(FileIdentity(existing)) else",
        "guard !inputs.contains(FileIdentity(existing)) || existing.isRegular else",
        r"CheckpointFormatTests\.ReplacedFileTests", "a save may be begun over a file that it reads"),
    Place(
        FORMAT + "Files/DurableFile.swift", "      try sync()\n      try replace()\n", "      try replace()\n",
        r"CheckpointFormatTests\.(DurabilityTests|ReplacedFileTests)", "a file is renamed before its bytes are flushed"),
]

C_KERNELS = [
    Place(
        KERNELS + "float_decode_scalar.h",
        "sign = ((symbol & 1) ^ context >> 15) << form->top_bits;", "sign = (symbol & 1) << form->top_bits;",
        r"CheckpointFormatTests\.FloatCodecTests",
        "the portable decoder of floats forgets that signs of a row or column are turned (not on ARM, which has its own)"),
    Place(
        KERNELS + "softmax.h", "lane + (int32_t)(first_query + j + 1);", "lane + (int32_t)(first_query + j + 2);",
        r"TinyTransformerTests\.(KernelTests|AttentionPatternTests)", "a token sees the one behind it"),
    Place(
        KERNELS + "layer_norm.h",
        "(g - mean_g - normal * mean_product) * inverse;", "(g - mean_g + normal * mean_product) * inverse;",
        r"TinyTransformerTests\.ModelGradientTests", "the gradient of a normalization has a wrong sign in its last term"),
    Place(
        KERNELS + "elementwise.h", "w = w - splat(decay) * w;", "w = w - splat(decay * rate) * w;",
        r"TinyTransformerTests\.OptimizerTests", "the decay of weights has the learning rate in it twice"),
]

INTERCHANGE = [
    Place(
        EXCHANGE + "Formats/Safetensors/SafetensorsHeader.swift",
        "guard record.start == end else {", "guard record.start >= end else {",
        r"InterchangeTests\.FixtureTests", "a safetensors file may have holes between its tensors"),
    Place(
        EXCHANGE + "Formats/Safetensors/SafetensorsHeaderParser.swift",
        "guard description.byteCount == end - start else {", "guard description.byteCount <= end - start else {",
        r"InterchangeTests\.FixtureTests", "a tensor of safetensors may have more bytes than its shape"),
    Place(
        EXCHANGE + "Formats/GGUF/GGUFMetadata.swift", "alignment > 0, alignment & (alignment - 1) == 0", "alignment > 0",
        r"InterchangeTests\.GGUFTests", "the alignment of GGUF may be no power of two"),
    Place(
        EXCHANGE + "Zip/ZipLocalHeader.swift",
        "      checksum == entry.checksum && stored ==", "      stored ==",
        r"InterchangeTests\.ZipTests", "the two checksums that a ZIP archive has of a member may differ"),
    Place(
        EXCHANGE + "Zip/ZipLocalHeader.swift", "guard gap == 0 else {", "guard gap >= 0 else {",
        r"InterchangeTests\.ZipTests", "bytes may hide between the members of a ZIP archive"),
    Place(
        EXCHANGE + "Formats/PyTorch/PickleGlobal.swift",
        "guard !harmfulFunctions.contains(path) else", "guard !harmfulFunctions.contains(name) else",
        r"InterchangeTests\.PickleTests", "a pickle may ask for eval"),
    Place(
        EXCHANGE + "Members/ElementLayout.swift",
        "end <= memberByteCount\n", "end <= memberByteCount + dataType.bytesPerBlock\n",
        r"InterchangeTests\.(PyTorchTests|LegacyPyTorchTests)", "a view may reach one element beyond its storage"),
    Place(
        EXCHANGE + "Values/SmallFloat+Rounding.swift",
        "if rest > half || rest == half && code & 1 == 1 { code += 1 }", "if rest >= half { code += 1 }",
        r"InterchangeTests\.CastTests", "casting rounds ties up instead of to even"),
    Place(
        EXCHANGE + "Values/TensorStatistics.swift",
        "if number == 0 { zeros += Int(count) }", "if number.bitPattern == 0 { zeros += Int(count) }",
        r"InterchangeTests\.StatisticsTests", "negative zeros are not counted as zeros"),
    Place(
        EXCHANGE + "Comparison/DifferenceAccumulator.swift",
        "!(x.isNaN && y.isNaN && isRounded), x != y", "!(x.isNaN && y.isNaN), x != y",
        r"InterchangeTests\.ComparisonTests", "a NaN that became another one is not said"),
    Place(
        EXCHANGE + "Editing/AdapterConfig.swift",
        "return alpha / (usesRootOfRank ? rank.squareRoot() : rank)", "return alpha / rank",
        r"InterchangeTests\.MergeTests", "adapters with rank-stabilized scales are scaled as others"),
    Place(
        EXCHANGE + "Editing/TensorFormula.swift",
        "let sum = weights.reduce(0, +)\n", "let sum = Double(weights.count)\n",
        r"InterchangeTests\.MergeTests", "a mean with weights is divided by their number"),
    Place(
        EXCHANGE + "Formats/Checkpoint/DeltaConversion.swift",
        "guard bytes == others else { return false }", "guard bytes.count == others.count else { return false }",
        r"InterchangeTests\.DeltaTests", "a tensor that changed is taken over from the base"),
]

MODEL_ANATOMY = [
    Place(
        ANATOMY + "Classification/Ties.swift",
        "      case nil:\n        classifications[index].exclusion = .sameTensor(as: tensors[owner].name, evidence: .family)\n",
        "      case nil: break\n",
        r"ModelAnatomyTests\.TallyTests", "a table that the family ties is counted twice where contents are not known"),
    Place(
        ANATOMY + "Counting/LayerGroups.swift",
        "return outside.filter(\\.isInput) + blocks + outside.filter { !$0.isInput }", "return outside + blocks",
        r"ModelAnatomyTests\.StackTests", "what comes behind the blocks is listed before them"),
    Place(
        ANATOMY + "Counting/NaturalOrder.swift",
        "result.append(UInt8(clamping: digits.count))\n", "_ = digits.count\n",
        r"ModelAnatomyTests\.TallyTests", "block 10 comes before block 2"),
    Place(
        ANATOMY + "Memory/KeyValueCache.swift",
        "min(context, portion.window ?? context)", "max(context, portion.window ?? context)",
        r"ModelAnatomyTests\.MixtureTests", "windows do not bound the cache of keys and values"),
    Place(
        ANATOMY + "Explaining/BlockGeometry.swift", "{ return 2 * fused.key }", "{ return fused.key }",
        r"ModelAnatomyTests\.MemoryTests", "the cache holds keys and no values where projections are fused"),
    Place(
        ANATOMY + "Explaining/ActiveParameters.swift",
        "min(expertsPerToken, kind.experts) * kind.parametersPerExpert", "kind.experts * kind.parametersPerExpert",
        r"ModelAnatomyTests\.(MemoryTests|MixtureTests)", "all experts work for each token"),
    Place(
        ANATOMY + "Configs/ModelConfig+Windows.swift",
        "(depth + 1).isMultiple(of: pattern)", "depth.isMultiple(of: pattern)",
        r"ModelAnatomyTests\.MixtureTests", "blocks that see all of the context are counted from 0"),
    Place(
        ANATOMY + "Packing/Layouts/BitsAndBytes.swift", "let elements = bytes.times(2),", "let elements = bytes.times(1),",
        r"ModelAnatomyTests\.PackingTests", "a byte of 4-bit codes is one element"),
]

MODEL_INSPECTION = [
    Place(
        INSPECTION + "InspectedModel.swift",
        "a.allSatisfy({ $0 == 0 }) { return areTied ? true : nil }", "a.allSatisfy({ $0 == 0 }) { return true }",
        r"CommandTests\.ParamsTrapTests", "tables that begin with zeros are taken for tied"),
    Place(
        INSPECTION + "InspectedModel+Quantization.swift",
        "grouping: packed.groupSize.map { .stretches(UInt64($0)) } ?? .whole,", "grouping: .whole,",
        r"ModelInspectionTests\.InspectedModelTests", "the size of groups of a packed weight is not written"),
]

TINY_TRANSFORMER = [
    Place(
        TRANSFORMER + "Optimization/AdamW.swift",
        "Self.power(configuration.beta2, step)", "Self.power(configuration.beta2, step + 1)",
        r"TinyTransformerTests\.OptimizerTests", "AdamW corrects the second moment as one step later"),
    Place(
        TRANSFORMER + "Optimization/AdamW.swift",
        "gradientFactor: isTooLong ? Float(configuration.clip / norm) : 1,", "gradientFactor: 1,",
        r"TinyTransformerTests\.(OptimizerTests|TrainingTests)", "gradients are never clipped"),
    Place(
        TRANSFORMER + "Optimization/AdamW.swift", "decays: entry.shape.count > 1)", "decays: entry.shape.count > 0)",
        r"TinyTransformerTests\.OptimizerTests", "biases decay"),
    Place(
        TRANSFORMER + "Training/Trainer.swift", "stream: 1 + 2 * UInt64(epoch))", "stream: 1)",
        r"TinyTransformerTests\.TrainingTests", "every epoch has its examples in the same order"),
    Place(
        TRANSFORMER + "Configuration/OptimizerConfiguration.swift",
        "learningRate * Double(step + 1) / (rising + 1)", "learningRate * Double(step) / (rising + 1)",
        r"TinyTransformerTests\.OptimizerTests", "the learning rate warms up from 0"),
    Place(
        TRANSFORMER + "Numerics/AttentionHead.swift", "factor: 1 / Float(keys.columns).squareRoot()",
        "factor: 1 / Float(keys.columns)",
        r"TinyTransformerTests\.AttentionPatternTests", "attention is scaled by 1/d instead of its root"),
    Place(
        TRANSFORMER + "Checkpoint/SavedModel.swift",
        "secondMoments: try Self.read(.secondMoment,", "secondMoments: try Self.read(.firstMoment,",
        r"TinyTransformerTests\.CheckpointTests", "a run goes on with its first moments as its second"),
    Place(
        TRANSFORMER + "Data/TextBatches.swift",
        "targets[index, column] = row[column + 1]", "targets[index, column] = row[column]",
        r"TinyTransformerTests\.DataTests", "the answer to a token is the token itself"),
    Place(
        TRANSFORMER + "Data/PairBatches.swift",
        "row * targetLength + pair.target.count + 1)", "row * targetLength + pair.target.count)",
        r"TinyTransformerTests\.PairTests", "the end of an answer is not asked for"),
]

THE_PROGRAM = [
    Place(
        PROGRAM + "Terminal/Command.swift", "static let finding = ExitCode(2)", "static let finding = ExitCode(1)",
        r"CommandTests\.DiffTests", "a difference ends with the exit status of a failure"),
    Place(
        PROGRAM + "Terminal/Figures.swift", "      value /= 1000\n", "      value /= 1024\n",
        r"CommandTests\.ParamsViewTests", "a kB has 1,024 bytes"),
    Place(
        PROGRAM + "Terminal/DisplayWidth.swift",
        "default: return Self.wide.contains { $0.contains(first.value) } ? 2 : 1", "default: return 1",
        r"CommandTests\.WidthTests", "wide characters take one column"),
    Place(
        PROGRAM + "Train/RunCheckpoints.swift", "kept >= keep, !needed.contains(identity) {", "kept >= keep {",
        r"CommandTests\.RotationTests", "rotation removes what newer checkpoints are stored against"),
    Place(
        PROGRAM + "Train/RunCheckpoints.swift", "if found.isOwn, kept >= keep,", "if found.isOwn, kept > keep,",
        r"CommandTests\.(ResumeTests|RotationTests)", "one checkpoint more than asked for is kept"),
    Place(
        PROGRAM + "Inspect/TensorList.swift",
        "tensors[$0.members[0]].bytes > tensors[$1.members[0]].bytes",
        "tensors[$0.members[0]].bytes < tensors[$1.members[0]].bytes",
        r"CommandTests\.InspectTests", "sorting by size begins with the smallest"),
    Place(
        PROGRAM + "Diff/ComponentDifferences.swift",
        "Double(changed) / Double(elements)", "Double(elements - changed) / Double(elements)",
        r"CommandTests\.DiffTests", "the share that changed is the share that did not"),
    Place(
        PROGRAM + "Verify/Expectation.swift",
        "guard found != expected else { return [] }", "guard found == expected else { return [] }",
        r"CommandTests\.SetTests/digestsOfTheFile", "a digest that is not the expected one is taken for it"),
    Place(
        PROGRAM + "Report/Treemap.swift",
        "let length = areaOf(place) / thickness", "let length = area / thickness / Double(row.count)",
        r"CommandTests\.ReportTests", "areas of a report's picture are the same within a row"),
]

C_PLATFORM = [
    Place(
        PLATFORM + "arguments.c", "index >= 0 && index < count", "index >= 0 && index + 1 < count",
        r"CommandTests\.InspectTests", "the last word of a command line is lost"),
]

PLACES = (
    CHECKPOINT_FORMAT + C_KERNELS + INTERCHANGE + MODEL_ANATOMY + MODEL_INSPECTION + TINY_TRANSFORMER + THE_PROGRAM + C_PLATFORM)
