// Sends the form as it stands to Wagtail, which asks the service, and shows what came back.
document.addEventListener("click", async (event) => {
  const panel = event.target.closest("[data-nguon]");
  const button = event.target.closest("button");
  if (!panel || !button) return;
  const findings = panel.querySelector("[data-nguon-findings]");
  const body = new FormData(panel.closest("form"));
  let address = panel.dataset.nguon;
  if (button.dataset.nguonDismiss) {
    const reason = prompt("Why is this no finding?");
    if (reason === null) return;
    address = button.dataset.nguonDismiss;
    body.set("reason", reason);
  }
  button.disabled = true;
  findings.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { "X-Requested-With": "XMLHttpRequest" } });
    findings.innerHTML = await answer.text(); // made by Django's templates, which escape
  } catch {
    findings.textContent = "Wagtail cannot be reached.";
  }
  findings.removeAttribute("aria-busy");
  button.disabled = false;
});
