/// Codec 2: floating-point numbers, their exponents by what is usual in their row and column, and other bits as they
/// are (SPEC.md section 8.2).
enum FloatCodec {}
