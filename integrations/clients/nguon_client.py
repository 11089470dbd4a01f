"""Ask a Nguon service about an article. Standard library only: copy this file into your CMS."""

import json
import time
import urllib.error
import urllib.request


class NguonError(Exception):
    """``code`` is stable (``key-wanted``, ``empty-article``, …); the message is for a person."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def call(base, path, body=None, key=None, method=None, until=0.0):
    """(status, headers, JSON) of one call; asks again until ``until`` while the service is busy (429, 503)."""
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {key}"} if key else {})}
    data = None if body is None else json.dumps(body).encode()
    while True:
        asked = urllib.request.Request(base.rstrip("/") + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=90) as answer:
                return answer.status, answer.headers, json.load(answer)
        except urllib.error.HTTPError as error:
            wait = float(error.headers.get("Retry-After") or 0)
            if error.code not in (429, 503) or time.monotonic() + wait > until:
                is_problem = error.headers.get_content_type() == "application/problem+json"
                problem = json.load(error) if is_problem else {}  # a proxy answers in HTML
                raise NguonError(problem.get("code", "http"), problem.get("detail", str(error))) from None
            time.sleep(wait)


def verify(base, request, key=None, patience_s=120.0):
    """The report on ``request``, as `POST /verify` takes it. Raises ``NguonError`` where there is none."""
    until = time.monotonic() + patience_s
    status, headers, answer = call(base, "/verify", request, key, until=until)
    if status == 200:
        return answer
    while answer["status"] in ("queued", "running") and time.monotonic() < until:
        _, _, answer = call(base, headers["Location"] + "?wait=30", key=key, until=until)
    if answer["status"] != "succeeded":
        error = answer["error"] or {"code": answer["status"], "message": f"the job is {answer['status']}"}
        raise NguonError(error["code"], error["message"])
    return call(base, "/reports/" + answer["report_id"], key=key, until=until)[2]


def dismiss(base, report_id, finding_id, reason, key=None):
    """Say that a finding is none; it stays dismissed when the article is verified again."""
    return call(base, f"/reports/{report_id}/findings/{finding_id}/dismissal", {"reason": reason}, key)[2]
