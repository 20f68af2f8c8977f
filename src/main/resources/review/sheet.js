/* What stands around an article: its name, its figures, what is wrong with it. */

const NOTICES = {
  failed: "The run could not read this document: ",
  "no-source": "The article cannot be shown: ",
  doubtful: "Not all of this document is as the run says: ",
};

function facts(doc) {
  const { about } = doc;
  const told = [plural(doc.claims.length, "claim")];
  if (about.chars !== undefined) {
    told.push(plural(about.chars, "character"));
  }
  if (about.encoding !== undefined) {
    told.push(about.encoding);
  }
  const missed = index.gaps.map((label, kind) => [about.gaps[kind], label]).filter(([n]) => n > 0);
  if (missed.length > 0) {
    told.push("no claim: " + missed.map(([n, label]) => count(n) + " " + label).join(", "));
  }
  return told.join(" · ");
}

/** Claims that cannot be marked, each with its sentence. */
function unmarkedClaims(claims) {
  return el("section", { class: "sentences" },
    el("h2", null, "Claims without their article"),
    el("ol", null, claims.map((claim) =>
      el("li", { "data-unmarked": claim.id },
        el("a", { href: "#" + claim.id },
          typeLabel(claim.type),
          el("span", { class: "mention", lang: "ja" }, own(claim.text)),
          el("span", { class: "quiet" }, own(gist(claim)))),
        sentenceOf(claim)))));
}

/** A document without its article, which the caller puts behind the head. */
function documentSheet(doc, unmarked) {
  const { about } = doc;
  return el("div", { class: "sheet" },
    el("header", { class: "document-head" },
      el("h1", null, own(about.name)),
      el("p", { class: "quiet" }, facts(doc)),
      doc.claims.length === 0 ? "" : el("details", { class: "fold" }, el("summary", null, "Charts"), charts(about.byType, doc.sums)),
      about.message === undefined ? "" : el("p", { class: "notice", role: "note" }, NOTICES[about.state], about.message, ".")),
    unmarked.length === 0 ? "" : unmarkedClaims(unmarked));
}
