/* What embedding programs do to the library: many threads, forks while others read, and thousands of objects that are
 * given up. With a second Swift runtime in the process, where the path of a library with one is given.
 *
 *   stress FOLDER [LIBRARY before|after]
 */
#define _GNU_SOURCE
#include <ckpt.h>

#include <dlfcn.h>
#include <dirent.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

enum { COUNT = 1 << 20 };
static float numbers[COUNT];
static char path[4096], scratch[4096];
static atomic_int is_over;
static atomic_long reads;

static int64_t (*other_work)(void);

static void start_other(const char *library) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
  if (!handle) fprintf(stderr, "%s\n", dlerror());
  CHECK(handle != NULL);
  other_work = (int64_t(*)(void))dlsym(handle, "other_work");
  CHECK(other_work != NULL && other_work() == 4950);
}

static ckpt_text text(const char *string) { return (ckpt_text){string, strlen(string)}; }

static void write_file(void) {
  const int64_t shape[2] = {1024, COUNT / 1024};
  ckpt_declaration tensor = {.name = text("w"), .type = text("f32"), .shape = shape, .rank = 2};
  ckpt_writer *writer = ckpt_create(path, NULL, NULL);
  CHECK(writer && ckpt_begin(writer, &tensor, NULL, NULL, NULL) == 0);
  CHECK(ckpt_append(writer, numbers, sizeof numbers, NULL) == 0 && ckpt_end(writer, NULL) == 0);
  CHECK(ckpt_finish(writer, NULL) == 0);
  ckpt_writer_free(writer);
}

static void read_with(ckpt_reader *reader, float *target) {
  ckpt_range range = {0, 0, sizeof numbers, target};
  CHECK(ckpt_read(reader, &range, 1, NULL, NULL) == 0);
  CHECK(memcmp(target, numbers, sizeof numbers) == 0);
}

static void read_once(float *target) {
  ckpt_reader *reader = ckpt_open(path, 2, NULL);
  CHECK(reader != NULL);
  read_with(reader, target);
  ckpt_close(reader);
}

static void *read_on(void *shared) {
  float *target = malloc(sizeof numbers);
  while (!is_over) {
    if (shared) read_with(shared, target);
    read_once(target);
    if (other_work) CHECK(other_work() == 4950);
    atomic_fetch_add(&reads, 1);
  }
  free(target);
  return NULL;
}

static long resident_kib(void) {
  long pages = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  CHECK(file && fscanf(file, "%ld %ld", &pages, &resident) == 2);
  fclose(file);
  return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static int descriptors(void) {
  int count = 0;
  DIR *folder = opendir("/proc/self/fd");
  while (readdir(folder)) count += 1;
  closedir(folder);
  return count;
}

static void threads_and_forks(int thread_count, int fork_count, ckpt_reader *shared) {
  pthread_t threads[16];
  float *target = malloc(sizeof numbers);
  is_over = 0;
  for (int number = 0; number < thread_count; number += 1)
    CHECK(pthread_create(&threads[number], NULL, read_on, shared) == 0);
  if (fork_count == 0) sleep(3);
  for (int number = 0; number < fork_count; number += 1) {
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      alarm(60); /* a child that hangs is ended by it, and found */
      read_once(target);
      _exit(0);
    }
    int status = 0;
    CHECK(waitpid(child, &status, 0) == child);
    if (status != 0) fprintf(stderr, "child %d: status %d\n", number, status);
    CHECK(status == 0);
  }
  is_over = 1;
  for (int number = 0; number < thread_count; number += 1) pthread_join(threads[number], NULL);
  free(target);
}

static void abandon_once(void) {
  static float some[1024];
  const int64_t shape[1] = {1 << 20};
  size_t count;
  ckpt_error *error = NULL;
  ckpt_range range = {0, 4096, 8192, some};
  ckpt_declaration tensor = {.name = text("w"), .type = text("f32"), .shape = shape, .rank = 1};
  ckpt_reader *reader = ckpt_open(path, 2, &error);
  CHECK(reader && ckpt_tensors(reader, &count) && ckpt_metadata_json(reader).length == 2);
  CHECK(ckpt_read(reader, &range, 1, NULL, &error) == 0);
  ckpt_close(reader);
  CHECK(ckpt_open("/dev/null", 2, &error) == NULL);
  ckpt_error_free(error);
  ckpt_writer *writer = ckpt_create(scratch, NULL, &error);
  CHECK(writer && ckpt_begin(writer, &tensor, NULL, NULL, &error) == 0);
  CHECK(ckpt_append(writer, some, sizeof some, &error) == 0);
  ckpt_writer_free(writer);
}

int main(int count, char **arguments) {
  CHECK(count == 2 || count == 4);
  snprintf(path, sizeof path, "%s/stress.ckpt", arguments[1]);
  snprintf(scratch, sizeof scratch, "%s/abandoned.ckpt", arguments[1]);
  for (int place = 0; place < COUNT; place += 1) numbers[place] = (float)(place % 10007 * 7919 % 10007) / 9973;
  if (count == 4 && strcmp(arguments[3], "before") == 0) start_other(arguments[2]);
  write_file();
  if (count == 4 && strcmp(arguments[3], "after") == 0) start_other(arguments[2]);

  ckpt_reader *shared = ckpt_open(path, 2, NULL);
  CHECK(shared != NULL);
  threads_and_forks(8, 0, shared);
  printf("8 threads: %ld reads\n", (long)reads);
  reads = 0;
  threads_and_forks(3, 60, shared);
  printf("60 forks while 3 threads read: %ld reads\n", (long)reads);
  ckpt_close(shared);

  for (int number = 0; number < 300; number += 1) abandon_once();
  long before = resident_kib();
  int open_before = descriptors();
  for (int number = 0; number < 3000; number += 1) abandon_once();
  long growth = resident_kib() - before;
  printf("3,000 times opened and abandoned: %ld KiB more, %d descriptors more\n", growth, descriptors() - open_before);
  CHECK(growth < 4096);
  CHECK(descriptors() == open_before);
  CHECK(access(scratch, F_OK) != 0);
  return 0;
}
