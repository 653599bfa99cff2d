internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread of the system that runs one closure.
///
/// Unlike a dispatch queue's it needs no file descriptors, works in a process that was forked, and is nil instead of
/// the end of the process where it cannot be had.
package final class SystemThread: Sendable {
  #if canImport(Darwin)
    // Safe: the handle is constant.
    private nonisolated(unsafe) let thread: pthread_t
  #else
    private let thread: pthread_t
  #endif
  private let isJoined = Atomic<Bool>(false)
  /// What threads have with glibc. With musl they would have 128 KiB, and with Darwin 512 KiB.
  private static let stackByteCount = 8 << 20

  /// Starts a thread. Nil where the system has none to give; then nothing of `body` is run.
  package init?(_ body: @escaping @Sendable () -> Void) {
    // The new thread takes over the reference to the box that is kept for it here.
    let context = unsafe Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // Safe: the attributes are initialized here and destroyed once. The context is the box that was retained above, and is
    // taken once, by the thread or below.
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, Self.stackByteCount)
    let failure = unsafe pthread_create(&thread, &attributes, { unsafe Box.run($0) }, context)
    guard failure == 0 else {
      unsafe Unmanaged<Box>.fromOpaque(context).release()
      return nil
    }
    #if canImport(Darwin)
      guard let thread = unsafe thread else { return nil }
      unsafe self.thread = thread
    #else
      self.thread = thread
    #endif
  }

  deinit {
    #if canImport(Darwin)
      // Safe: the thread was started, and is neither joined nor detached yet.
      if !isJoined.load(ordering: .relaxed) { unsafe pthread_detach(thread) }
    #else
      if !isJoined.load(ordering: .relaxed) { pthread_detach(thread) }
    #endif
  }

  /// Waits until the closure has returned.
  package func join() {
    guard !isJoined.exchange(true, ordering: .relaxed) else { return }
    #if canImport(Darwin)
      // Safe: the exchange lets one caller alone come here.
      unsafe pthread_join(thread, nil)
    #else
      pthread_join(thread, nil)
    #endif
  }

  private final class Box: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      // Safe: the context is the box that was retained for the thread, and is taken once.
      if let context = unsafe context {
        unsafe Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
      }
      return nil
    }
  }
}
