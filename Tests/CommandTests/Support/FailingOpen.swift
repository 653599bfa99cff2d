import Foundation

/// A library that makes the system refuse to open a file, as it does for a moment where a process has too many open.
///
/// The program is run with `LD_PRELOAD` set to its path, `FAIL_NAME` to what the file's path ends with and `FAIL_AT`
/// to which of the calls fails, the first being 1.
enum FailingOpen {
  struct Failure: Error {}

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdarg.h>
    #include <stdatomic.h>
    #include <stdlib.h>
    #include <string.h>
    static atomic_int calls;
    static int fails(const char *path) {
      const char *name = getenv("FAIL_NAME"), *at = getenv("FAIL_AT");
      size_t length = strlen(path), ending = name ? strlen(name) : 0;
      if (!name || !at || length < ending || strcmp(path + length - ending, name)) return 0;
      if (++calls != atoi(at)) return 0;
      errno = EMFILE;
      return 1;
    }
    #define REPLACE(NAME) \\
      int NAME(const char *path, int flags, ...) { \\
        va_list more; \\
        va_start(more, flags); \\
        unsigned mode = va_arg(more, unsigned); \\
        va_end(more); \\
        if (fails(path)) return -1; \\
        return ((int (*)(const char *, int, unsigned))dlsym(RTLD_NEXT, #NAME))(path, flags, mode); \\
      }
    REPLACE(open)
    REPLACE(open64)
    """

  /// Builds the library in a folder's scratch space; gives its path.
  static func build(in folder: WorkingFolder) throws -> String {
    let (file, library) = (folder.scratch("failing_open.c"), folder.scratch("failing_open.so"))
    try Data(source.utf8).write(to: URL(fileURLWithPath: file))
    let built = try Program.shell(
      #"${CC:-cc} -shared -fPIC -o "$1" "$2" -ldl"#, [library, file], in: folder)
    guard built.status == 0 else { throw Failure() }
    return library
  }
}
