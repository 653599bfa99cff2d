// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let y: [String] = [
    // yolos
    #"""
    architecture yolos

    source transformers 5.24.0
    stack encoder
    natural ForObjectDetection
    type yolos
    default num_detection_tokens = 100
    default hidden_size = 768, intermediate_size = 3072, num_channels = 3, num_hidden_layers = 12
    default patch_size = 16

    model vit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.detection_tokens [1, num_detection_tokens, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, 1829, hidden_size] embedding.position
      encoder.
        mid_position_embeddings [num_hidden_layers - 1, 1, 1829, hidden_size] embedding.position
        layer.{n < num_hidden_layers}.
          attention.attention.key.bias [hidden_size] attention.key
          attention.attention.key.weight [hidden_size, hidden_size] attention.key
          attention.attention.query.bias [hidden_size] attention.query
          attention.attention.query.weight [hidden_size, hidden_size] attention.query
          attention.attention.value.bias [hidden_size] attention.value
          attention.attention.value.weight [hidden_size, hidden_size] attention.value
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          intermediate.dense.bias [intermediate_size] feedForward.up
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          layernorm_after.{bias,weight} [hidden_size] normalization
          layernorm_before.{bias,weight} [hidden_size] normalization
          output.dense.bias [hidden_size] feedForward.down
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
      layernorm.{bias,weight} [hidden_size] normalization
      pooler.dense.bias [hidden_size] pooler if head == ""
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""

    head ForObjectDetection
      bbox_predictor.layers.{n < 3}.
        bias [4] head if n > 1
        bias [hidden_size] head if n < 2
        weight [4, hidden_size] head if n > 1
        weight [hidden_size, hidden_size] head if n < 2
      class_labels_classifier.layers.{n < 3}.
        bias [3] head if n > 1
        bias [hidden_size] head if n < 2
        weight [3, hidden_size] head if n > 1
        weight [hidden_size, hidden_size] head if n < 2
    """#,
    // yoso
    #"""
    architecture yoso

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type yoso
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 4096
    default num_hidden_layers = 12, type_vocab_size = 1, vocab_size = 50265

    model yoso.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings + 2, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.self.query.weight [hidden_size, hidden_size] attention.query
        attention.self.query.bias [hidden_size] attention.query
        attention.self.key.weight [hidden_size, hidden_size] attention.key
        attention.self.key.bias [hidden_size] attention.key
        attention.self.value.weight [hidden_size, hidden_size] attention.value
        attention.self.value.bias [hidden_size] attention.value
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
    """#,
  ]
}
