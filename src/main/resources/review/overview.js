/* What is shown while no document is open. */

function tile(number, label) {
  return el("div", { class: "tile" }, el("b", null, count(number)), el("span", null, label));
}

function overview(root, totals) {
  const sum = (of) => docs.reduce((total, doc) => total + of(doc), 0);
  const troubled = docs.filter((doc) => doc.state !== "ok");
  fill(root, el("div", { class: "sheet" },
    el("h1", null, "Overview"),
    el("div", { class: "tiles" },
      tile(docs.length, docs.length === 1 ? "document" : "documents"),
      tile(sum((doc) => doc.total), "claims"),
      tile(sum((doc) => doc.gaps[0]), "figures without a claim"),
      tile(sum((doc) => doc.gaps[1]), "names without a claim")),
    troubled.length === 0 ? "" : el("section", { class: "notice" },
      el("h2", null, plural(troubled.length, "document") + " to look at"),
      el("ul", null, troubled.map((doc) =>
        el("li", null, el("a", { href: "#doc=" + encodeURIComponent(doc.name) }, own(doc.name)), ": ", el("span", null, STATE_WORDS[doc.state] + ": " + doc.message))))),
    charts(totals, index.sums),
    el("p", { class: "quiet" }, "Choose a document, or press ", el("kbd", null, "]"), " for the first. ", el("kbd", null, "?"), " lists the keys.")));
}
