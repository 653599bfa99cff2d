/// The sections that every index begins with, in their order (SPEC.md section 6.1).
enum SectionTag: String, CaseIterable {
  case metadata = "META"
  case words = "WORD"
  case dataTypes = "TYPE"
  case layers = "LAYR"
  case tensors = "TNSR"
  case sortedNames = "SORT"
  case tied = "TIED"
}
