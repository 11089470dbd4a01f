"""What an operator sees: log lines with request ids, Prometheus metrics, traces by setting. Article text is in none."""

from __future__ import annotations

import contextlib
import logging
import sys

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from service.report.schema import ReportDict
from service.settings import Settings

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60, 300)


class Metrics:
    """Every metric of a process, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = r = CollectorRegistry()
        ProcessCollector(registry=r)
        self.requests = Counter(
            "nguon_http_requests_total", "HTTP requests.", ["method", "route", "status"], registry=r
        )
        self.latency = Histogram(
            "nguon_http_request_seconds", "Time to the answer's end.", ["method", "route"], registry=r, buckets=_SECONDS
        )
        self.stages = Histogram(
            "nguon_stage_seconds", "Time of a stage of one verification.", ["stage"], registry=r, buckets=_SECONDS
        )
        self.reports = Counter("nguon_reports_total", "Reports by verdict.", ["verdict"], registry=r)
        self.findings = Counter("nguon_findings_total", "Findings.", ["code", "severity"], registry=r)
        self.limits = Counter("nguon_limits_total", "What could not be checked.", ["stage", "code"], registry=r)
        self.sources = Counter("nguon_sources_total", "Sources read, by quality.", ["quality"], registry=r)
        self.jobs = Counter("nguon_jobs_total", "Jobs that ended, by outcome.", ["outcome"], registry=r)
        self.jobs_running = Gauge("nguon_jobs_running", "Jobs at work in this process.", registry=r)
        self.abandoned = Counter("nguon_abandoned_total", "Verifications whose caller hung up.", registry=r)
        self.jobs_taken_back = Counter("nguon_jobs_taken_back_total", "Jobs taken from dead owners.", registry=r)
        self.queue = Gauge("nguon_queue_depth", "Unfinished jobs, by state.", ["state"], registry=r)
        self.deliveries = Counter("nguon_webhook_attempts_total", "Webhook attempts.", ["outcome"], registry=r)
        self.refused = Counter("nguon_refused_total", "Requests refused, by reason.", ["code"], registry=r)
        self.caches = Counter("nguon_cache_lookups_total", "Cache look-ups.", ["cache", "outcome"], registry=r)


METRICS = Metrics()


def record_report(report: ReportDict) -> None:
    """Count what one verification brought: stages, verdict, findings by code, fates of sources and translators."""
    for stage, ms in report["timings_ms"].items():
        METRICS.stages.labels(stage).observe(ms / 1000)
    METRICS.reports.labels(report["verdict"]).inc()
    for finding in report["findings"]:
        METRICS.findings.labels(finding["code"], finding["severity"]).inc()
    for limit in report["limits"]:
        METRICS.limits.labels(limit["stage"], limit["code"]).inc()
    for source in report["sources"]:
        METRICS.sources.labels(source["quality"]).inc()


class _Stderr(logging.Handler):
    """Writes to whatever standard error is at the time: a test or a daemon may have changed it."""

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(ValueError, OSError):
            print(self.format(record), file=sys.stderr)


def configure_logging(settings: Settings) -> None:
    """structlog for our own lines and for those of libraries, on standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    )
    structlog.configure(
        processors=[
            *shared,
            structlog.processors.format_exc_info,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, settings.log_level.upper())),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = _Stderr()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level.upper())
    for noisy in ("procrastinate", "alembic", "httpx2", "httpcore2", "uvicorn.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    for own in ("uvicorn", "uvicorn.error"):
        logging.getLogger(own).handlers = []
        logging.getLogger(own).propagate = True


def configure_tracing(settings: Settings) -> bool:
    """Send traces to ``otel_endpoint``; ``False`` if none is set. Raises ``RuntimeError`` without the libraries."""
    if not settings.otel_endpoint:
        return False
    try:  # only an installation that wants traces has these
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise RuntimeError("NGUON_OTEL_ENDPOINT needs the libraries of the extra 'otel'") from None
    provider = TracerProvider(resource=Resource.create({"service.name": "nguon"}))
    endpoint = settings.otel_endpoint.rstrip("/") + "/v1/traces"
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint)))
    trace.set_tracer_provider(provider)
    return True
