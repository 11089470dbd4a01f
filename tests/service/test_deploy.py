"""What is deployed names commands, settings and metrics that exist."""

import json
import re
from pathlib import Path

import kubernetes_validate
import pytest
import yaml
from compose_spec import PyCompose
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


@pytest.fixture
def compose():
    return yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))


def test_compose_is_what_the_specification_says(compose):
    read = PyCompose.from_yaml(yaml.safe_dump(compose))
    read.validate_volumes()
    read.validate()
    services = compose["services"]
    assert {name for s in services.values() for name in s.get("depends_on", {})} <= set(services)


@pytest.mark.parametrize(
    ("service", "wrong"), [("service", {"porst": ["1:2"]}), ("worker", {"stop_grace_period": "soon"})]
)
def test_that_check_sees_what_is_wrong(compose, service, wrong):
    compose["services"][service].update(wrong)
    with pytest.raises(ValueError, match=next(iter(wrong))):
        PyCompose.from_yaml(yaml.safe_dump(compose))


@pytest.mark.parametrize("version", ["1.31", "1.37"])
def test_kubernetes_takes_the_manifests(version):
    items = yaml.safe_load((ROOT / "deploy/kubernetes/nguon.yaml").read_text(encoding="utf-8"))["items"]
    for item in items:
        kubernetes_validate.validate(item, version, strict=True)
    wrong = next(item for item in items if item["kind"] == "Deployment")
    wrong["spec"]["template"]["spec"]["containers"][0]["imagePolicy"] = "Always"
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, version, strict=True)


def test_kubernetes_parts_find_each_other():
    """What a schema does not see: selectors, names of settings and secrets, ports, mounted volumes."""
    items = yaml.safe_load((ROOT / "deploy/kubernetes/nguon.yaml").read_text(encoding="utf-8"))["items"]
    named = {(item["kind"], item["metadata"]["name"]): item for item in items}
    for (kind, _), item in named.items():
        if kind == "Deployment":
            labels = item["spec"]["template"]["metadata"]["labels"]
            assert item["spec"]["selector"]["matchLabels"].items() <= labels.items()
    pods = [named["Deployment", "nguon"]["spec"]["template"], named["Deployment", "nguon-worker"]["spec"]["template"]]
    service = named["Service", "nguon"]["spec"]
    target = next(p for p in pods if service["selector"].items() <= p["metadata"]["labels"].items())
    ports = {port["name"]: port["containerPort"] for c in target["spec"]["containers"] for port in c["ports"]}
    assert {port["targetPort"] for port in service["ports"]} <= set(ports)
    for pod in pods:
        volumes = {volume["name"] for volume in pod["spec"]["volumes"]}
        (container,) = pod["spec"]["containers"]
        assert {mount["name"] for mount in container["volumeMounts"]} <= volumes
        assert {("ConfigMap", s["configMapRef"]["name"]) for s in container["envFrom"]} <= set(named)
        scraped = int(pod["metadata"]["annotations"]["prometheus.io/port"])
        assert scraped in {port["containerPort"] for port in container["ports"]}


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
