# syntax=docker/dockerfile:1
# Two stages: wheels are installed in the first, the second holds Python, the venv and nothing that builds.
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
RUN python3 -m venv /opt/nguon
COPY requirements.lock pyproject.toml README.md LICENSE NOTICE ./
RUN /opt/nguon/bin/pip install --require-hashes -r requirements.lock
COPY service service
COPY fetchers fetchers
RUN /opt/nguon/bin/pip install --no-deps . \
 && find /opt/nguon -name '__pycache__' -prune -exec rm -rf {} + \
 && /opt/nguon/bin/python -m compileall -q /opt/nguon/lib \
 && /opt/nguon/bin/pip uninstall --yes --quiet pip

FROM ${BASE}
LABEL org.opencontainers.image.title="nguon" org.opencontainers.image.licenses="Apache-2.0"
ENV PATH=/opt/nguon/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 NGUON_DATA_DIR=/data
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin nguon && mkdir /data && chown 10001 /data
COPY --from=build /opt/nguon /opt/nguon
USER 10001
VOLUME ["/data", "/tmp"]
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
ENTRYPOINT ["nguon"]
CMD ["serve"]
