"""Time that no busy machine disturbs."""

import sys


def steps(call) -> int:
    """How many lines of Python a call runs: a measure of time that no busy machine disturbs."""
    count = 0

    def trace(frame, event, arg):
        nonlocal count
        count += event == "line"
        return trace

    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(None)
    return count
