from django import forms
from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.admin.staticfiles import versioned_static


class NguonPanel(Panel):
    """A button, and what the last check found."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "nguon_wagtail/panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            context["check_url"] = reverse("nguon:check", args=[self.instance.pk]) if self.instance.pk else None
            return context

        @property
        def media(self):
            return forms.Media(js=[versioned_static("nguon_wagtail/panel.js")])
