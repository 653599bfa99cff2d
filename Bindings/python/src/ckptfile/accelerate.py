"""accelerate: ``register(accelerator)`` has ``save_state`` and ``load_state`` keep weights in ckpt files.

What accelerate saves besides, such as the optimizer's state, stays as accelerate writes it.
"""
import os
from typing import Any, List

from .torch import load_model, save_file

__all__ = ["register"]


def _name(number: int) -> str:
    return "model.ckpt" if number == 0 else f"model_{number}.ckpt"


def register(accelerator: Any, **options: Any) -> None:
    """Adds hooks to an accelerator, before ``save_state`` and ``load_state`` are called.

    Args:
        accelerator: An ``accelerate.Accelerator``.
        options: ``codec``, ``level`` and ``threads`` of :func:`ckptfile.torch.save_file`.
    """

    def save(models: List[Any], weights: List[Any], folder: str) -> None:
        if accelerator.is_main_process:
            for number, state in enumerate(weights):
                save_file(
                    {name: tensor.contiguous() for name, tensor in state.items()}, os.path.join(folder, _name(number)),
                    **options)
        # What is left in the list accelerate saves itself.
        weights.clear()

    def load(models: List[Any], folder: str) -> None:
        for number, model in enumerate(models):
            load_model(accelerator.unwrap_model(model), os.path.join(folder, _name(number)))
        models.clear()

    accelerator.register_save_state_pre_hook(save)
    accelerator.register_load_state_pre_hook(load)
