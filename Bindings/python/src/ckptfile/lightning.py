"""Lightning: ``Trainer(plugins=[CheckpointIO()])`` saves and resumes with ckpt files, without pickles."""
import os
from typing import Any, Dict, Optional

try:
    from lightning.pytorch.plugins.io import CheckpointIO as _CheckpointIO
except ImportError:
    from pytorch_lightning.plugins.io import CheckpointIO as _CheckpointIO

from .state import load_state, save_state

__all__ = ["CheckpointIO"]


class CheckpointIO(_CheckpointIO):
    """Saves what Lightning's trainer hands over: weights, optimizers, loops and callbacks.

    Args:
        options: ``codec``, ``level`` and ``threads`` of :func:`ckptfile.torch.save_file`.
    """

    def __init__(self, **options: Any):
        self._options = options

    def save_checkpoint(self, checkpoint: Dict[str, Any], path: Any, storage_options: Optional[Any] = None) -> None:
        if storage_options is not None:
            raise TypeError("storage_options are not used by ckptfile's CheckpointIO")
        os.makedirs(os.path.dirname(os.fspath(path)) or ".", exist_ok=True)
        save_state(checkpoint, path, **self._options)

    def load_checkpoint(self, path: Any, map_location: Any = None, **_: Any) -> Dict[str, Any]:
        device = "cpu" if map_location is None or callable(map_location) else map_location
        return load_state(path, device)

    def remove_checkpoint(self, path: Any) -> None:
        if os.path.exists(path):
            os.remove(path)
