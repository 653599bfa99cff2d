"""Training steps per second beside PyTorch: the same decoder, batch, context and optimizer, two threads each."""
import sys

from table import Asked, head, median, row, take_turns, timed

try:
    import torch
    from torch import nn
    from torch.nn import functional
except ImportError:
    sys.exit("training is not measured: PyTorch is missing")

BATCH, HEADS, VOCABULARY, THREADS = 16, 8, 96, 2
torch.set_num_threads(THREADS)
torch.manual_seed(0)


class Block(nn.Module):
    """Self-attention and feed-forward, each behind a normalization and beside a residual."""

    def __init__(self, width):
        super().__init__()
        self.attention_norm, self.feed_forward_norm = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query, self.key, self.value, self.output = (
            nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        batch, length, width = x.shape
        y = self.attention_norm(x)
        heads = (
            projection(y).view(batch, length, HEADS, -1).transpose(1, 2)
            for projection in (self.query, self.key, self.value))
        attended = functional.scaled_dot_product_attention(*heads, is_causal=True)
        x = x + self.output(attended.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(functional.relu(self.up(self.feed_forward_norm(x))))


class Decoder(nn.Module):
    """Learned positions, no tied embeddings, biases everywhere: the model that TrainingSpeed trains."""

    def __init__(self, width, layers, context):
        super().__init__()
        self.token = nn.Embedding(VOCABULARY, width)
        self.position = nn.Embedding(context, width)
        self.blocks = nn.Sequential(*(Block(width) for _ in range(layers)))
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, VOCABULARY)

    def forward(self, tokens):
        x = self.token(tokens) + self.position(torch.arange(tokens.shape[1]))
        return self.head(self.norm(self.blocks(x)))


def peer(width, layers, context):
    model = Decoder(width, layers, context)
    optimizer = torch.optim.AdamW(model.parameters(), 1e-3, fused=True)
    tokens, targets = (torch.randint(0, VOCABULARY, (BATCH, context)) for _ in range(2))

    def step():
        optimizer.zero_grad()
        functional.cross_entropy(
            model(tokens).flatten(0, 1), targets.flatten()).backward()
        optimizer.step()
    return step, sum(p.numel() for p in model.parameters())


head("training, 2 threads, tokens per second, median (best) of 60 steps", "ckpt",
     f"PyTorch {torch.__version__}", "times as fast", "wanted")
for width, layers, context, wanted in (64, 2, 64, 2.0), (128, 4, 128, 1.6), (256, 4, 128, 1.3):
    step, parameters = peer(width, layers, context)
    once = timed(step)
    with Asked("TrainingSpeed", width, layers, context, THREADS, answers_first=True) as ours:
        assert ours.first == [parameters], (ours.first, parameters)
        # Several steps a turn: the threads of the one must be asleep while the other works.
        mine, theirs = take_turns(
            6, lambda: ours.seconds(10), lambda: [s for _ in range(10) for s in once()])
    tokens = BATCH * context
    row(f"width {width}, {layers} layers, context {context}, {parameters:,} parameters",
        *(f"{tokens / median(steps):,.0f} ({tokens / min(steps):,.0f})" for steps in (mine, theirs)),
        f"{median(theirs) / median(mine):.2f} ({min(theirs) / min(mine):.2f})", wanted)
