public import ArgumentParser
public import Interchange

/// How tensors are cut, as `--split-tensors` has it.
extension Sharding.Cut: ExpressibleByArgument {}
