internal import Synchronization

/// Numbered tasks that threads share, each taking the next one that no other has taken.
package struct WorkLoop {
  /// How many threads work, the caller's included; where the system has fewer to give, those do all.
  package let threads: Int

  /// A loop for so many threads.
  package init(threads: Int) { self.threads = threads }

  /// Runs the tasks 0 ..< `count`, each once, and returns when all are done. Every thread has a state of its own, which
  /// is given to `finish` when it has no more tasks.
  ///
  /// Throws the error of the failed task with the lowest number, whatever the order of the threads: no task is begun
  /// after one has failed, and those with lower numbers were begun before it. Throws `.stopped` where `progress` is
  /// stopped before all tasks are begun; which tasks were run is open then.
  package func run<State>(
    _ count: Int, progress: WorkProgress? = nil, state makeState: @Sendable () -> State,
    _ task: @Sendable (_ number: Int, _ state: inout State) throws(CheckpointError) -> Void,
    finish: @Sendable (_ state: State) -> Void = { _ in }
  ) throws(CheckpointError) {
    let next = Atomic(0)
    let hasFailed = Atomic(false)
    let failures = Mutex<[(number: Int, error: CheckpointError)]>([])
    Self.share(Swift.min(threads, count)) {
      var state = makeState()
      defer { finish(state) }
      while !hasFailed.load(ordering: .relaxed), progress?.isStopped != true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        do throws(CheckpointError) {
          try task(number, &state)
        } catch {
          hasFailed.store(true, ordering: .relaxed)
          failures.withLock { $0.append((number, error)) }
        }
      }
    }
    if let first = failures.withLock({ $0.min { $0.number < $1.number } }) { throw first.error }
    if next.load(ordering: .relaxed) < count { try progress?.check() }
  }

  /// Runs the tasks 0 ..< `count`, which cannot fail, each once, and returns when all are done.
  package func runAll(_ count: Int, _ task: @Sendable (_ number: Int) -> Void) {
    let next = Atomic(0)
    Self.share(Swift.min(threads, count)) {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        task(number)
      }
    }
  }

  /// Runs `work` on the caller's thread and on others beside it, up to `threads` in all, and waits for all of them.
  private static func share(_ threads: Int, _ work: @Sendable () -> Void) {
    guard threads > 1 else { return work() }
    withoutActuallyEscaping(work) { work in
      var others: [SystemThread] = []
      while others.count < threads - 1, let thread = SystemThread(work) { others.append(thread) }
      work()
      for thread in others { thread.join() }
    }
  }
}
