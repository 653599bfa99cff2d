internal import CKernels
internal import CheckpointFormat
internal import Dispatch
internal import Synchronization

/// Threads that wait for work and divide the tasks of a loop among themselves.
///
/// The tasks of one loop may run in any order and on any thread, so what they compute must not
/// depend on that. One loop runs at a time.
public final class ThreadPool: Sendable {
  /// How many threads work, the caller's included.
  public let threadCount: Int
  private let shared: Shared?

  /// Starts `threads` - 1 threads, by default one for each processor that the process may use.
  public init(threads: Int? = nil) {
    threadCount = max(1, min(threads ?? Self.processorCount, 256))
    guard threadCount > 1 else {
      shared = nil
      return
    }
    let shared = Shared()
    self.shared = shared
    // Without one of the threads the others do its work.
    for worker in 1..<threadCount { _ = SystemThread { shared.serve(worker: worker) } }
  }

  deinit { shared?.stop() }

  /// The processors that this process may use.
  public static var processorCount: Int { SystemCalls.processorCount }

  /// Calls `task` with 0 to `count` - 1, each once, together with the number of the thread that
  /// makes the call, and returns when all are done.
  func run(_ count: Int, _ task: @escaping @Sendable (_ index: Int, _ worker: Int) -> Void) {
    guard let shared, count > 1 else {
      for index in 0..<max(count, 0) { task(index, 0) }
      return
    }
    shared.run(count, task)
  }

  /// Calls `task` with consecutive ranges of at most `size` that make up 0 ..< `count`.
  func forEachBlock(
    of count: Int, size: Int, _ task: @escaping @Sendable (_ block: Range<Int>) -> Void
  ) {
    run((count + size - 1) / size) { index, _ in
      task(index * size..<min(count, (index + 1) * size))
    }
  }
}

/// What the threads of a pool share.
private final class Shared: @unchecked Sendable {
  /// The number of the loop in the upper half, how many tasks are still to be taken in the lower.
  /// A thread takes a task by lowering it, so a late thread cannot take a task of a loop that it has
  /// not seen.
  private let state = Atomic<UInt64>(0)
  private let done = Atomic<Int>(0)
  private let sleepers = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let isRunning = Atomic<Bool>(false)
  private let bell = DispatchSemaphore(value: 0)
  /// Written before `state` announces the loop, read after a task of it was taken.
  private var task: @Sendable (Int, Int) -> Void = { _, _ in }

  /// Turns of the waiting loop before a thread goes to sleep: tens of microseconds, longer than what
  /// lies between two loops of a training step.
  private static let patience = 4000

  func run(_ count: Int, _ task: @escaping @Sendable (Int, Int) -> Void) {
    let wasRunning = isRunning.exchange(true, ordering: .acquiring)
    precondition(!wasRunning, "a thread pool runs one loop at a time")
    self.task = task
    done.store(0, ordering: .relaxed)
    let loop = (state.load(ordering: .relaxed) >> 32) &+ 1
    state.store(loop << 32 | UInt64(count), ordering: .sequentiallyConsistent)
    if sleepers.load(ordering: .sequentiallyConsistent) > 0 {
      for _ in 0..<sleepers.exchange(0, ordering: .sequentiallyConsistent) { bell.signal() }
    }
    takeTasks(worker: 0)
    while done.load(ordering: .acquiring) < count { ckpt_spin_hint() }
    isRunning.store(false, ordering: .releasing)
  }

  /// Takes tasks until none is left; true if there was one.
  @discardableResult
  private func takeTasks(worker: Int) -> Bool {
    var worked = false
    var seen = state.load(ordering: .acquiring)
    while seen & 0xFFFF_FFFF > 0 {
      let (exchanged, original) = state.weakCompareExchange(
        expected: seen, desired: seen - 1, ordering: .acquiringAndReleasing)
      guard exchanged else {
        seen = original
        continue
      }
      task(Int(seen & 0xFFFF_FFFF) - 1, worker)
      done.add(1, ordering: .releasing)
      worked = true
      seen = state.load(ordering: .acquiring)
    }
    return worked
  }

  func serve(worker: Int) {
    var idle = 0
    while !isStopped.load(ordering: .acquiring) {
      if takeTasks(worker: worker) {
        idle = 0
      } else if idle < Self.patience {
        idle += 1
        ckpt_spin_hint()
      } else {
        idle = 0
        sleepers.add(1, ordering: .sequentiallyConsistent)
        // Work that was announced before this thread counted as a sleeper would not ring.
        let isEmpty = state.load(ordering: .sequentiallyConsistent) & 0xFFFF_FFFF == 0
        if isEmpty && !isStopped.load(ordering: .sequentiallyConsistent) { bell.wait() }
      }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .sequentiallyConsistent)
    for _ in 0..<256 { bell.signal() }
  }
}
