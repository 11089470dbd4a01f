"""What the panel asks for: a check of the page as it stands in the form, and a dismissal. Both give the list of findings."""

import nguon_client
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST
from wagtail.models import Page


@require_POST
def check(request, page_id):
    page = _editable(request, page_id)
    form = page.get_edit_handler().get_form_class()(request.POST, request.FILES, instance=page, for_user=request.user)
    form.defer_required_fields()  # a draft need not be complete
    if not form.is_valid():
        return _failed(request, page_id, "The form has errors: correct them, then check again.", 422)
    return _findings(request, page_id, form.save(commit=False).nguon_request())


@require_POST
def dismiss(request, page_id, report_id, finding_id):
    _editable(request, page_id)
    try:
        reason = request.POST.get("reason") or "dismissed in Wagtail"
        nguon_client.dismiss(settings.NGUON_SERVICE, report_id, finding_id, reason, settings.NGUON_KEY)
        report = nguon_client.call(settings.NGUON_SERVICE, f"/reports/{report_id}", key=settings.NGUON_KEY)[2]
    except (nguon_client.NguonError, OSError) as error:
        return _failed(request, page_id, f"Not dismissed: {error}", 502)
    return render(request, "nguon_wagtail/findings.html", {"report": report, "page_id": page_id})


def _editable(request, page_id):
    page = get_object_or_404(Page, pk=page_id).get_latest_revision_as_object()
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


def _findings(request, page_id, asked):
    try:
        report = nguon_client.verify(settings.NGUON_SERVICE, asked, settings.NGUON_KEY, patience_s=25)
    except nguon_client.NguonError as error:
        return _failed(request, page_id, f"Not checked: {error}", 502)
    except OSError:
        return _failed(
            request, page_id, "The service that checks articles cannot be reached. Nothing is wrong with the page.", 502
        )
    return render(request, "nguon_wagtail/findings.html", {"report": report, "page_id": page_id})


def _failed(request, page_id, message, status):
    return render(request, "nguon_wagtail/findings.html", {"failure": message, "page_id": page_id}, status=status)
