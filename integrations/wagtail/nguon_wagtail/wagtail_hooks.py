from django.urls import include, path
from wagtail import hooks

from . import views

URLS = [
    path("<int:page_id>/check/", views.check, name="check"),
    path("<int:page_id>/dismiss/<str:report_id>/<str:finding_id>/", views.dismiss, name="dismiss"),
]


@hooks.register("register_admin_urls")
def admin_urls():
    """Below the admin, so that only who is signed in there gets in."""
    return [path("nguon/", include((URLS, "nguon")))]
