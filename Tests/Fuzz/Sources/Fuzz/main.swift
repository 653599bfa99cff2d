/// Hands an input to the target. What it says is whether the input may be kept to make others of.
@c(LLVMFuzzerTestOneInput)
public func tryInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // Safe: libFuzzer gives as many bytes as it says.
  unsafe Targets.chosen(UnsafeRawBufferPointer(start: start, count: count)) ? 0 : -1
}
