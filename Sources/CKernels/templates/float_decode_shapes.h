// Decodes by `decode_turns`, which is compiled for each of the usual shapes of numbers.

#define TURNS(has_classes, has_signs, shape)                                                      \
  (lanes == 64 ? decode_turns(form, slots, contexts, count, words, end, states, 2, has_classes, \
                              has_signs, shape, raw, output, overflow)                          \
               : decode_turns(form, slots, contexts, count, words, end, states, 1, has_classes, \
                              has_signs, shape, raw, output, overflow))

static size_t decode(const struct ckpt_float_form *form, const uint32_t *slots,
                     const struct ckpt_float_contexts *contexts, size_t count,
                     const uint8_t **words, const uint8_t *end, uint32_t *states, uint32_t lanes,
                     const struct ckpt_float_raw *raw, uint8_t *output, uint32_t *overflow) {
  switch (shape_of(form, raw)) {
    case other_shape: return 0;
    case tops_alone:
      return form->has_signs     ? TURNS(1, 1, tops_alone)
             : form->has_classes ? TURNS(1, 0, tops_alone)
                                 : TURNS(0, 0, tops_alone);
    case planes_8: return TURNS(1, 1, planes_8);
    case planes_8_and_1: return TURNS(0, 0, planes_8_and_1);
    case planes_4_and_1: return TURNS(1, 1, planes_4_and_1);
    case planes_4_and_2: return TURNS(0, 0, planes_4_and_2);
    case planes_16_4_and_1: return TURNS(1, 1, planes_16_4_and_1);
    case planes_16_4_and_2: return TURNS(0, 0, planes_16_4_and_2);
  }
}
