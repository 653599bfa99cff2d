import Testing

@testable import ModelAnatomy

extension Family {
  /// All tables, in the form in which names are compared with them.
  static let all = TableLibrary.shared.texts.indices.compactMap(FamilyLibrary.shared.family(at:))
}

/// The tables themselves: a mistake in a line of theirs is found here.
struct RuleTests {
  @Test func everyRuleCanWin() throws {
    #expect(Family.all.count == TableLibrary.shared.texts.count)
    for family in Family.all {
      var seen: [[UInt8]: Rule] = [:]
      for rule in family.rules {
        for pattern in Pattern.expand(rule.pattern) {
          if let other = seen.updateValue(rule, forKey: pattern.key), pattern.required.isEmpty {
            Issue.record("\(family.name): \(rule.pattern) hides behind \(other.pattern)")
          }
        }
      }
    }
  }

  @Test func rulesAreFound() throws {
    let family = try #require(FamilyLibrary.shared.tables.table(named: "llama")).name
    let llama = try #require(Family.all.first { $0.name == family })
    let index = RuleIndex(families: [llama])
    for pattern in llama.rules.flatMap({ Pattern.expand($0.pattern) }) {
      #expect(
        index.match(pattern.key, ending: 0).entries.contains { $0.entry.pattern.key == pattern.key }
      )
    }
  }

  @Test func familiesHaveNamesOfTheirOwn() {
    let names = Family.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func markersAndOwnersAreRulesOfTheFamily() {
    for family in Family.all {
      let layers = Set(
        family.rules.flatMap { Pattern.expand($0.pattern) }.map { pattern in
          pattern.key.dropLast(RoleEnding(of: pattern.key).length)
        })
      for rule in family.rules {
        guard case .tied(let owner) = rule.remark else { continue }
        let key = Array(owner.utf8)
        #expect(layers.contains(key.dropLast(RoleEnding(of: key).length)), "\(owner)")
      }
    }
  }

  @Test func patternsExpand() {
    let patterns = Pattern.expand("[(encoder|decoder).]layers.{n}.(a|b).3")
    #expect(patterns.count == 6)
    #expect(patterns.map(\.stack) == [.encoder, .encoder, .decoder, .decoder, nil, nil])
    #expect(patterns.allSatisfy { $0.hasDepth && $0.required == [1: 3] })
  }

  @Test(arguments: [
    ("a.weight", Role.weight, 7), ("a.bias", .bias, 5), ("weight", .weight, 6),
    ("lstm.weight_ih_l0", .weight, 13), ("a.in_proj_bias", .bias, 5), ("a.gamma", .weight, 6),
    ("pos_embed", .other, 0), ("a.weights", .other, 0), ("", .other, 0), (".", .other, 0),
    ("a.weight_scale_inv", .scale, 17), ("a._weight", .other, 0),
  ])
  func endings(name: String, role: Role, length: Int) {
    let ending = RoleEnding(of: Array(name.utf8))
    #expect(ending.role == role)
    #expect(ending.length == length)
  }

  @Test(arguments: [
    ("a.11.b", [11]), ("0", [0]), ("a.1b.c2", []), ("1.2.3", [1, 2, 3]), ("..", []),
    ("a.99999999999999999999.b", []), ("a.007", [7]), ("a.-1", []), ("a.\u{661}", []),
  ])
  func numbersInNames(name: String, numbers: [Int]) {
    var key = NameKey()
    key.read("left.5.over")
    key.read(name)
    #expect(key.numbers == numbers)
  }
}
