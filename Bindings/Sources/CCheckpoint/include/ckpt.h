/* ckpt.h: checkpoints of models from C. One header, one library (libckptc), nothing global.
 *
 * Opens ckpt containers (SPEC.md) and what other programs write: safetensors, GGUF, NPZ, NPY, PyTorch. Writes ckpt.
 *
 * Errors    Functions that can fail take `ckpt_error **error` last: NULL, or the address of a pointer. Where they fail
 *           they return NULL or -1 and, given an address, put a new error there, to be freed with ckpt_error_free.
 *           Where they do not fail they leave it as it is.
 * Text      UTF-8. Text that goes in has its length beside it and needs no zero at its end. Text that comes out has
 *           its length beside it and a zero behind it, which is not counted; names may hold zeros themselves.
 * Ownership What a function named ..._open, ..._create or ckpt_classify... returns belongs to the caller, who frees it
 *           with the function that is named there. Everything else belongs to the object that it was asked of, and
 *           stays where it is until that object is freed.
 * Threads   Objects may be handed from thread to thread. A reader and an anatomy may be used from several threads at
 *           once, a writer from one at a time. Nothing here calls back from a thread that is not inside a call, but
 *           for `read_at` of a ckpt_source, which threads of the library call while a reading function runs.
 * Forks     A child process may use the library. Of objects that the parent has, it may only free those that no
 *           thread was using when it was forked; it opens its own.
 * Numbers   Sizes and offsets are in bytes; dimensions are in elements, outermost first; positions count from 0.
 */
#ifndef CKPT_H
#define CKPT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Grows with every change of a declaration here, structures included. */
#define CKPT_ABI_VERSION 1

#ifdef __swift__
#define CKPT_NONNULL _Nonnull
#define CKPT_NULLABLE _Nullable
#else
#define CKPT_NONNULL
#define CKPT_NULLABLE
#endif

typedef struct ckpt_reader ckpt_reader;
typedef struct ckpt_writer ckpt_writer;
typedef struct ckpt_anatomy ckpt_anatomy;
typedef struct ckpt_error ckpt_error;

/* Some text. `bytes` may be NULL where `length` is 0. */
typedef struct {
  const char *CKPT_NULLABLE bytes;
  size_t length;
} ckpt_text;

/* ---- Versions ---- */

/* The CKPT_ABI_VERSION of the library. Where it is not that of the header, nothing else may be called. */
uint32_t ckpt_abi_version(void);

/* The version of the library, such as "0.2.0"; never freed. */
const char *CKPT_NONNULL ckpt_version(void);

/* ---- Errors ---- */

/* The number of the fault, as SPEC.md section 11 has it up to 499; 501 a system call, 502 another process saves to the
 * same path, 503 memory, 601 a wrong argument, 602 stopped; from 701 on, faults of files of other formats. */
int32_t ckpt_error_code(const ckpt_error *CKPT_NONNULL error);

/* The name of the fault, such as "chunk-checksum". Lives as long as the error. */
ckpt_text ckpt_error_name(const ckpt_error *CKPT_NONNULL error);

/* One line for a person: file, tensor, chunk, what is wrong, offset. Lives as long as the error. */
ckpt_text ckpt_error_message(const ckpt_error *CKPT_NONNULL error);

/* Where in the file it was noticed, in bytes from its beginning; -1 where that says nothing. */
int64_t ckpt_error_offset(const ckpt_error *CKPT_NONNULL error);

/* Which chunk of the tensor, from 0; -1 where that says nothing. */
int64_t ckpt_error_chunk(const ckpt_error *CKPT_NONNULL error);

/* The name of the tensor; of length 0 where none is concerned. Lives as long as the error. */
ckpt_text ckpt_error_tensor(const ckpt_error *CKPT_NONNULL error);

/* The system's errno where the code is 501; else 0. */
int32_t ckpt_error_errno(const ckpt_error *CKPT_NONNULL error);

/* Frees an error; NULL is allowed. */
void ckpt_error_free(ckpt_error *CKPT_NULLABLE error);

/* ---- Reading ---- */

/* What part of a model a tensor is (SPEC.md annexes A.3 and A.4). Of a file without labels: layer empty, component and
 * role "other", stack "shared", depth -1, group "model"; ckpt_classify_reader tells more. */
typedef struct {
  ckpt_text layer;
  ckpt_text component;
  ckpt_text stack;
  ckpt_text role;
  ckpt_text group;
  int32_t depth; /* which of the stack's equal blocks, from 0; -1 where there is none */
  uint32_t reserved;
} ckpt_labels;

/* A tensor of an open file, or a further name of one. */
typedef struct {
  ckpt_text name;
  ckpt_text type;    /* the element type, such as "bf16" (SPEC.md annex A.1) */
  ckpt_text file;    /* the name of the file it stands in, where that is not the one that was opened */
  ckpt_labels labels;
  const int64_t *CKPT_NONNULL shape;
  uint64_t byte_count;        /* its elements in memory, row by row, little-endian */
  uint64_t stored_byte_count; /* what it takes in the file; 0 for a tied name */
  uint64_t offset;            /* where its first byte stands in its file; for a tied name, that of its tensor */
  uint64_t position;          /* its place in the array; for a tied name, that of its tensor */
  uint32_t rank;
  uint32_t is_stored; /* 1: it stands in its file as in memory, all of it, at `offset` */
  uint32_t is_tied;   /* 1: a further name of the tensor at `position` */
  uint32_t reserved;
} ckpt_tensor;

/* Something that gives ranges of bytes, for ckpt_open_source. */
typedef struct {
  void *CKPT_NULLABLE context;
  uint64_t byte_count;
  /* Fills `count` bytes from `offset` on, all within `byte_count`. Returns 0, or an errno. Must be ready for calls from
   * several threads at once, and must not call this library with the same reader. */
  int32_t (*CKPT_NONNULL read_at)(
    void *CKPT_NULLABLE context, uint64_t offset, void *CKPT_NONNULL target, size_t count);
  /* Called once, when nothing is read any more; may be NULL. */
  void (*CKPT_NULLABLE close)(void *CKPT_NULLABLE context);
} ckpt_source;

/* Opens a file of any format that is read, told by its content. Reads and checks what stands around the data, never the
 * data; files that it names are opened as well. `threads` work on each reading call: 0 for as many as there are
 * processors, and 1 for no thread but the caller's. Free with ckpt_close. */
ckpt_reader *CKPT_NULLABLE ckpt_open(
  const char *CKPT_NONNULL path, int32_t threads, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* As ckpt_open, for bytes that are in no file. `close` of the source is called by ckpt_close, or by this function where
 * it fails. */
ckpt_reader *CKPT_NULLABLE ckpt_open_source(
  ckpt_source source, int32_t threads, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* As ckpt_open, for a file that is in memory, which must stay as it is until ckpt_close. */
ckpt_reader *CKPT_NULLABLE ckpt_open_memory(
  const void *CKPT_NULLABLE bytes, size_t count, int32_t threads,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Frees a reader and all that came from it; NULL is allowed. No other call with it may be running. */
void ckpt_close(ckpt_reader *CKPT_NULLABLE reader);

/* The format: "ckpt", "safetensors", "gguf" and so on. Lives as long as the reader. */
ckpt_text ckpt_format(ckpt_reader *CKPT_NONNULL reader);

/* All tensors in the order of their data, then the tied names. `*count` is set to their number; the array is NULL only
 * where that is 0. The names stand one behind the other in memory, each with its zero, so that they can be taken in one
 * piece. Lives as long as the reader. Made when it is asked for first. */
const ckpt_tensor *CKPT_NULLABLE ckpt_tensors(
  ckpt_reader *CKPT_NONNULL reader, size_t *CKPT_NONNULL count);

/* The place of a name in that array, compared byte for byte; -1 where there is none. */
int64_t ckpt_find(ckpt_reader *CKPT_NONNULL reader, ckpt_text name);

/* The facts of the file as a JSON object. Floats have a fraction, an exponent or are NaN, Infinity or -Infinity, so
 * that they are told from integers. Bytes are {"$bytes": "hexadecimal digits"}; a map with one key, which begins with
 * "$", is {"$map": the map}. Lives as long as the reader. */
ckpt_text ckpt_metadata_json(ckpt_reader *CKPT_NONNULL reader);

/* Bytes that are wanted of a tensor, and memory for them. */
typedef struct {
  uint64_t position; /* of the tensor, in ckpt_tensors */
  uint64_t begin;    /* the first byte wanted, of those in memory */
  uint64_t end;      /* behind the last */
  void *CKPT_NULLABLE target; /* room for end - begin bytes; may be NULL where that is 0 */
} ckpt_range;

/* How far a reading is, and the way to end it: memory of the caller's that both sides use while the call runs, aligned
 * to 8 bytes. Set both to 0 before. Read `done` and write `stop` with single loads and stores from any thread, also of
 * another process where the memory is shared. */
typedef struct {
  volatile uint64_t done; /* bytes of the ranges that are there so far */
  volatile uint64_t stop; /* other than 0: end soon, with error 602 */
} ckpt_job;

/* Reads many ranges at once, each into its own memory, on the reader's threads. A chunk is decoded once, however many
 * ranges want some of it, and its checksum is compared where the format has one. The memory of different ranges must
 * not overlap. `job` may be NULL. Returns 0, or -1; then some of the memory is filled. */
int32_t ckpt_read(
  ckpt_reader *CKPT_NONNULL reader, const ckpt_range *CKPT_NULLABLE ranges, size_t count,
  ckpt_job *CKPT_NULLABLE job, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* The bytes of a tensor where they stand in the file, mapped: for tensors of a ckpt file with `is_stored` 1 and no
 * `file`. At least as aligned as 64 bytes. They may be read, not written, as long as the reader lives. Where `checks` is
 * not 0 the checksums are compared first, which touches every page. NULL where it fails. */
const void *CKPT_NULLABLE ckpt_map(
  ckpt_reader *CKPT_NONNULL reader, uint64_t position, int32_t checks,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* ---- What a model is made of ---- */

/* A tensor that is no file's yet. */
typedef struct {
  ckpt_text name;
  ckpt_text type;  /* a registered element type (SPEC.md annex A.1) */
  ckpt_text alias; /* for ckpt_classify: the tensor that this is a further name of; else empty */
  ckpt_text group; /* "model", "optimizer" or "training"; empty for "model" */
  const int64_t *CKPT_NULLABLE shape; /* may be NULL where `rank` is 0 */
  uint32_t rank;
  uint32_t reserved;
} ckpt_declaration;

/* Tells from names and shapes what part of a model each tensor is. Further names stand behind all tensors. Free with
 * ckpt_anatomy_free. */
ckpt_anatomy *CKPT_NULLABLE ckpt_classify(
  const ckpt_declaration *CKPT_NULLABLE tensors, size_t count,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* The same of the tensors of an open file; labels that the file has go before what names say. Reads the beginning of
 * tensors that may be others once more. The anatomy outlives the reader. Free with ckpt_anatomy_free. */
ckpt_anatomy *CKPT_NULLABLE ckpt_classify_reader(
  ckpt_reader *CKPT_NONNULL reader, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* The labels of each tensor, in the order of what was classified; `*count` is set to their number. */
const ckpt_labels *CKPT_NULLABLE ckpt_anatomy_labels(
  const ckpt_anatomy *CKPT_NONNULL anatomy, size_t *CKPT_NONNULL count);

/* The parameters by component, as a JSON object:
 * {"parameters", "weights", "biases", "tensors", "elements", "families": [name, ...],
 *  "stacks": [{"stack", counts}, ...], "components": [{"stack", "component", counts}, ...],
 *  "layers": [{"name", "stack", "depth", counts}, ...], "excluded": [{"name", "elements", "reason"}, ...],
 *  "unrecognized": [name, ...]}, where counts are "parameters", "weights", "biases" and "tensors". */
ckpt_text ckpt_anatomy_tally_json(const ckpt_anatomy *CKPT_NONNULL anatomy);

/* Frees an anatomy; NULL is allowed. */
void ckpt_anatomy_free(ckpt_anatomy *CKPT_NULLABLE anatomy);

/* ---- Writing ---- */

/* How a file is written. All zero is the usual. */
typedef struct {
  int32_t codec;     /* 0: whichever makes a chunk smallest; 1: stored; 2: zlib; 3: float */
  int32_t level;     /* 1, fast, to 9, small; 0 for 6 */
  int32_t threads;   /* how many encode; 0 for all processors. The bytes are the same for any number. */
  int32_t alignment; /* of each tensor in the file: a power of two from 64 to 65,536; 0 for 64 */
} ckpt_options;

/* Where bytes go, for ckpt_create_sink; called from the thread that calls the writer. */
typedef struct {
  void *CKPT_NULLABLE context;
  /* Takes the next bytes. Returns 0, or an errno. */
  int32_t (*CKPT_NONNULL write)(
    void *CKPT_NULLABLE context, const void *CKPT_NULLABLE bytes, size_t count);
  /* Makes what was written final. Returns 0, or an errno; may be NULL. */
  int32_t (*CKPT_NULLABLE commit)(void *CKPT_NULLABLE context);
} ckpt_sink;

/* A box of a larger tensor (SPEC.md section 6.11), with the rank of the tensor that is it. */
typedef struct {
  ckpt_text whole;                          /* the name of the larger tensor */
  const int64_t *CKPT_NONNULL whole_shape;  /* its dimensions */
  const int64_t *CKPT_NONNULL origin;       /* where in it the box begins */
} ckpt_part;

/* Starts a file that appears under `path`, durably and all at once, when ckpt_finish returns 0. Until then, and where
 * the writer is freed before, what was there stays. Free with ckpt_writer_free. */
ckpt_writer *CKPT_NULLABLE ckpt_create(
  const char *CKPT_NONNULL path, const ckpt_options *CKPT_NULLABLE options,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* The same into a sink of the caller's, in one pass. Free with ckpt_writer_free. */
ckpt_writer *CKPT_NULLABLE ckpt_create_sink(
  ckpt_sink sink, const ckpt_options *CKPT_NULLABLE options,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* The same into memory of the library's, for ckpt_memory. Free with ckpt_writer_free. */
ckpt_writer *CKPT_NULLABLE ckpt_create_memory(
  const ckpt_options *CKPT_NULLABLE options, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* What a writer from ckpt_create_memory wrote, a whole file once ckpt_finish returned 0; `*count` is set to its length.
 * Lives until the next call with the writer. NULL where there is none. */
const void *CKPT_NULLABLE ckpt_memory(
  const ckpt_writer *CKPT_NONNULL writer, size_t *CKPT_NONNULL count);

/* Declares the next tensor, whose bytes follow with ckpt_append, and ckpt_end. `labels` may be NULL; an empty text in
 * them is what ckpt_labels says of a file without labels, and a group in them goes before that of `tensor`. `part` may
 * be NULL. Like all functions here that return -1, it spoils the writer, which then can only be freed. */
int32_t ckpt_begin(
  ckpt_writer *CKPT_NONNULL writer, const ckpt_declaration *CKPT_NONNULL tensor,
  const ckpt_labels *CKPT_NULLABLE labels, const ckpt_part *CKPT_NULLABLE part,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Takes the next bytes of the tensor, in pieces of any size. They may be changed as soon as it returns. */
int32_t ckpt_append(
  ckpt_writer *CKPT_NONNULL writer, const void *CKPT_NULLABLE bytes, size_t count,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Ends the tensor, of which all bytes must have been given. */
int32_t ckpt_end(
  ckpt_writer *CKPT_NONNULL writer, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Gives a tensor that was written a further name, which takes no space. `labels` may be NULL. */
int32_t ckpt_tie(
  ckpt_writer *CKPT_NONNULL writer, ckpt_text name, ckpt_text tensor,
  const ckpt_labels *CKPT_NULLABLE labels, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Takes over all tensors of the ckpt file at `path`, which is named in what is written and must lie in its folder when
 * it is read (SPEC.md section 6.9). */
int32_t ckpt_add_member(
  ckpt_writer *CKPT_NONNULL writer, const char *CKPT_NONNULL path,
  ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Adds the members of a JSON object, in the form of ckpt_metadata_json, to the facts of the file; what was there under
 * the same keys is replaced. A number that is written with a fraction or exponent, or does not fit 64 bits, is a float. */
int32_t ckpt_set_metadata_json(
  ckpt_writer *CKPT_NONNULL writer, ckpt_text json, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Writes the index and makes the file visible and durable. After that the writer can only be freed. */
int32_t ckpt_finish(
  ckpt_writer *CKPT_NONNULL writer, ckpt_error *CKPT_NULLABLE *CKPT_NULLABLE error);

/* Frees a writer; NULL is allowed. One that was not finished leaves what was at its path as it was. */
void ckpt_writer_free(ckpt_writer *CKPT_NULLABLE writer);

#ifdef __cplusplus
}
#endif
#endif
