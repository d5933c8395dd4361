"""The container image and the Kubernetes manifests: what the schemas in `make check` cannot see."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness.servers import ROOT

DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text()

Manifest = dict[str, Any]


@pytest.fixture(scope="module")
def manifests() -> dict[str, Manifest]:
    """The manifests by kind."""
    read = (yaml.safe_load(it.read_text()) for it in (DEPLOY / "kubernetes").glob("*.yaml"))
    return {str(it["kind"]): it for it in read}


def test_everything_is_there_that_a_cluster_needs(manifests: dict[str, Manifest]) -> None:
    assert set(manifests) == {"Deployment", "Service", "Ingress", "HorizontalPodAutoscaler", "PodDisruptionBudget"}


def test_the_manifests_mean_the_same_pods(manifests: dict[str, Manifest]) -> None:
    pods = manifests["Deployment"]["spec"]["template"]["metadata"]["labels"]
    name = manifests["Deployment"]["metadata"]["name"]

    assert manifests["Deployment"]["spec"]["selector"]["matchLabels"] == pods
    assert manifests["Service"]["spec"]["selector"] == pods
    assert manifests["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == pods
    assert manifests["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]["name"] == name
    assert "replicas" not in manifests["Deployment"]["spec"]  # the autoscaler's to say


def test_the_ingress_leads_to_the_service_and_keeps_a_visitor_with_a_pod(manifests: dict[str, Manifest]) -> None:
    ingress, service = manifests["Ingress"], manifests["Service"]
    backend = ingress["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]

    assert backend["name"] == service["metadata"]["name"]
    assert backend["port"]["name"] == service["spec"]["ports"][0]["name"]
    assert ingress["metadata"]["annotations"]["nginx.ingress.kubernetes.io/affinity"] == "cookie"
    assert service["metadata"]["annotations"]["traefik.ingress.kubernetes.io/service.sticky.cookie"] == "true"


def test_pods_are_probed_and_may_do_little(manifests: dict[str, Manifest]) -> None:
    pod = manifests["Deployment"]["spec"]["template"]["spec"]
    container = pod["containers"][0]

    paths = {probe: container[f"{probe}Probe"]["httpGet"]["path"] for probe in ("startup", "readiness", "liveness")}
    assert paths == {"startup": "/ready", "readiness": "/ready", "liveness": "/health"}
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert container["securityContext"]["capabilities"]["drop"] == ["ALL"]
    assert [it["mountPath"] for it in container["volumeMounts"]] == ["/tmp"]


def test_the_image_and_the_pods_agree_on_user_and_port(manifests: dict[str, Manifest]) -> None:
    pod = manifests["Deployment"]["spec"]["template"]["spec"]

    assert f"USER {pod['securityContext']['runAsUser']}\n" in CONTAINERFILE
    assert f"PORT={pod['containers'][0]['ports'][0]['containerPort']} " in CONTAINERFILE
    assert "/health'" in CONTAINERFILE


def test_the_base_image_is_pinned_by_its_digest_and_another_can_be_named_as_the_page_for_operators_says() -> None:
    told = (ROOT / "docs" / "operations.md").read_text()
    assert re.findall(r"^FROM (.+)$", CONTAINERFILE, re.MULTILINE) == ["${BASE}"]
    (image,) = re.findall(r"^ARG BASE=([\w./-]+):[\w.-]+@sha256:[0-9a-f]{64}$", CONTAINERFILE, re.MULTILINE)
    assert f"docker build --build-arg BASE={image}@sha256:… --file deploy/Containerfile ." in told


def test_compose_locks_the_container_as_the_cluster_does() -> None:
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["dashboard"]

    assert service["read_only"] is True
    assert service["tmpfs"] == ["/tmp"]
    assert service["cap_drop"] == ["ALL"]
    assert service["command"] == ["python", "-m", "serving"]
    assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()


def test_the_image_holds_all_that_the_dashboard_needs(tmp_path: Path) -> None:
    for source, target in re.findall(r"^COPY (\S+) (\S+)$", CONTAINERFILE, re.MULTILINE):
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, tmp_path / target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (tmp_path / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / source, tmp_path / target)

    used = subprocess.run(
        [sys.executable, "-c", OPEN_EVERYTHING], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=110
    )

    assert used.returncode == 0, used.stderr
    assert "Account managers are reported to earn" in used.stdout


OPEN_EVERYTHING = """
import dashboard, serving.replicas
from streamlit.testing.v1 import AppTest
page = AppTest.from_file("pages/_navigation.py", default_timeout=100).run()
assert not page.exception, page.exception
print(*[it.proto.body for it in page.get('html')])
"""
