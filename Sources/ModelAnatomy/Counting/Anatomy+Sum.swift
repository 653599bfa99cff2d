extension Anatomy {
  /// The sum of all parameters, as ``Tally`` has it: whoever computes with a model's elements asks for it first, so
  /// that no sum of some of them can overflow.
  ///
  /// - Throws: ``TallyError`` if a count is negative or a sum goes beyond 64 bits.
  func checkedSum() throws(TallyError) -> Int {
    var (inFile, sum) = (0, 0)
    for index in tensors.indices {
      let elements = tensors[index].elements
      guard elements >= 0 else { throw .negativeCount(tensor: tensors[index].name) }
      let stored = inFile.addingReportingOverflow(tensors[index].alias == nil ? elements : 0)
      let counted = sum.addingReportingOverflow(
        classifications[index].exclusion == nil ? elements : 0)
      guard !stored.overflow, !counted.overflow else {
        throw .countOverflow(tensor: tensors[index].name)
      }
      (inFile, sum) = (stored.partialValue, counted.partialValue)
    }
    return sum
  }
}
