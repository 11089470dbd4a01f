"""Language tables. A language is one folder of tables (numbers, dates, statements, names, sentences) and one line in
the registries that read it."""
