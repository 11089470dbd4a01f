"""The commands of ``nguon``, by whom they serve: editors (verify), desks (batch), operators (operate, doctor), us (read, pages)."""
