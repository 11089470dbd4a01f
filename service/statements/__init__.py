"""Who says what: speakers, offices, outlets, quotations; and which names answer each other."""

from service.statements.quotations import read_quotations
from service.statements.read import read_statements

__all__ = ["read_quotations", "read_statements"]
