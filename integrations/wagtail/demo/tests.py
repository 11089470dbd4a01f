"""The panel in a real Wagtail, by Django's test client, against the service at ``NGUON_SERVICE``.

NGUON_SERVICE=… NGUON_KEY=… SOURCE=… ARTICLE=… python -m django test demo --settings demo.settings
"""

import os
import re
from pathlib import Path

from django.contrib.auth.models import Group, Permission, User
from django.test import TestCase, override_settings
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text

from demo.models import NewsPage

SOURCE = os.environ.get("SOURCE", "")


def html():
    lines = Path(os.environ["ARTICLE"]).read_text(encoding="utf-8").splitlines()
    return "".join(f"<p>{line}</p>" for line in lines if line.strip() and "http" not in line)


class PanelTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.editor = User.objects.create_superuser("editor", password="editor")  # noqa: S106
        cls.page = Page.get_first_root_node().add_child(
            instance=NewsPage(title="Draft", slug="draft", body="<p>An older text.</p>")
        )
        cls.page.save_revision()

    def setUp(self):
        self.client.force_login(self.editor)

    def post(self, body=None, source=SOURCE):
        form = nested_form_data(
            {
                "title": "Seoul warns",
                "slug": "draft",
                "source": source,
                "body": rich_text(body or html()),
                "comments-TOTAL_FORMS": "0",
                "comments-INITIAL_FORMS": "0",
            }
        )
        return self.client.post(reverse("nguon:check", args=[self.page.pk]), form)

    def test_the_panel_stands_in_the_editor_and_in_a_new_page_says_to_save_first(self):
        shown = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        self.assertContains(shown, f'data-nguon="/admin/nguon/{self.page.pk}/check/"')
        self.assertContains(shown, "nguon_wagtail/panel.js")
        root = Page.get_first_root_node()
        fresh = self.client.get(reverse("wagtailadmin_pages:add", args=["demo", "newspage", root.pk]))
        self.assertContains(fresh, "Save the page once")

    def test_the_form_is_checked_as_it_stands_nothing_is_saved_and_a_dismissal_holds(self):
        shown = self.post()
        self.assertContains(shown, "Does not agree with the source")
        self.assertContains(shown, "<mark>National Security Advisor</mark>", html=True)
        self.assertContains(shown, "Phó Cố vấn An ninh quốc gia")
        self.page.refresh_from_db()
        self.assertEqual((self.page.title, self.page.revisions.count()), ("Draft", 1))
        # A dismissal holds when the page is checked again.
        (address,) = re.findall(r'data-nguon-dismiss="([^"]+)"', shown.content.decode())
        self.assertContains(self.client.post(address, {"reason": "our style"}), "Agrees with the source")
        again = self.post()
        self.assertContains(again, "Agrees with the source")
        self.assertNotContains(again, "data-nguon-dismiss")

    def test_markup_in_an_article_is_shown_and_does_nothing(self):
        shown = self.post("<p>Rice rose 5% &lt;script&gt;alert(1)&lt;/script&gt; in DNUM_DIZ May.</p>")
        self.assertNotContains(shown, "<script>")

    def test_a_source_that_cannot_be_had_is_said(self):
        self.assertContains(self.post(source="http://127.0.0.1/inside"), "not on the public Internet")

    def test_who_may_not_edit_the_page_may_not_check_it(self):
        stranger = User.objects.create_user("stranger", password="stranger")  # noqa: S106
        readers = Group.objects.create(name="Readers")  # they get into the admin, and may edit no page
        readers.permissions.add(Permission.objects.get(codename="access_admin"))
        stranger.groups.add(readers)
        self.client.force_login(stranger)
        self.assertIn(self.post().status_code, (302, 403))
        self.assertNotIn(b"source</strong>", self.post().content)
        self.client.logout()
        self.assertEqual(self.post().status_code, 302)
        self.assertEqual(self.client.get(reverse("nguon:check", args=[self.page.pk])).status_code, 302)

    @override_settings(NGUON_SERVICE="http://127.0.0.1:9")
    def test_a_service_that_is_down_is_said_in_words(self):
        self.assertContains(self.post(), "cannot be reached", status_code=502)

    @override_settings(NGUON_KEY="nguon_wrong_wrong")
    def test_a_key_that_is_refused_is_said_and_not_shown(self):
        refused = self.post()
        self.assertEqual(refused.status_code, 502)
        self.assertContains(refused, "Not checked", status_code=502)
        self.assertNotContains(refused, "nguon_wrong", status_code=502)
