"""Lines of JSON are sent as text."""

import schemathesis

for kind in ("application/x-ndjson", "application/jsonl"):
    schemathesis.serializer.alias(kind, "text/plain")
