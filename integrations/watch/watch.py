"""Verify every article that is put into a folder, and lay its report beside it: draft.txt → draft.txt.nguon.html.

    python watch.py FOLDER [--service http://127.0.0.1:8000] [--key-file FILE] [--every 2] [--once]

Standard library and ``nguon_client.py`` (integrations/clients) only. It looks again and again rather than being told by the
system: that works on network shares, too. A file is taken when it has not changed between two looks.
"""

import argparse
import pathlib
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))
import nguon_client

KINDS = {".txt": "text", ".md": "text", ".html": "html", ".htm": "html"}
MARK = ".nguon.html"


def report_of(article):
    return article.with_name(article.name + MARK)


def waiting(folder):
    """Articles newer than their report, with what tells whether they are still being written."""
    for article in sorted(folder.iterdir()):
        if article.suffix.lower() in KINDS and not article.name.endswith(MARK) and article.is_file():
            seen, report = article.stat(), report_of(article)
            if not report.exists() or report.stat().st_mtime < seen.st_mtime:
                yield article, (seen.st_size, seen.st_mtime_ns)


def verify(article, service, key):
    """One line on what was found; the report, or why there is none, lies beside the article afterwards."""
    body = {KINDS[article.suffix.lower()]: article.read_text(encoding="utf-8", errors="replace")}
    try:
        report = nguon_client.verify(service, {"id": article.name, "article": body}, key)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        asked = urllib.request.Request(f"{service}/reports/{report['id']}.html", headers=headers)
        with urllib.request.urlopen(asked, timeout=60) as page:
            report_of(article).write_bytes(page.read())
    except nguon_client.NguonError as error:
        report_of(article).write_text(f"<!doctype html><meta charset=utf-8><p>Not verified ({error.code}).", "utf-8")
        return f"{article.name}: not verified: {error}"
    except OSError as error:  # the service is down: nothing is written, so the next look tries again
        return f"{article.name}: waiting for the service: {error}"
    errors = sum(f["severity"] == "error" and not f.get("dismissed") for f in report["findings"])
    return f"{article.name}: {report['verdict']}, {errors} error(s)"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--service", default="http://127.0.0.1:8000")
    parser.add_argument("--key-file", type=pathlib.Path)
    parser.add_argument("--every", type=float, default=2.0, help="seconds between two looks")
    parser.add_argument("--once", action="store_true", help="verify what lies there and stop")
    given = parser.parse_args()
    key = given.key_file.read_text().strip() if given.key_file else None
    last = {}
    while True:
        now = dict(waiting(given.folder))
        for article, state in now.items():
            if given.once or last.get(article) == state:
                print(verify(article, given.service, key), flush=True)
        if given.once:
            return
        last = now
        time.sleep(given.every)


if __name__ == "__main__":
    main()
