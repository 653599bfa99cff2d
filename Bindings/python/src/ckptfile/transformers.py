"""transformers: models saved beside their config, and loaded from it without a second copy of the weights."""
import os
from typing import Any, Union

import transformers

from .torch import load_file, save_model

__all__ = ["FILE_NAME", "from_pretrained", "save_pretrained"]

FILE_NAME = "model.ckpt"


def save_pretrained(model: "transformers.PreTrainedModel", folder: Union[str, "os.PathLike[str]"], **options: Any) -> None:
    """Saves config and weights into a folder: ``config.json`` as transformers does, and ``model.ckpt``.

    Args:
        model: The model.
        folder: The folder, which is made where it is missing.
        options: ``codec``, ``level`` and ``threads`` of :func:`ckptfile.torch.save_file`.
    """
    os.makedirs(folder, exist_ok=True)
    model.config.save_pretrained(folder)
    if model.can_generate():
        model.generation_config.save_pretrained(folder)
    save_model(model, os.path.join(folder, FILE_NAME), {"format": "pt"}, **options)


def from_pretrained(
    model_class: Any, folder: Union[str, "os.PathLike[str]"], *, backend: str = "pread", **arguments: Any,
) -> "transformers.PreTrainedModel":
    """A model from a folder of :func:`save_pretrained`. The tensors that are read become the model's.

    Args:
        model_class: A class of transformers, such as ``AutoModelForCausalLM`` or ``BertModel``.
        folder: The folder.
        backend: As of :class:`ckptfile.safe_open`.
        arguments: Go to transformers' ``from_pretrained``.
    """
    config = arguments.pop("config", None) or transformers.AutoConfig.from_pretrained(folder)
    if hasattr(model_class, "_model_mapping"):
        # The Auto classes look for weights of their own; the class that they would choose does not.
        model_class = model_class._model_mapping[type(config)]
        model_class = model_class[0] if isinstance(model_class, (list, tuple)) else model_class
    state = load_file(os.path.join(folder, FILE_NAME), backend=backend)
    arguments.setdefault("dtype", next((t.dtype for t in state.values() if t.is_floating_point()), None))
    return model_class.from_pretrained(None, config=config, state_dict=state, **arguments)
