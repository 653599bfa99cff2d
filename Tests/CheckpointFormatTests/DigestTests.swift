import CKernels
import Testing

@testable import CheckpointFormat

@Suite struct DigestTests {
  /// Every kernel that this machine can run, on messages in pieces of any sizes.
  @Test func kernelsAgree() {
    var random = SystemRandomNumberGenerator()
    let best = ckpt_best_digest_kernel().rawValue
    for length in [0, 1, 55, 56, 64, 119, 128, 4097] {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let digests = (0...best).map { number in
        var digest = SHA256(kernel: ckpt_digest_kernel(rawValue: number))
        var start = 0
        while start < length {
          let end = min(length, start + Int.random(in: 1...200, using: &random))
          digest.update(Array(message[start..<end]).rawSpan)
          start = end
        }
        return digest.finish()
      }
      #expect(digests.allSatisfy { $0 == SHA256.digest(message) }, "\(message)")
    }
  }

  /// The examples of FIPS 180-4, and lengths around the ends of blocks, for which the values come from another
  /// implementation (Python's hashlib).
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func ofText(_ text: String, _ expected: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    (1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ])
  func ofLetters(_ count: Int, _ expected: String) {
    #expect(SHA256.hexadecimal([UInt8](repeating: 0x61, count: count)) == expected)
  }
}
