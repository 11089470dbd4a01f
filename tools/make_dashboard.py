"""Write deploy/grafana/nguon.json: one row a panel here, since Grafana's own JSON is no thing to edit by hand."""

from __future__ import annotations

import json
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "deploy" / "grafana" / "nguon.json"
PANELS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("Requests a second by status", "reqps", (("sum by (status) (rate(nguon_http_requests_total[5m]))", "{{status}}"),)),
    (
        "POST /verify: time to the answer",
        "s",
        tuple(
            (
                f'histogram_quantile({q}, sum by (le) (rate(nguon_http_request_seconds_bucket{{route="/verify",method="POST"}}[5m])))',
                name,
            )
            for q, name in ((0.5, "median"), (0.95, "95 %"), (0.99, "99 %"))
        ),
    ),
    (
        "Stages: 95 % are done within",
        "s",
        (("histogram_quantile(0.95, sum by (le, stage) (rate(nguon_stage_seconds_bucket[5m])))", "{{stage}}"),),
    ),
    ("Queue", "short", (("max by (state) (nguon_queue_depth)", "{{state}}"), ("sum(nguon_jobs_running)", "in hand"))),
    ("Jobs by outcome", "ops", (("sum by (outcome) (rate(nguon_jobs_total[5m]))", "{{outcome}}"),)),
    ("Jobs taken back from dead owners", "short", (("sum(increase(nguon_jobs_taken_back_total[1h]))", "an hour"),)),
    ("Verdicts", "short", (("sum by (verdict) (increase(nguon_reports_total[1h]))", "{{verdict}}"),)),
    ("Findings by code", "short", (("topk(12, sum by (code) (increase(nguon_findings_total[6h])))", "{{code}}"),)),
    ("What could not be checked", "short", (("sum by (stage, code) (increase(nguon_limits_total[1h]))", "{{stage}} {{code}}"),)),
    ("Sources by quality", "short", (("sum by (quality) (increase(nguon_sources_total[1h]))", "{{quality}}"),)),
    ("Webhook attempts", "short", (("sum by (outcome) (increase(nguon_webhook_attempts_total[1h]))", "{{outcome}}"),)),
    ("Sent away", "short", (("sum by (code) (increase(nguon_refused_total[1h]))", "{{code}}"),)),
    (
        "Found in the cache",
        "percentunit",
        (
            (
                'sum by (cache) (rate(nguon_cache_lookups_total{outcome="hit"}[1h])) / sum by (cache) (rate(nguon_cache_lookups_total[1h]))',
                "{{cache}}",
            ),
        ),
    ),
    ("Callers who hung up", "short", (("sum(increase(nguon_abandoned_total[1h]))", "an hour"),)),
    ("Memory of the processes", "bytes", (("process_resident_memory_bytes", "{{instance}}"),)),
)  # fmt: skip


def dashboard() -> dict[str, object]:
    source = {"type": "prometheus", "uid": "${source}"}
    panels = [
        {
            "id": number + 1,
            "title": title,
            "type": "timeseries",
            "datasource": source,
            "gridPos": {"h": 8, "w": 8, "x": number % 3 * 8, "y": number // 3 * 8},
            "fieldConfig": {"defaults": {"unit": unit, "min": 0}, "overrides": []},
            "options": {"legend": {"displayMode": "list", "placement": "bottom"}, "tooltip": {"mode": "multi"}},
            "targets": [
                {"refId": chr(65 + i), "datasource": source, "expr": query, "legendFormat": legend}
                for i, (query, legend) in enumerate(queries)
            ],
        }
        for number, (title, unit, queries) in enumerate(PANELS)
    ]
    variable = {"name": "source", "label": "Data source", "type": "datasource", "query": "prometheus"}
    return {
        "title": "Nguon",
        "uid": "nguon",
        "schemaVersion": 39,
        "refresh": "30s",
        "time": {"from": "now-6h", "to": "now"},
        "templating": {"list": [variable]},
        "panels": panels,
    }


if __name__ == "__main__":
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(dashboard(), indent=1) + "\n", encoding="utf-8")
