"use strict";
(() => {
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const docs = Array.from(document.querySelectorAll("details.doc"), (details) => ({
    details,
    counts: (details.dataset.counts || "")
      .split(" ")
      .filter((part) => part)
      .map((part) => {
        const [kind, type, count] = part.split(":");
        return { kind, type, count: Number(count) };
      }),
  }));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];

  // A large page keeps its documents as text until they are opened.
  const fill = (details) => {
    const kept = details.querySelector(":scope > script");
    if (kept) {
      const body = document.createElement("div");
      body.innerHTML = kept.textContent;
      kept.replaceWith(body);
    }
  };
  document.addEventListener("toggle", (event) => event.target.open && fill(event.target), true);

  const apply = () => {
    const boxes = Array.from(filters.querySelectorAll("input"));
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
    sheet.replaceSync(Array.from(off, (name) => `.claim.${name} { display: none; }`).join("\n"));
    let all = 0;
    let left = 0;
    for (const { details, counts } of docs) {
      let here = 0;
      for (const { kind, type, count } of counts) {
        all += count;
        here += off.has(kind) || off.has(type) ? 0 : count;
      }
      left += here;
      details.hidden = counts.length > 0 ? here === 0 : off.size > 0;
    }
    shown.textContent = off.size > 0 ? `${left} of ${all} shown` : "";
  };
  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", apply);
    for (const button of filters.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        for (const { details } of docs) {
          details.open = button.value === "open";
        }
      });
    }
    apply();
  }
})();
