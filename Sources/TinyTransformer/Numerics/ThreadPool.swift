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
    let shared = Shared(threads: threadCount)
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
///
/// Each thread has a share of a loop's tasks: the same part of the indices in every loop, so that it finds in its own
/// cache what it has made of them in the loop before. When its own are done it takes those of others.
@safe
private final class Shared: @unchecked Sendable {
  // Without a count of references, which all threads would change whenever they look for work.
  private let shares: [Unmanaged<Share>]
  private let done = Atomic<Int>(0)
  private let sleepers = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let isRunning = Atomic<Bool>(false)
  private let bell = DispatchSemaphore(value: 0)
  /// Both are written before shares announce the loop, read after a task of it was taken.
  private var task: @Sendable (Int, Int) -> Void = { _, _ in }
  private var count = 0
  /// The number of the loop, for whoever starts one.
  private var loop: UInt64 = 0

  /// Turns of the waiting loop before a thread goes to sleep: tens of microseconds, longer than what
  /// lies between two loops of a training step.
  private static let patience = 4000

  // Safe: released once, when no thread looks at them any more, as each has this object.
  init(threads: Int) { unsafe shares = (0..<threads).map { _ in unsafe .passRetained(Share()) } }

  deinit {
    // Safe: see above.
    unsafe shares.forEach { unsafe $0.release() }
  }

  private var threadCount: Int { unsafe shares.count }

  /// Where the share of a thread begins; it ends where the next one's does.
  private func start(of worker: Int) -> Int {
    let (quotient, remainder) = count.quotientAndRemainder(dividingBy: threadCount)
    return quotient * worker + min(worker, remainder)
  }

  func run(_ count: Int, _ task: @escaping @Sendable (Int, Int) -> Void) {
    let wasRunning = isRunning.exchange(true, ordering: .acquiring)
    precondition(!wasRunning, "a thread pool runs one loop at a time")
    self.task = task
    self.count = count
    done.store(0, ordering: .relaxed)
    loop = (loop + 1) & 0xFFFF_FFFF
    for worker in 0..<threadCount {
      let count = start(of: worker + 1) - start(of: worker)
      // Safe: the pool keeps its shares.
      unsafe shares[worker]._withUnsafeGuaranteedRef { $0.announce(count, loop: loop) }
    }
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
    guard var next = takeTask(worker: worker) else { return false }
    // The loop stays the same from now on, as it waits for this thread to say what it has done.
    let task = task
    var taken = 0
    while true {
      task(next, worker)
      taken += 1
      guard let another = takeTask(worker: worker) else { break }
      next = another
    }
    done.add(taken, ordering: .releasing)
    return true
  }

  /// Takes one of the thread's own tasks while there are any, then one of another's.
  private func takeTask(worker: Int) -> Int? {
    for turn in 0..<threadCount {
      let owner = (worker + turn) % threadCount
      // Safe: the pool keeps its shares.
      let place = unsafe shares[owner]._withUnsafeGuaranteedRef { $0.take() }
      if let place { return start(of: owner) + place }
    }
    return nil
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
        // Safe: the pool keeps its shares.
        let isEmpty = unsafe shares.allSatisfy { unsafe $0._withUnsafeGuaranteedRef { $0.isEmpty } }
        if isEmpty && !isStopped.load(ordering: .sequentiallyConsistent) { bell.wait() }
      }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .sequentiallyConsistent)
    for _ in 0..<256 { bell.signal() }
  }
}

/// The tasks of a loop that a thread should do.
private final class Share: Sendable {
  /// The number of the loop in the upper half, how many tasks are still to be taken in the lower.
  /// A thread takes a task by lowering it, so a late thread cannot take a task of a loop that it has
  /// not seen.
  private let state = Atomic<UInt64>(0)
  /// Keeps what other threads write out of the cache line.
  private let padding = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))

  func announce(_ count: Int, loop: UInt64) {
    state.store(loop << 32 | UInt64(count), ordering: .sequentiallyConsistent)
  }

  var isEmpty: Bool { state.load(ordering: .sequentiallyConsistent) & 0xFFFF_FFFF == 0 }

  /// Takes the last task that is left, and gives its place in the share.
  func take() -> Int? {
    var seen = state.load(ordering: .acquiring)
    while seen & 0xFFFF_FFFF > 0 {
      let (exchanged, original) = state.weakCompareExchange(
        expected: seen, desired: seen - 1, ordering: .acquiringAndReleasing)
      if exchanged { return Int(seen & 0xFFFF_FFFF) - 1 }
      seen = original
    }
    return nil
  }
}
