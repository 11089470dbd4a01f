"""Several SARIF logs as one run: code-scanning services take one run a tool and upload, not one a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from service.report.sarif import sarif_log
from service.report.schema import ReportDict


def render_sarif_of(reports: Sequence[tuple[ReportDict, str]]) -> str:
    """(report, where its article lies) of each article, as one log with one run."""
    logs = [sarif_log(report, uri) for report, uri in reports]
    return json.dumps(merged(logs), indent=1) + "\n"


def merged(logs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """One log, with one run, of logs that ``sarif_log`` made with the same rules. At least one."""
    runs = [log["runs"][0] for log in logs]
    if len(runs) == 1:
        return logs[0]
    artifacts: list[dict[str, Any]] = []
    results: list[dict[str, Any]] = []
    for run in runs:
        places = []
        for artifact in run["artifacts"]:
            if artifact not in artifacts:  # articles may share a source, and an artifact is listed once
                artifacts.append(artifact)
            places.append(artifacts.index(artifact))
        results += [_moved(result, places) for result in run["results"]]
    identity = hashlib.sha256("\n".join(run["automationDetails"]["id"] for run in runs).encode()).hexdigest()[:24]
    articles = [{"uri": run["artifacts"][0]["location"]["uri"], **run["properties"]} for run in runs]
    run = {
        **runs[0],
        "automationDetails": {"id": f"nguon/{identity}"},
        "invocations": [invocation for run in runs for invocation in run["invocations"]],
        "artifacts": artifacts,
        "results": results,
        "properties": {"articles": articles},
    }
    return {**logs[0], "runs": [run]}


def _moved(result: dict[str, Any], places: Sequence[int]) -> dict[str, Any]:
    """The result with its indices of artifacts as the merged run has them."""
    out = {**result}
    for name in ("locations", "relatedLocations"):
        out[name] = []
        for location in result[name]:
            physical = location["physicalLocation"]
            artifact = {**physical["artifactLocation"], "index": places[physical["artifactLocation"]["index"]]}
            out[name].append({**location, "physicalLocation": {**physical, "artifactLocation": artifact}})
    return out
