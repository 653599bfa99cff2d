"""Which bytes of a tensor a box of it is, and where they belong."""
from typing import Iterator, Sequence, Tuple


def box_ranges(
    shape: Sequence[int], origin: Sequence[int], lengths: Sequence[int], size: int, address: int,
    strides: Sequence[int],
) -> Iterator[Tuple[int, int, int]]:
    """The stretches of a box: first byte and end in the tensor, and the address where they belong.

    Args:
        shape: The tensor's dimensions.
        origin: Where the box begins.
        lengths: Its dimensions.
        size: The bytes of an element.
        address: Of the memory for the box's first element.
        strides: Elements between neighbours in that memory; the last one is 1.
    """
    if any(length == 0 for length in lengths):
        return
    steps, step = [], 1
    for dimension in reversed(shape):
        steps.insert(0, step)
        step *= dimension
    # Axes from here on are one stretch, in the tensor and in memory.
    inner, run = len(shape), 1
    while inner > 0 and strides[inner - 1] == run and steps[inner - 1] == run:
        inner -= 1
        run *= lengths[inner]
        if lengths[inner] != shape[inner]:
            break
    first = sum(place * step for place, step in zip(origin, steps))
    place = [0] * inner
    while True:
        begin = first + sum(number * step for number, step in zip(place, steps))
        target = address + size * sum(number * stride for number, stride in zip(place, strides))
        yield begin * size, (begin + run) * size, target
        axis = inner - 1
        while axis >= 0:
            place[axis] += 1
            if place[axis] < lengths[axis]:
                break
            place[axis] = 0
            axis -= 1
        if axis < 0:
            return
