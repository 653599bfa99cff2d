import ArgumentParser
import CheckpointFormat
import SystemPackage

struct Plot: Command {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draw the loss over a training run.",
    discussion: """
      Reads what ckpt train --metrics wrote, of one run or several to compare. Draws in the terminal, or with --out as \
      SVG: a line for the training loss of each run, points for its held-out losses.

      Examples:
        ckpt plot run.jsonl
        ckpt plot run.jsonl second.jsonl --out runs.svg
        ckpt plot run.jsonl --json

      \(ExitStatus.help)
      """)

  @Argument(help: "Metrics of runs, as ckpt train --metrics writes them.", completion: .file())
  var runs: [FilePath]

  @Option(
    name: .shortAndLong, help: "Write a picture in SVG to this file, or - for standard output.",
    completion: .file())
  var out: FilePath?

  @Flag(name: .long, help: "Print one JSON object instead of a plot.")
  var json = false

  func validate() throws {
    if runs.count > RunPicture.colours.count {
      throw ValidationError("at most \(RunPicture.colours.count) runs can be told apart")
    }
    if json, out?.isStandardStream == true {
      throw ValidationError("--json and the picture cannot both go to standard output")
    }
  }

  var files: FileUse {
    FileUse(
      inputs: runs,
      outputs: out.map { $0.isStandardStream ? [] : [.file($0)] } ?? [])
  }

  func run() throws {
    let metrics = try runs.map { try RunMetrics(path: $0) }
    let report = PlotReport(metrics)
    guard let out else { return try report.print(asJSON: json) }
    let picture = Array(RunPicture(metrics).svg.utf8)
    if out.isStandardStream { return try Terminal.data(String(decoding: picture, as: UTF8.self)) }
    let file = try DurableFile(path: out)
    try file.write(picture.rawSpan)
    try file.commit()
    if json { try report.print(asJSON: true) }
  }
}

/// The losses of runs.
struct PlotReport: Report {
  private struct Run: Encodable {
    let file: String
    let steps: Int
    let firstLoss: Double
    let lastLoss: Double
    let lowestHeldOutLoss: Double?
  }

  private let runs: [Run]
  private let plots: [(name: String, plot: LossPlot)]

  private enum CodingKeys: String, CodingKey { case runs }

  init(_ runs: [RunMetrics]) {
    self.runs = runs.map {
      Run(
        file: $0.path.string, steps: $0.losses.last?.step ?? 0,
        firstLoss: $0.losses.first?.loss ?? .nan, lastLoss: $0.losses.last?.loss ?? .nan,
        lowestHeldOutLoss: $0.heldOut.map(\.loss).min())
    }
    plots = runs.map { run in
      var plot = LossPlot()
      for point in run.losses { plot.add(point.loss) }
      return (Escaping.escape(run.path), plot)
    }
  }

  var lines: [String] {
    var lines: [String] = []
    for (plot, run) in zip(plots, runs) {
      lines.append(Style.bold(plot.name))
      lines += plot.plot.lines
      var summary =
        "loss \(Figures.decimal(run.firstLoss, 4)) to \(Figures.decimal(run.lastLoss, 4))"
      if let lowest = run.lowestHeldOutLoss {
        summary += ", lowest held-out \(Figures.decimal(lowest, 4))"
      }
      lines.append(summary)
    }
    return lines
  }
}
