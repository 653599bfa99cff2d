"""EXAMPLES.md and README.md do what they say."""
import pathlib
import re

import pytest

PAGE = pathlib.Path(__file__).parent.parent / "EXAMPLES.md"


def test_every_block_runs():
    pytest.importorskip("torch")
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    assert len(blocks) >= 7
    names = {}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)
