"""The tables that the package ships: rows of fields between tabs."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(table: str) -> Iterator[list[str]]:
    """The fields of each row of ``service/data/<table>.tsv``; empty lines and those that begin with "#" are none."""
    for line in files("service").joinpath(f"data/{table}.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
