"""One file per publisher: where its pages keep headline, lead, body, byline and date, as data."""
