"""Where a fault of our own arose, for the log."""

import traceback


def crash_site(error: BaseException) -> list[str]:
    """Where an error arose, innermost last, without its message: that may hold words of the article."""
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
