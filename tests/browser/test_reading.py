"""Reading and judging a report: marks, arithmetic, filters, dismissals that hold, links that last, files."""

import json

from tests.browser.proxy import proxy


def test_marks_stand_beside_their_answers(open_page, faulty):
    editor = open_page().check(faulty)
    row = editor.page.locator("nguon-report .pair", has=editor.page.locator("mark.current"))
    left, right = row.locator(".left"), row.locator(".right")
    assert left.locator("mark").all_inner_texts() == ["about 120,000", "1,500"]
    assert right.locator("mark").all_inner_texts() == ["khoảng 12.000", "khoảng 1.500"]
    assert right.locator("p").first.get_attribute("lang") == "vi"
    assert abs(left.bounding_box()["y"] - right.bounding_box()["y"]) < 2, "both sides start on one line"
    assert left.bounding_box()["x"] < right.bounding_box()["x"]


def test_the_arithmetic_is_at_the_mark_for_pointer_and_focus(open_page, faulty):
    editor = open_page().check(faulty)
    tip = editor.page.locator("nguon-report .tip")
    assert not tip.is_visible()
    editor.page.locator("nguon-report .left mark", has_text="about 120,000").hover()
    assert "10 times as much" in tip.inner_text()
    tip.hover()
    editor.page.wait_for_timeout(250)
    assert tip.is_visible(), "it can be pointed at"
    editor.press("Escape")
    assert not tip.is_visible()
    number = editor.page.locator("nguon-report .left .ref").nth(1)
    number.focus()
    assert "hedge" in tip.inner_text() or "about" in tip.inner_text()
    assert number.get_attribute("aria-describedby") == "tip"
    number.click()
    assert editor.current.locator(".badge").inner_text() == "Remark"


def test_steps_and_filters(open_page, faulty):
    editor = open_page().check(faulty)
    severities = [c.split()[1] for c in editor.cards.evaluate_all("nodes => nodes.map((n) => n.className)")]
    assert severities == ["error", "error", "warning", "info"]
    position = editor.page.locator("nguon-report .position")
    editor.press("n", "j")
    assert position.inner_text() == "3 of 4"
    editor.press("p", "k", "k")
    assert position.inner_text() == "4 of 4", "it goes round"
    editor.page.locator("nguon-report .chip.error").click()
    assert [card.is_visible() for card in editor.cards.all()] == [True, True, False, False]
    assert position.inner_text() == "1 of 2"
    editor.press("n", "n")
    assert position.inner_text() == "1 of 2"


def test_single_keys_can_be_switched_off(open_page, faulty):
    editor = open_page().check(faulty)
    editor.press("?", "Space", "Escape", "n")
    assert editor.page.locator("nguon-report .position").inner_text() == "1 of 4"
    editor.press("?", "Space", "Escape", "n")
    assert editor.page.locator("nguon-report .position").inner_text() == "2 of 4"


def test_the_correction_is_copied(open_page, site, service):
    editor = open_page()
    editor.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=service.base)
    editor.check(site.article("doctored/office.txt"))
    editor.press("c")
    editor.page.locator("nguon-report .flash").wait_for()
    assert editor.page.evaluate("navigator.clipboard.readText()") == "Deputy National Security Advisor"


def test_a_dismissal_holds_for_the_next_run_and_for_an_edited_article(open_page, faulty):
    faulty = faulty.replace("about 120,000", "about 130,000")
    editor = open_page().check(faulty)
    editor.current.get_by_text("Dismiss…").click()
    editor.current.get_by_text("Intended by the editor").click()
    editor.current.get_by_role("button", name="Dismiss", exact=True).click()
    editor.page.locator("nguon-report .position", has_text="1 of 3").wait_for()
    other = open_page().check(faulty + "\nAn added line.")
    group = other.page.locator("nguon-report .findings summary")
    assert group.inner_text() == "Dismissed 1"
    group.click()
    assert "Intended by the editor" in other.page.locator("nguon-report .findings details").inner_text()
    other.page.get_by_text("Take back").click()
    other.page.locator("nguon-report .position", has_text="of 4").wait_for()


def test_a_report_has_an_address_and_the_language_is_kept(open_page, faulty):
    editor = open_page().check(faulty)
    editor.page.get_by_role("button", name="Tiếng Việt").click()
    assert editor.verdict.inner_text() == "Có sai lệch"
    assert editor.page.locator("html").get_attribute("lang") == "vi"
    assert editor.page.title().startswith("Có sai lệch: 2 lỗi")
    editor.page.reload()
    editor.verdict.wait_for()
    assert editor.verdict.inner_text() == "Có sai lệch"
    assert editor.current.locator(".title").inner_text() == "Sai hàng đơn vị (nghìn, triệu, tỷ)"
    assert editor.current.locator(".message").get_attribute("lang") == "en"


def test_the_page_works_under_a_path(open_page, service, site):
    with proxy(service.base) as base:
        editor = open_page(base=base).check(site.article("doctored/figure.txt"))
        assert editor.codes() == ["FIG-VALUE"]
        editor.context.close()


def test_a_report_can_be_saved(open_page, faulty):
    editor = open_page().check(faulty)
    for name, start in (("JSON", "{"), ("HTML", "<!doctype html>"), ("SARIF", "{"), ("CSV", "\ufeff")):
        with editor.page.expect_download() as saved:
            editor.page.locator("#formats").get_by_text(name, exact=True).click()
        text = saved.value.path().read_text(encoding="utf-8")
        assert text.lower().startswith(start), name


def test_embedded_it_tells_its_host(open_page, faulty):
    """As a plugin has it: callbacks for dismissals, events, a narrow list without texts."""
    editor = open_page().check(faulty)
    told = editor.page.evaluate(
        """async () => {
          const page = document.querySelector("nguon-report");
          const made = document.createElement("nguon-report");
          const told = [];
          for (const name of ["nguon-jump", "nguon-select", "nguon-dismiss"])
            made.addEventListener(name, (e) => told.push([name, e.detail.finding.code, e.detail.dismissed ?? null]));
          made.setAttribute("view", "findings");
          made.actions = { dismiss: async () => ({ verdict: "discrepancies" }), restore: async () => ({ verdict: "discrepancies" }) };
          made.report = structuredClone(page.report);
          document.body.append(made);
          made.step(1);
          const [finding] = made.report.findings;
          await made.judge(finding, "no");
          await made.judge(finding, null);
          const texts = made.shadowRoot.querySelectorAll(".texts").length;
          made.remove();
          return { told, texts };
        }"""
    )
    assert told["texts"] == 0
    assert ["nguon-jump", "ATT-ROLE", None] in told["told"]
    dismissals = [row for row in told["told"] if row[0] == "nguon-dismiss"]
    assert json.dumps(dismissals) == json.dumps([["nguon-dismiss", "FIG-MAGNITUDE", d] for d in (True, False)])
