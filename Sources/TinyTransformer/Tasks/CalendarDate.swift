/// A day of the Gregorian calendar, and the ways in which people write it.
struct CalendarDate: Sendable, Equatable {
  let year: Int
  /// From 1.
  let month: Int
  /// From 1.
  let day: Int

  /// The years that the task is about.
  static let years = 1900...2099

  /// Days of all these years.
  static let count = 73_049

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
  ]

  /// The day that comes so many days after the first of all.
  init(number: Int) {
    var rest = number
    var year = Self.years.lowerBound
    while rest >= Self.days(year) {
      rest -= Self.days(year)
      year += 1
    }
    var month = 1
    while rest >= Self.days(year, month) {
      rest -= Self.days(year, month)
      month += 1
    }
    self.year = year
    self.month = month
    day = rest + 1
    weekday = number % 7
  }

  /// From Monday, 0. The first of January 1900 was one.
  let weekday: Int

  private static func days(_ year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// ISO 8601: "2021-03-05".
  var iso: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The number of forms in which ``written(form:)`` can write a day.
  static let formCount = 8

  /// The longest of all, "Wednesday, the twenty-seventh of September 2021".
  static let longestCount = 47

  /// The day as people write it.
  func written(form: Int) -> String {
    let month = Self.months[self.month - 1]
    let short = month.prefix(3)
    let weekday = Self.weekdays[weekday]
    let ordinal = Self.ordinals[day - 1]
    return switch form {
    case 0: "\(day) \(month) \(year)"
    case 1: "\(month) \(day), \(year)"
    case 2: "\(weekday), \(day) \(month) \(year)"
    case 3: "\(short) \(day)\(suffix), \(year)"
    case 4: "the \(day)\(suffix) of \(month) \(year)"
    case 5: "the \(ordinal) of \(month) \(year)"
    case 6: "\(weekday), the \(ordinal) of \(month) \(year)"
    default: "\(month) the \(ordinal), \(year)"
    }
  }

  private var suffix: String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }
}
