/* Calls every function of ckpt.h, those that fail included, and checks what they say. C99, and C++ as well.
 *
 *   everything FOLDER    a folder that may be written to
 */
#include <ckpt.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      exit(1); \
    } \
  } while (0)

enum { ROWS = 1000, COLUMNS = 300, COUNT = ROWS * COLUMNS };

static float numbers[COUNT];
static int16_t small[6] = {1, -2, 3, -4, 5, -6};

static ckpt_text text(const char *string) {
  ckpt_text made;
  made.bytes = string;
  made.length = strlen(string);
  return made;
}

static int equal(ckpt_text found, const char *expected) {
  return found.length == strlen(expected) && memcmp(found.bytes, expected, found.length) == 0 &&
         found.bytes[found.length] == 0;
}

/* Checks that a call succeeds that puts its error into `error`. */
#define PASS(call) \
  do { \
    if ((call) != 0) { \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, ckpt_error_message(error).bytes); \
      exit(1); \
    } \
  } while (0)

/* Takes an error of a code, and frees it. */
static void expect(ckpt_error *error, int32_t code, const char *name) {
  CHECK(error != NULL);
  if (ckpt_error_code(error) != code) fprintf(stderr, "%s\n", ckpt_error_message(error).bytes);
  CHECK(ckpt_error_code(error) == code);
  CHECK(equal(ckpt_error_name(error), name));
  CHECK(ckpt_error_message(error).length > 0);
  ckpt_error_free(error);
}

static ckpt_declaration declare(const char *name, const char *type, const int64_t *shape, uint32_t rank) {
  ckpt_declaration made;
  memset(&made, 0, sizeof made);
  made.name = text(name);
  made.type = text(type);
  made.shape = shape;
  made.rank = rank;
  return made;
}

static const int64_t matrix[2] = {ROWS, COLUMNS};
static const int64_t row[1] = {6};

/* Two tensors, a further name and facts. */
static void write_model(ckpt_writer *writer) {
  ckpt_error *error = NULL;
  ckpt_labels labels;
  ckpt_declaration tensor = declare("encoder.layers.0.query.weight", "f32", matrix, 2);
  memset(&labels, 0, sizeof labels);
  labels.layer = text("encoder.layers.0.query");
  labels.component = text("attention.query");
  labels.stack = text("encoder");
  labels.role = text("weight");
  labels.depth = 0;
  CHECK(writer != NULL);
  PASS(ckpt_begin(writer, &tensor, &labels, NULL, &error));
  PASS(ckpt_append(writer, numbers, sizeof numbers / 2, &error));
  PASS(ckpt_append(writer, (char *)numbers + sizeof numbers / 2, sizeof numbers / 2, &error));
  PASS(ckpt_end(writer, &error));
  tensor = declare("small", "i16", row, 1);
  PASS(ckpt_begin(writer, &tensor, NULL, NULL, &error));
  PASS(ckpt_append(writer, small, sizeof small, &error));
  PASS(ckpt_end(writer, &error));
  PASS(ckpt_tie(writer, text("again"), text("small"), NULL, &error));
  PASS(ckpt_set_metadata_json(
      writer,
      text("{\"steps\": 12, \"rate\": 1.0, \"raw\": {\"$bytes\": \"00ff\"}, \"nested\": {\"a\": [1, \"b\", null]}}"),
      &error));
  PASS(ckpt_finish(writer, &error));
}

static void check_model(ckpt_reader *reader) {
  ckpt_error *error = NULL;
  size_t count = 0;
  const ckpt_tensor *tensors = ckpt_tensors(reader, &count);
  float *read = (float *)malloc(sizeof numbers);
  float some[2 * COLUMNS];
  int16_t few[2];
  ckpt_job job;
  ckpt_range ranges[3];
  CHECK(equal(ckpt_format(reader), "ckpt"));
  CHECK(count == 3);
  CHECK(equal(tensors[0].name, "encoder.layers.0.query.weight"));
  CHECK(equal(tensors[0].type, "f32"));
  CHECK(tensors[0].file.length == 0);
  CHECK(equal(tensors[0].labels.layer, "encoder.layers.0.query"));
  CHECK(equal(tensors[0].labels.component, "attention.query"));
  CHECK(equal(tensors[0].labels.stack, "encoder"));
  CHECK(equal(tensors[0].labels.role, "weight"));
  CHECK(equal(tensors[0].labels.group, "model"));
  CHECK(tensors[0].labels.depth == 0 && tensors[1].labels.depth == -1);
  CHECK(tensors[0].rank == 2 && tensors[0].shape[0] == ROWS && tensors[0].shape[1] == COLUMNS);
  CHECK(tensors[0].byte_count == sizeof numbers && tensors[0].position == 0 && !tensors[0].is_tied);
  CHECK(tensors[1].is_stored && tensors[1].offset % 64 == 0 && tensors[1].stored_byte_count == sizeof small);
  CHECK(equal(tensors[2].name, "again") && tensors[2].is_tied && tensors[2].position == 1);
  CHECK(tensors[2].stored_byte_count == 0);
  CHECK(ckpt_find(reader, text("small")) == 1 && ckpt_find(reader, text("again")) == 2);
  CHECK(ckpt_find(reader, text("absent")) == -1);
  CHECK(equal(
    ckpt_metadata_json(reader),
    "{\"nested\":{\"a\":[1,\"b\",null]},\"rate\":1.0,\"raw\":{\"$bytes\":\"00ff\"},\"steps\":12}"));

  memset(ranges, 0, sizeof ranges);
  ranges[0].end = sizeof numbers;
  ranges[0].target = read;
  ranges[1].begin = 7 * COLUMNS * sizeof(float);
  ranges[1].end = 9 * COLUMNS * sizeof(float);
  ranges[1].target = some;
  ranges[2].position = 2; /* a further name is read as the tensor that it is */
  ranges[2].begin = 2;
  ranges[2].end = 6;
  ranges[2].target = few;
  job.done = job.stop = 0;
  PASS(ckpt_read(reader, ranges, 3, &job, &error));
  CHECK(memcmp(read, numbers, sizeof numbers) == 0);
  CHECK(memcmp(some, numbers + 7 * COLUMNS, sizeof some) == 0);
  CHECK(memcmp(few, small + 1, sizeof few) == 0);
  CHECK(job.done == sizeof numbers + sizeof some + sizeof few);
  PASS(ckpt_read(reader, NULL, 0, NULL, &error));

  job.stop = 1;
  CHECK(ckpt_read(reader, ranges, 3, &job, &error) == -1);
  expect(error, 602, "stopped");
  ranges[0].end += 1;
  CHECK(ckpt_read(reader, ranges, 3, NULL, NULL) == -1);
  CHECK(ckpt_read(reader, ranges, 3, NULL, &error) == -1);
  CHECK(equal(ckpt_error_tensor(error), "encoder.layers.0.query.weight"));
  expect(error, 601, "argument");
  ranges[0].position = 3;
  CHECK(ckpt_read(reader, ranges, 1, NULL, &error) == -1);
  expect(error, 601, "argument");
  ranges[0].position = UINT64_MAX;
  ranges[0].begin = UINT64_MAX - 1;
  ranges[0].end = UINT64_MAX;
  CHECK(ckpt_read(reader, ranges, 1, NULL, &error) == -1);
  expect(error, 601, "argument");
  free(read);
}

static void check_anatomy(ckpt_reader *reader) {
  static const int64_t square[2] = {64, 64};
  ckpt_error *error = NULL;
  size_t count = 0;
  ckpt_declaration tensors[3];
  ckpt_anatomy *anatomy = ckpt_classify_reader(reader, &error);
  CHECK(anatomy != NULL);
  CHECK(equal(ckpt_anatomy_labels(anatomy, &count)[0].component, "attention.query") && count == 3);
  CHECK(strstr(ckpt_anatomy_tally_json(anatomy).bytes, "\"component\":\"attention.query\"") != NULL);
  ckpt_anatomy_free(anatomy);
  ckpt_anatomy_free(NULL);

  tensors[0] = declare("bert.encoder.layer.3.attention.self.query.weight", "f32", square, 2);
  tensors[1] = declare("bert.encoder.layer.3.output.dense.weight", "bf16", square, 2);
  tensors[2] = declare("tied", "f32", square, 2);
  tensors[2].alias = tensors[0].name;
  anatomy = ckpt_classify(tensors, 3, &error);
  CHECK(anatomy != NULL);
  CHECK(equal(ckpt_anatomy_labels(anatomy, &count)[0].component, "attention.query") && count == 3);
  CHECK(ckpt_anatomy_labels(anatomy, &count)[0].depth == 3);
  CHECK(equal(ckpt_anatomy_labels(anatomy, &count)[1].component, "feedForward.down"));
  CHECK(strstr(ckpt_anatomy_tally_json(anatomy).bytes, "\"parameters\":8192") != NULL);
  ckpt_anatomy_free(anatomy);

  tensors[1].type = text("f33");
  CHECK(ckpt_classify(tensors, 3, &error) == NULL);
  expect(error, 601, "argument");
  tensors[1] = tensors[2];
  tensors[1].alias = text("absent");
  CHECK(ckpt_classify(tensors, 2, &error) == NULL);
  expect(error, 601, "argument");
}

/* A file as a source of ranges. */
typedef struct {
  const char *bytes;
  size_t count;
  int closed;
  int32_t failure;
} memory_source;

static int32_t read_memory(void *context, uint64_t offset, void *target, size_t count) {
  memory_source *source = (memory_source *)context;
  if (source->failure) return source->failure;
  memcpy(target, source->bytes + offset, count);
  return 0;
}

static void close_memory(void *context) { ((memory_source *)context)->closed += 1; }

/* A growing piece of memory as a sink. */
typedef struct {
  char *bytes;
  size_t count;
  int commits;
  int32_t failure;
} memory_sink;

static int32_t write_memory(void *context, const void *bytes, size_t count) {
  memory_sink *sink = (memory_sink *)context;
  if (sink->failure) return sink->failure;
  sink->bytes = (char *)realloc(sink->bytes, sink->count + count + 1);
  if (count) memcpy(sink->bytes + sink->count, bytes, count);
  sink->count += count;
  return 0;
}

static int32_t commit_memory(void *context) {
  ((memory_sink *)context)->commits += 1;
  return 0;
}

static void check_sources(void) {
  ckpt_error *error = NULL;
  memory_sink sink = {NULL, 0, 0, 0};
  memory_source source = {NULL, 0, 0, 0};
  ckpt_sink writing;
  ckpt_source reading;
  ckpt_writer *writer;
  ckpt_reader *reader;
  size_t count = 0;
  const void *same;
  writing.context = &sink;
  writing.write = write_memory;
  writing.commit = commit_memory;
  writer = ckpt_create_sink(writing, NULL, &error);
  write_model(writer);
  CHECK(ckpt_memory(writer, &count) == NULL && count == 0);
  ckpt_writer_free(writer);
  CHECK(sink.commits == 1);

  writer = ckpt_create_memory(NULL, &error);
  write_model(writer);
  same = ckpt_memory(writer, &count);
  CHECK(count == sink.count && memcmp(same, sink.bytes, count) == 0);
  reader = ckpt_open_memory(same, count, 2, &error);
  CHECK(reader != NULL);
  check_model(reader);
  CHECK(ckpt_map(reader, 1, 1, &error) == NULL);
  expect(error, 601, "argument");
  ckpt_close(reader);
  ckpt_writer_free(writer);

  source.bytes = sink.bytes;
  source.count = sink.count;
  reading.context = &source;
  reading.byte_count = sink.count;
  reading.read_at = read_memory;
  reading.close = close_memory;
  reader = ckpt_open_source(reading, 0, &error);
  CHECK(reader != NULL);
  check_model(reader);
  ckpt_close(reader);
  CHECK(source.closed == 1);
  source.failure = EIO;
  CHECK(ckpt_open_source(reading, 0, &error) == NULL);
  CHECK(ckpt_error_errno(error) == EIO);
  expect(error, 501, "system");
  CHECK(source.closed == 2);

  sink.failure = ENOSPC;
  writer = ckpt_create_sink(writing, NULL, &error);
  CHECK(writer == NULL);
  CHECK(ckpt_error_errno(error) == ENOSPC);
  expect(error, 501, "system");
  free(sink.bytes);
}

static void check_file(const char *folder) {
  char path[4096];
  ckpt_error *error = NULL;
  ckpt_options options = {1, 0, 1, 4096};
  ckpt_reader *reader;
  ckpt_writer *writer;
  ckpt_declaration tensor = declare("t", "f32", matrix, 2);
  FILE *file;
  long offset;
  size_t tensor_count;
  snprintf(path, sizeof path, "%s/model.ckpt", folder);
  write_model(writer = ckpt_create(path, &options, &error));
  ckpt_writer_free(writer);
  reader = ckpt_open(path, 0, &error);
  CHECK(reader != NULL);
  check_model(reader);
  check_anatomy(reader);
  CHECK(memcmp(ckpt_map(reader, 0, 1, &error), numbers, sizeof numbers) == 0);
  CHECK(memcmp(ckpt_map(reader, 1, 0, &error), small, sizeof small) == 0);
  CHECK(ckpt_map(reader, 9, 0, &error) == NULL);
  expect(error, 601, "argument");
  offset = (long)ckpt_tensors(reader, &tensor_count)[0].offset + 1000;
  ckpt_close(reader);
  ckpt_close(NULL);

  /* A changed byte is found, and where. */
  file = fopen(path, "r+b");
  CHECK(file != NULL && fseek(file, offset, SEEK_SET) == 0 && fputc(0x55, file) == 0x55 && fclose(file) == 0);
  reader = ckpt_open(path, 1, &error);
  CHECK(reader != NULL);
  {
    ckpt_range range = {0, 0, sizeof numbers, numbers + 0};
    float *read = (float *)malloc(sizeof numbers);
    range.target = read;
    CHECK(ckpt_read(reader, &range, 1, NULL, &error) == -1);
    CHECK(ckpt_error_chunk(error) == 0 && ckpt_error_offset(error) > 0 && ckpt_error_errno(error) == 0);
    CHECK(equal(ckpt_error_tensor(error), "encoder.layers.0.query.weight"));
    expect(error, 301, "chunk-checksum");
    free(read);
  }
  ckpt_close(reader);

  /* A writer that is given up leaves what was there, and takes nothing after a mistake. */
  writer = ckpt_create(path, NULL, &error);
  CHECK(writer != NULL);
  PASS(ckpt_begin(writer, &tensor, NULL, NULL, &error));
  CHECK(ckpt_end(writer, &error) == -1);
  expect(error, 601, "argument");
  CHECK(ckpt_finish(writer, &error) == -1);
  CHECK(ckpt_error_offset(error) == -1 && ckpt_error_chunk(error) == -1);
  expect(error, 601, "argument");
  ckpt_writer_free(writer);
  ckpt_writer_free(NULL);
  reader = ckpt_open(path, 0, &error);
  CHECK(reader != NULL);
  ckpt_close(reader);

  options.codec = 9;
  CHECK(ckpt_create(path, &options, &error) == NULL);
  expect(error, 601, "argument");
  snprintf(path, sizeof path, "%s/absent.ckpt", folder);
  CHECK(ckpt_open(path, 0, &error) == NULL);
  CHECK(ckpt_error_errno(error) == ENOENT);
  expect(error, 501, "system");
  CHECK(ckpt_open(path, 5000, &error) == NULL);
  expect(error, 601, "argument");
  snprintf(path, sizeof path, "%s/absent/model.ckpt", folder);
  CHECK(ckpt_create(path, NULL, &error) == NULL);
  expect(error, 501, "system");
}

/* Two files, each with half of the rows, and the set of both. */
static void check_set(const char *folder) {
  static const int64_t half[2] = {ROWS / 2, COLUMNS};
  char path[4096];
  ckpt_error *error = NULL;
  ckpt_writer *writer;
  ckpt_reader *reader;
  ckpt_range range = {0, 0, sizeof numbers, NULL};
  float *read = (float *)malloc(sizeof numbers);
  size_t count;
  int member;
  for (member = 0; member < 2; member += 1) {
    int64_t origin[2] = {0, 0};
    ckpt_part part;
    ckpt_declaration tensor = declare(member ? "w[500,0]" : "w[0,0]", "f32", half, 2);
    origin[0] = member * ROWS / 2;
    part.whole = text("w");
    part.whole_shape = matrix;
    part.origin = origin;
    snprintf(path, sizeof path, "%s/set-%d.ckpt", folder, member);
    writer = ckpt_create(path, NULL, &error);
    CHECK(writer != NULL);
    PASS(ckpt_begin(writer, &tensor, NULL, &part, &error));
    PASS(ckpt_append(writer, numbers + member * COUNT / 2, sizeof numbers / 2, &error));
    PASS(ckpt_end(writer, &error));
    PASS(ckpt_finish(writer, &error));
    ckpt_writer_free(writer);
  }
  snprintf(path, sizeof path, "%s/set.ckpt", folder);
  writer = ckpt_create(path, NULL, &error);
  CHECK(writer != NULL);
  for (member = 0; member < 2; member += 1) {
    char name[4096];
    snprintf(name, sizeof name, "%s/set-%d.ckpt", folder, member);
    PASS(ckpt_add_member(writer, name, &error));
  }
  PASS(ckpt_finish(writer, &error));
  ckpt_writer_free(writer);
  reader = ckpt_open(path, 0, &error);
  CHECK(reader != NULL);
  CHECK(equal(ckpt_tensors(reader, &count)[0].name, "w") && count == 1);
  range.target = read;
  PASS(ckpt_read(reader, &range, 1, NULL, &error));
  CHECK(memcmp(read, numbers, sizeof numbers) == 0);
  ckpt_close(reader);
  free(read);

  /* A missing member is named. */
  snprintf(path, sizeof path, "%s/set-1.ckpt", folder);
  CHECK(remove(path) == 0);
  snprintf(path, sizeof path, "%s/set.ckpt", folder);
  CHECK(ckpt_open(path, 0, &error) == NULL);
  CHECK(strstr(ckpt_error_message(error).bytes, "set-1.ckpt") != NULL);
  expect(error, 229, "file-missing");
  writer = ckpt_create(path, NULL, &error);
  CHECK(writer != NULL);
  CHECK(ckpt_add_member(writer, "absent.ckpt", &error) == -1);
  expect(error, 501, "system");
  ckpt_writer_free(writer);
  writer = ckpt_create(path, NULL, &error);
  CHECK(ckpt_set_metadata_json(writer, text("[1]"), &error) == -1);
  expect(error, 601, "argument");
  ckpt_writer_free(writer);
  writer = ckpt_create(path, NULL, &error);
  CHECK(ckpt_tie(writer, text("a"), text("absent"), NULL, &error) == -1);
  expect(error, 601, "argument");
  CHECK(ckpt_append(writer, small, sizeof small, &error) == -1);
  expect(error, 601, "argument");
  ckpt_writer_free(writer);
}

int main(int count, char **arguments) {
  uint32_t state = 1;
  size_t place;
  if (count != 2) return 64;
  for (place = 0; place < COUNT; place += 1) {
    state = state * 1664525 + 1013904223;
    numbers[place] = (float)(int32_t)state / 4294967296.0f * (state % 7 == 0 ? 0.01f : 1.0f);
  }
  CHECK(ckpt_abi_version() == CKPT_ABI_VERSION);
  CHECK(strlen(ckpt_version()) >= 5);
  ckpt_error_free(NULL);
  check_sources();
  check_file(arguments[1]);
  check_set(arguments[1]);
  puts("every function called");
  return 0;
}
