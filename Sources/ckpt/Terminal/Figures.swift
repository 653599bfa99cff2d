import ModelAnatomy

/// Numbers as people read them.
enum Figures {
  /// `124,439,808`
  static func grouped(_ number: Int) -> String { Digits.grouped(number) }

  /// `90.87 MB`: powers of 1,000, as disks and networks count.
  static func size(_ byteCount: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB", "PB", "EB"]
    var value = Double(byteCount)
    var unit = 0
    while value >= 999.995, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    return unit == 0 ? count(byteCount, "byte") : "\(decimal(value, 2)) \(units[unit])"
  }

  /// `52.1%`
  static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : decimal(Double(part) * 100 / Double(whole), 1) + "%"
  }

  /// A number with so many digits behind the point.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    // Beyond, the digits are not those of an Int.
    guard value.isFinite, value.magnitude * Double(scale) < 1e18 else { return "\(value)" }
    let scaled = (value.magnitude * Double(scale)).rounded()
    let whole = Int(scaled / Double(scale))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + String(whole) }
    let rest = String(Int(scaled) - whole * scale)
    return "\(sign)\(whole).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }

  /// `1.25e-03`; `0`
  static func scientific(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    var exponent = 0
    var mantissa = value.magnitude
    while mantissa >= 9.995 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 0.9995 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    let digits = String(exponent.magnitude)
    let padded = digits.count < 2 ? "0" + digits : digits
    return "\(value < 0 ? "-" : "")\(decimal(mantissa, 2))e\(exponent < 0 ? "-" : "+")\(padded)"
  }

  /// `1 tensor`, `2 tensors`
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `768 x 3072`; `scalar`
  static func shape(_ shape: [Int]) -> String {
    shape.isEmpty ? "scalar" : shape.map(String.init).joined(separator: " x ")
  }

  /// `45 s`, `3 min 20 s`
  static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
