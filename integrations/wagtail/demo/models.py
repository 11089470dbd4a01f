from django.db import models
from nguon_wagtail.panels import NguonPanel
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.rich_text import expand_db_html


class NewsPage(Page):
    """An article that names the page it was written from."""

    source = models.URLField(blank=True)
    body = RichTextField()

    content_panels = [
        *Page.content_panels,
        FieldPanel("source"),
        FieldPanel("body"),
        NguonPanel(heading="Source check"),
    ]

    def nguon_request(self):
        """What ``POST /verify`` takes. Without a source the one is used that the text cites."""
        published = self.first_published_at.date().isoformat() if self.first_published_at else None
        return {
            "id": f"wagtail-{self.pk}",
            "article": {"title": self.title, "html": expand_db_html(self.body), "published": published},
            "sources": [{"url": self.source}] if self.source else [],
        }
