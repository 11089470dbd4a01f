"""What is deployed names commands, settings and metrics that exist."""

import json
import re
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from service.cli import app
from service.observe import METRICS
from service.settings import Settings

ROOT = Path(__file__).parents[2]
COMMANDS = set(get_command(app).commands)
VARIABLES = {f"NGUON_{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("place", ["compose.yaml", "deploy/kubernetes/nguon.yaml", "Dockerfile"])
def test_settings_exist(place):
    named = set(re.findall(r"\bNGUON_[A-Z_]+", (ROOT / place).read_text(encoding="utf-8")))
    assert named
    assert named <= VARIABLES


def test_compose_runs_commands_that_exist():
    services = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    ours = {name: s for name, s in services.items() if "nguon" in s["image"]}
    assert set(ours) == {"migrate", "service", "worker"}
    assert all(s["command"][0] in COMMANDS and s["read_only"] for s in ours.values())
    assert services["libretranslate"]["profiles"] == ["translate"]


def test_kubernetes_runs_commands_that_exist_without_rights():
    items = yaml.safe_load((ROOT / "deploy/kubernetes/nguon.yaml").read_text(encoding="utf-8"))["items"]
    seen = []

    def walk(node):
        if isinstance(node, list):
            for item in node:
                walk(item)
        elif isinstance(node, dict):
            if "containers" in node:
                assert node["securityContext"]["runAsNonRoot"]
                for container in node["containers"]:
                    assert container["securityContext"]["readOnlyRootFilesystem"]
                    seen.append(container["args"][0])
            for item in node.values():
                walk(item)

    walk(items)
    assert seen == ["migrate", "serve", "worker", "purge"]
    assert set(seen) <= COMMANDS


def test_the_dashboard_is_current_and_asks_for_metrics_that_exist(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    from tools.make_dashboard import OUT, dashboard

    assert json.loads(OUT.read_text(encoding="utf-8")) == json.loads(json.dumps(dashboard()))
    known = {metric.name for metric in METRICS.registry.collect()}
    asked = set(re.findall(r"\bnguon_\w+", OUT.read_text(encoding="utf-8")))
    assert {re.sub(r"_(total|bucket)$", "", name) for name in asked} <= known
