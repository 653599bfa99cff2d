import ModelAnatomy

/// What is known of a preset besides its dimensions.
struct PublishedModel: Encodable {
  let name: String
  let published: String
  let stated: String
  let source: String

  init(_ preset: Preset) {
    name = preset.name
    published = preset.published
    stated = preset.stated
    source = preset.source
  }

  /// The lines for people.
  var lines: [String] {
    Paragraph.lines("published \(published), stated: \(stated)")
      + Paragraph.lines("dimensions: \(source)")
  }
}
