// A library that stands between a program and the system, by LD_PRELOAD: it records the calls that concern the files of
// one folder, and lets one of them fail, fall short, or be the last that the process makes.
//
//   INTERCEPT_FOLDER   the folder, an absolute path; calls on other files pass by
//   INTERCEPT_LOG      the file to record to
//   INTERCEPT_FAULT    CALL \t NUMBER \t ACTION \t PATH: what happens to that call, the NUMBERth on the path; with "+" behind
//                      the number to all that follow, too. PATH is relative to the folder. ACTION is an error number,
//                      "short", "before", "after" or "within" (the process is killed then).
//
// A record is a line, CALL \t PATH \t SECOND PATH \t FLAGS \t OFFSET \t RESULT \t ERRNO \t LENGTH, and so many bytes that
// were written.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { DESCRIPTORS = 4096, PATH_BYTES = 512, LOG_DESCRIPTOR = 1000 };
enum action { NONE, FAIL, SHORT, BEFORE, AFTER, WITHIN };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int started;
static int log_descriptor = -1;
static char folder[PATH_BYTES];
static size_t folder_length;
static char open_paths[DESCRIPTORS][PATH_BYTES];

static char fault_call[32], fault_path[PATH_BYTES];
static long fault_number, fault_seen;
static int fault_lasts, fault_errno;
static enum action fault_action;

static void start(void) {
  if (started) return;
  started = 1;
  const char *value = getenv("INTERCEPT_FOLDER");
  if (!value) return;
  folder_length = strlen(value);
  if (folder_length >= sizeof folder) abort();
  strcpy(folder, value);
  strcpy(open_paths[1], "<stdout>");
  if ((value = getenv("INTERCEPT_LOG"))) {
    long opened = syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    log_descriptor = (int)syscall(SYS_fcntl, opened, F_DUPFD_CLOEXEC, LOG_DESCRIPTOR);
    if (log_descriptor < 0) abort();
    syscall(SYS_close, opened);
  }
  if ((value = getenv("INTERCEPT_FAULT"))) {
    char number[32], action[32];
    if (sscanf(value, "%31[^\t]\t%31[^\t]\t%31[^\t]\t%511[^\n]", fault_call, number, action, fault_path) != 4) abort();
    fault_number = atol(number);
    fault_lasts = strchr(number, '+') != NULL;
    fault_errno = atoi(action);
    fault_action = fault_errno ? FAIL : !strcmp(action, "short") ? SHORT : !strcmp(action, "before") ? BEFORE
        : !strcmp(action, "after") ? AFTER : !strcmp(action, "within") ? WITHIN : NONE;
    if (fault_action == NONE) abort();
  }
}

// The path relative to the folder, or NULL where it lies elsewhere. The program runs in the folder.
static const char *inside(const char *path) {
  if (!folder_length || !path) return NULL;
  if (path[0] == '/') {
    if (strncmp(path, folder, folder_length)) return NULL;
    if (!path[folder_length]) return ".";
    if (path[folder_length] != '/') return NULL;
    path += folder_length + 1;
  }
  while (path[0] == '.' && path[1] == '/') path += 2;
  return *path ? path : ".";
}

static const char *path_of(int descriptor) {
  if (descriptor < 0 || descriptor >= DESCRIPTORS || !open_paths[descriptor][0]) return NULL;
  return open_paths[descriptor];
}

// Begins a call: what is to happen to it. The lock is held until finish, so that the records stand in the true order.
static enum action begin(const char *call, const char *path) {
  if (fault_action == NONE || strcmp(call, fault_call) || strcmp(path, fault_path)) return NONE;
  fault_seen++;
  if (fault_lasts ? fault_seen < fault_number : fault_seen != fault_number) return NONE;
  if (fault_action == BEFORE) kill(getpid(), SIGKILL), pause();
  return fault_action;
}

static void record(const char *call, const char *path, const char *second, long flags, long offset, long result,
    int code, const void *data, size_t length) {
  if (log_descriptor < 0) return;
  char line[2 * PATH_BYTES + 256];
  int count = snprintf(line, sizeof line, "%s\t%s\t%s\t%ld\t%ld\t%ld\t%d\t%zu\n", call, path, second, flags, offset,
      result, code, length);
  struct iovec parts[2] = {{line, (size_t)count}, {(void *)data, length}};
  if (syscall(SYS_writev, log_descriptor, parts, length ? 2 : 1) != (long)(count + length)) abort();
}

static long finish(enum action action, const char *call, const char *path, const char *second, long flags, long offset,
    long result, const void *data, size_t length) {
  int code = result < 0 ? errno : 0;
  record(call, path, second, flags, offset, result, code, data, length);
  if (action == AFTER || action == WITHIN) kill(getpid(), SIGKILL), pause();
  pthread_mutex_unlock(&mutex);
  errno = code;
  return result;
}

static long failed(void) {
  errno = fault_errno;
  return -1;
}

// The path of a call on a descriptor or a path, with the lock held; NULL, without it, where the call concerns no file of
// the folder.
static const char *enter(const char *path) {
  pthread_mutex_lock(&mutex);
  start();
  const char *relative = inside(path);
  if (!relative) pthread_mutex_unlock(&mutex);
  return relative;
}

static const char *enter_descriptor(int descriptor) {
  pthread_mutex_lock(&mutex);
  start();
  const char *path = path_of(descriptor);
  if (!path) pthread_mutex_unlock(&mutex);
  return path;
}

// A call with nothing of its own to it.
#define SIMPLE(path, second, name, flags, real) \
  do { \
    const char *relative = path; \
    if (!relative) return real; \
    enum action action = begin(name, relative); \
    long result = action == FAIL ? failed() : (long)real; \
    return finish(action, name, relative, second, flags, 0, result, NULL, 0); \
  } while (0)

// Opening

static int open_path(const char *path, int flags, mode_t mode) {
  const char *relative = enter(path);
  if (!relative) return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  enum action action = begin("open", relative);
  long result = action == FAIL ? failed() : syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (result >= 0 && result < DESCRIPTORS) snprintf(open_paths[result], PATH_BYTES, "%s", relative);
  return (int)finish(action, "open", relative, "", flags, 0, result, NULL, 0);
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) { MODE(flags) return open_path(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_path(path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_path(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  if (at == AT_FDCWD || path[0] == '/') return open_path(path, flags, mode);
  return (int)syscall(SYS_openat, at, path, flags, mode);
}
int openat64(int at, const char *path, int flags, ...) {
  MODE(flags)
  return openat(at, path, flags, mode);
}

// A descriptor is free after close whatever close says.
int close(int descriptor) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return (int)syscall(SYS_close, descriptor);
  enum action action = begin("close", relative);
  char path[PATH_BYTES];
  strcpy(path, relative);
  open_paths[descriptor][0] = 0;
  long result = syscall(SYS_close, descriptor);
  if (action == FAIL) result = failed();
  return (int)finish(action, "close", path, "", descriptor, 0, result, NULL, 0);
}

// Reading and writing

static size_t shortened(enum action action, size_t count) {
  return (action == SHORT || action == WITHIN) && count > 1 ? count / 2 : count;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return syscall(SYS_write, descriptor, bytes, count);
  enum action action = begin("write", relative);
  long result = action == FAIL ? failed() : syscall(SYS_write, descriptor, bytes, shortened(action, count));
  int code = errno;
  long offset = result < 0 ? -1 : syscall(SYS_lseek, descriptor, 0, SEEK_CUR) - result;
  errno = code;
  return finish(action, "write", relative, "", descriptor, offset, result, bytes, result > 0 ? (size_t)result : 0);
}

static ssize_t write_at(int descriptor, const void *bytes, size_t count, off_t offset) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
  enum action action = begin("write", relative);
  long result = action == FAIL ? failed() : syscall(SYS_pwrite64, descriptor, bytes, shortened(action, count), offset);
  return finish(action, "write", relative, "", descriptor, offset, result, bytes, result > 0 ? (size_t)result : 0);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return write_at(descriptor, bytes, count, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return write_at(descriptor, bytes, count, offset);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return syscall(SYS_read, descriptor, bytes, count);
  enum action action = begin("read", relative);
  long result = action == FAIL ? failed() : syscall(SYS_read, descriptor, bytes, shortened(action, count));
  return finish(action, "read", relative, "", descriptor, 0, result, NULL, 0);
}

static ssize_t read_at(int descriptor, void *bytes, size_t count, off_t offset) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return syscall(SYS_pread64, descriptor, bytes, count, offset);
  enum action action = begin("read", relative);
  long result = action == FAIL ? failed() : syscall(SYS_pread64, descriptor, bytes, shortened(action, count), offset);
  return finish(action, "read", relative, "", descriptor, offset, result, NULL, 0);
}
ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  return read_at(descriptor, bytes, count, offset);
}
ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  return read_at(descriptor, bytes, count, offset);
}

static void *map(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return (void *)syscall(SYS_mmap, address, length, protection, flags, descriptor, offset);
  enum action action = begin("mmap", relative);
  long result = action == FAIL ? failed() : syscall(SYS_mmap, address, length, protection, flags, descriptor, offset);
  return (void *)finish(action, "mmap", relative, protection & PROT_WRITE && flags & MAP_SHARED ? "writable" : "", flags,
      offset, result, NULL, 0);
}
void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
  return map(address, length, protection, flags, descriptor, offset);
}
void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off64_t offset) {
  return map(address, length, protection, flags, descriptor, offset);
}

int fsync(int descriptor) {
  SIMPLE(enter_descriptor(descriptor), "", "fsync", descriptor, (int)syscall(SYS_fsync, descriptor));
}
int fdatasync(int descriptor) {
  SIMPLE(enter_descriptor(descriptor), "", "fsync", descriptor, (int)syscall(SYS_fdatasync, descriptor));
}

static int truncate_open(int descriptor, off_t length) {
  const char *relative = enter_descriptor(descriptor);
  if (!relative) return (int)syscall(SYS_ftruncate, descriptor, length);
  enum action action = begin("ftruncate", relative);
  long result = action == FAIL ? failed() : syscall(SYS_ftruncate, descriptor, length);
  return (int)finish(action, "ftruncate", relative, "", descriptor, length, result, NULL, 0);
}
int ftruncate(int descriptor, off_t length) { return truncate_open(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) { return truncate_open(descriptor, length); }

// Names

static int rename_paths(const char *from, const char *to, unsigned flags) {
  const char *relative = enter(from);
  if (!relative) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
  enum action action = begin("rename", relative);
  long result = action == FAIL ? failed() : syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
  const char *second = inside(to);
  return (int)finish(action, "rename", relative, second ? second : to, flags, 0, result, NULL, 0);
}
int rename(const char *from, const char *to) { return rename_paths(from, to, 0); }
int renameat2(int at, const char *from, int to_at, const char *to, unsigned flags) {
  if (at == AT_FDCWD && to_at == AT_FDCWD) return rename_paths(from, to, flags);
  return (int)syscall(SYS_renameat2, at, from, to_at, to, flags);
}
int renameat(int at, const char *from, int to_at, const char *to) { return renameat2(at, from, to_at, to, 0); }

int unlink(const char *path) { SIMPLE(enter(path), "", "unlink", 0, (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0)); }
int remove(const char *path) { return unlink(path); }
int unlinkat(int at, const char *path, int flags) {
  if (at != AT_FDCWD) return (int)syscall(SYS_unlinkat, at, path, flags);
  SIMPLE(enter(path), "", "unlink", 0, (int)syscall(SYS_unlinkat, at, path, flags));
}
int link(const char *from, const char *to) {
  SIMPLE(enter(from), to, "link", 0, (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int linkat(int at, const char *from, int to_at, const char *to, int flags) {
  SIMPLE(enter(from), to, "link", flags, (int)syscall(SYS_linkat, at, from, to_at, to, flags));
}
int mkdir(const char *path, mode_t mode) {
  SIMPLE(enter(path), "", "mkdir", 0, (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

// What is known of files

int stat(const char *path, struct stat *status) {
  SIMPLE(enter(path), "", "stat", 0, (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, 0));
}
int stat64(const char *path, struct stat64 *status) { return stat(path, (struct stat *)status); }
int lstat(const char *path, struct stat *status) {
  SIMPLE(enter(path), "", "lstat", 0, (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW));
}
int lstat64(const char *path, struct stat64 *status) { return lstat(path, (struct stat *)status); }
int fstat(int descriptor, struct stat *status) {
  SIMPLE(enter_descriptor(descriptor), "", "fstat", descriptor,
      (int)syscall(SYS_newfstatat, descriptor, "", status, AT_EMPTY_PATH));
}
int fstat64(int descriptor, struct stat64 *status) { return fstat(descriptor, (struct stat *)status); }
int access(const char *path, int mode) {
  SIMPLE(enter(path), "", "access", mode, (int)syscall(SYS_faccessat, AT_FDCWD, path, mode, 0));
}
ssize_t readlink(const char *path, char *target, size_t size) {
  SIMPLE(enter(path), "", "readlink", 0, syscall(SYS_readlinkat, AT_FDCWD, path, target, size));
}
char *realpath(const char *path, char *resolved) {
  static char *(*real)(const char *, char *);
  if (!real) real = (char *(*)(const char *, char *))dlvsym(RTLD_NEXT, "realpath", "GLIBC_2.3");
  if (!real) real = (char *(*)(const char *, char *))dlsym(RTLD_NEXT, "realpath");
  const char *relative = enter(path);
  if (!relative) return real(path, resolved);
  enum action action = begin("realpath", relative);
  char *result = action == FAIL ? (failed(), NULL) : real(path, resolved);
  finish(action, "realpath", relative, "", 0, 0, result ? 0 : -1, NULL, 0);
  return result;
}
DIR *opendir(const char *path) {
  static DIR *(*real)(const char *);
  if (!real) real = (DIR * (*)(const char *)) dlsym(RTLD_NEXT, "opendir");
  const char *relative = enter(path);
  if (!relative) return real(path);
  enum action action = begin("opendir", relative);
  DIR *result = action == FAIL ? (failed(), NULL) : real(path);
  finish(action, "opendir", relative, "", 0, 0, result ? 0 : -1, NULL, 0);
  return result;
}

// Owners, modes, locks

int fchmod(int descriptor, mode_t mode) {
  SIMPLE(enter_descriptor(descriptor), "", "fchmod", descriptor, (int)syscall(SYS_fchmod, descriptor, mode));
}
int chmod(const char *path, mode_t mode) {
  SIMPLE(enter(path), "", "chmod", 0, (int)syscall(SYS_fchmodat, AT_FDCWD, path, mode));
}
int fchown(int descriptor, uid_t owner, gid_t group) {
  SIMPLE(enter_descriptor(descriptor), "", "fchown", descriptor, (int)syscall(SYS_fchown, descriptor, owner, group));
}
int fsetxattr(int descriptor, const char *name, const void *value, size_t size, int flags) {
  SIMPLE(enter_descriptor(descriptor), name, "fsetxattr", descriptor,
      (int)syscall(SYS_fsetxattr, descriptor, name, value, size, flags));
}
int fremovexattr(int descriptor, const char *name) {
  SIMPLE(enter_descriptor(descriptor), name, "fremovexattr", descriptor,
      (int)syscall(SYS_fremovexattr, descriptor, name));
}
ssize_t flistxattr(int descriptor, char *list, size_t size) {
  SIMPLE(enter_descriptor(descriptor), "", "flistxattr", descriptor, syscall(SYS_flistxattr, descriptor, list, size));
}
ssize_t listxattr(const char *path, char *list, size_t size) {
  SIMPLE(enter(path), "", "listxattr", 0, syscall(SYS_listxattr, path, list, size));
}
ssize_t fgetxattr(int descriptor, const char *name, void *value, size_t size) {
  SIMPLE(enter_descriptor(descriptor), name, "fgetxattr", descriptor,
      syscall(SYS_fgetxattr, descriptor, name, value, size));
}
ssize_t getxattr(const char *path, const char *name, void *value, size_t size) {
  SIMPLE(enter(path), name, "getxattr", 0, syscall(SYS_getxattr, path, name, value, size));
}
int flock(int descriptor, int operation) {
  SIMPLE(enter_descriptor(descriptor), "", "flock", operation, (int)syscall(SYS_flock, descriptor, operation));
}
