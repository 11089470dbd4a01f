"""Translation of source sentences: for alignment and for the reader, never for judging figures."""
