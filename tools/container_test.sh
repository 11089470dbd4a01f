#!/usr/bin/env bash
# Build the image and run it as an operator would: no root, read-only root, no capabilities; post the seed article to it.
# With a Docker daemon: docker. Without one: mmdebstrap makes a base, buildah builds, podman runs (as root, apt-get
# install mmdebstrap buildah podman runc). BUILD_FLAGS: more flags for the build, such as --volume for a package index.
set -euo pipefail
cd "$(dirname "$0")/.."
PORT=${PORT:-18000}
NAME=nguon-test-$$
LIMIT_MB=${LIMIT_MB:-800}
DATA=$(mktemp -d)
chmod 777 "$DATA"

if docker info >/dev/null 2>&1; then
  # shellcheck disable=SC2086
  docker build ${BUILD_FLAGS:-} -t nguon:test .
  size=$(docker image inspect nguon:test --format '{{.Size}}')
  run() { docker run --rm --network host --read-only --tmpfs /tmp --volume "$DATA:/data" --cap-drop ALL "$@"; }
  stop() { docker kill "$NAME" >/dev/null 2>&1 || true; }
else
  PODMAN=(podman --storage-driver "${STORAGE:-overlay}" --cgroup-manager cgroupfs --runtime runc)
  if ! "${PODMAN[@]}" image exists localhost/nguon-base; then
    mmdebstrap --quiet --variant=minbase --include=python3,python3-venv,ca-certificates bookworm - |
      "${PODMAN[@]}" import --quiet - localhost/nguon-base
  fi
  # shellcheck disable=SC2086
  buildah --storage-driver "${STORAGE:-overlay}" bud --isolation chroot --network host --format docker \
    --build-arg BASE=localhost/nguon-base ${BUILD_FLAGS:-} -t nguon:test .
  size=$("${PODMAN[@]}" image inspect nguon:test --format '{{.Size}}')
  run() {
    "${PODMAN[@]}" run --rm --network host --read-only --tmpfs /tmp --volume "$DATA:/data" \
      --cap-drop ALL --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --no-healthcheck "$@"
  }
  stop() { "${PODMAN[@]}" kill "$NAME" >/dev/null 2>&1 || true; }
fi
trap 'stop; rm -rf "$DATA"' EXIT

echo "image: $((size / 1000000)) MB"
run nguon:test --version
run nguon:test migrate
began=$(date +%s%N)
run --name "$NAME" nguon:test serve --port "$PORT" &
until curl -fs "localhost:$PORT/readyz" >/dev/null; do
  sleep 0.2
  [ $((($(date +%s%N) - began) / 1000000000)) -lt 120 ] || { echo "not ready after 120 s"; exit 1; }
done
echo "ready after $((($(date +%s%N) - began) / 1000000)) ms"
python3 - <<'PY' >"/tmp/$NAME.json"
import json
article = {"text": open("seeds/article.txt", encoding="utf-8").read(), "published": "2024-10-22"}
print(json.dumps({"article": article, "sources": [{"html": open("seeds/source.html", encoding="utf-8").read()}]}))
PY
curl -fsS -H 'content-type: application/json' -d @"/tmp/$NAME.json" "localhost:$PORT/verify" |
  python3 -c 'import json,sys; r=json.load(sys.stdin); print("verdict:", r["verdict"], "in", r["timings_ms"]["total"], "ms")'
rm -f "/tmp/$NAME.json"
[ $((size / 1000000)) -le "$LIMIT_MB" ] || { echo "the image is larger than $LIMIT_MB MB"; exit 1; }
