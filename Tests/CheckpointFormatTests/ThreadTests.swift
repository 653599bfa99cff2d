import CKernels
import CheckpointFormat
import Foundation
import Synchronization
import Testing

struct ThreadTests {
  @Test func aThreadRunsItsClosureOnce() throws {
    let count = Mutex(0)
    let threads = (0..<20).compactMap { _ in SystemThread { count.withLock { $0 += 1 } } }
    for thread in threads { thread.join() }
    for thread in threads { thread.join() }
    #expect(count.withLock { $0 } == threads.count)
    #expect(threads.count == 20)
  }

  #if os(Linux)
    /// A process that is bound to one processor counts one, however many the machine has.
    @Test func processorsThatMayBeUsedCount() async throws {
      await #expect(processExitsWith: .success) {
        let binding = Process()
        binding.executableURL = URL(filePath: "/usr/bin/taskset")
        binding.arguments = ["--all-tasks", "--cpu-list", "--pid", "0", "\(getpid())"]
        binding.standardOutput = nil
        try binding.run()
        binding.waitUntilExit()
        #expect(binding.terminationStatus == 0)
        #expect(SystemCalls.processorCount == 1)
      }
      #expect(SystemCalls.processorCount >= 1)
    }

    /// Kernels are for processors that have all instructions that they are compiled with.
    @Test func kernelsNeedWhatTheyAreCompiledWith() throws {
      let flags =
        try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
        .split(separator: "\n").first { $0.hasPrefix("flags") }.map { $0.split(separator: " ") }
        ?? []
      guard !flags.isEmpty else { return }
      let vector = ["avx2", "fma", "bmi1", "bmi2"].allSatisfy { flags.contains(Substring($0)) }
      #expect(
        (ckpt_best_instruction_set() != ckpt_instruction_set_portable) == vector)
    }
  #endif
}
