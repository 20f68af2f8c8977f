/* The panel beside the article: the selected claim or gap, else the claims of the document. */

const LISTED = 300;

/** How a field's value reads. */
function shownValue(name, value, claim) {
  if (value.number !== undefined) {
    return el("span", { class: "number" }, grouped(value.number));
  }
  if (value.time) {
    const parts = [el("span", { class: "number" }, value.time.iso)];
    if (value.time.fiscal) {
      parts.push(" (fiscal)");
    }
    if (value.place) {
      parts.push(" ", own(value.place.text));
    }
    return el("span", null, parts);
  }
  return own(value.text ?? value.place.text);
}

/** A claim told in a line: what it is worth, or who it is. */
function gist(claim) {
  const value = claim.field("value")?.number;
  const limits = [claim.field("lower")?.number, claim.field("upper")?.number];
  const unit = claim.field("currency")?.text ?? claim.field("counter")?.text ?? { percent: "%", point: "points" }[claim.field("unit")?.text] ?? "";
  if (value !== undefined) {
    return grouped(value) + " " + unit;
  }
  if (limits.some((limit) => limit !== undefined)) {
    return limits.map((limit) => (limit === undefined ? "" : grouped(limit))).join("–") + " " + unit;
  }
  const told = claim.field("entity") ?? claim.field("speaker") ?? claim.field("iso");
  return told === undefined ? "" : plainValue(told);
}

function typeLabel(type) {
  return el("span", { class: "type " + typeClass(type) }, type);
}

class Panel {
  /** actions: select(claim), close(), copy(claim). */
  constructor(root, actions) {
    this.root = root;
    this.actions = actions;
  }

  clear() {
    this.root.classList.remove("open");
    fill(this.root);
  }

  /** Lists the claims of a document that are shown. */
  list(doc, claims) {
    this.root.classList.remove("open");
    const items = claims.slice(0, LISTED).map((claim) =>
      el("li", null,
        el("a", { href: "#" + claim.id },
          typeLabel(claim.type),
          el("span", { class: "mention", lang: "ja" }, own(claim.text)),
          el("span", { class: "quiet" }, own(gist(claim))))));
    fill(this.root,
      el("h2", null, claims.length === doc.claims.length ? plural(claims.length, "claim") : count(claims.length) + " of " + plural(doc.claims.length, "claim")),
      claims.length === 0 ? el("p", { class: "quiet" }, "None here.") : el("ol", { class: "claims" }, items),
      claims.length > LISTED ? el("p", { class: "quiet" }, count(claims.length - LISTED) + " more: filter, or walk with j.") : "");
  }

  head(label, position) {
    return el("div", { class: "panel-head" },
      label,
      el("span", { class: "quiet" }, position),
      el("span", { class: "steps" },
        el("button", { type: "button", class: "icon small", "aria-label": "Previous", click: () => this.actions.step(-1) }, "‹"),
        el("button", { type: "button", class: "icon small", "aria-label": "Next", click: () => this.actions.step(1) }, "›"),
        el("button", { type: "button", class: "icon small", "aria-label": "Close", click: () => this.actions.close() }, "×")));
  }

  claim(claim, position) {
    const rows = claim.fields.map(([name, value]) => this.row(name, shownValue(name, value, claim), value.place?.marked));
    for (const [name, id] of Object.entries(claim.links)) {
      const other = claim.doc.claims.find((candidate) => candidate.id === id);
      rows.push(this.row(name, other
        ? el("a", { href: "#" + id }, own(other.text), " ", el("span", { class: "quiet" }, own(gist(other))))
        : own(id)));
    }
    const also = claim.doc.claims.filter((other) => other !== claim && other.place.marked && claim.place.marked
      && other.place.start < claim.place.end && claim.place.start < other.place.end);
    fill(this.root,
      this.head(typeLabel(claim.type), position),
      el("h2", { class: "mention", lang: "ja" }, own(claim.text)),
      gist(claim) === "" || folded(claim.text) === folded(gist(claim).replaceAll(" ", "")) ? "" : el("p", { class: "gist" }, own(gist(claim))),
      claim.place.marked || claim.doc.text === undefined ? "" : el("p", { class: "notice" }, "The article does not say this at the place that the claim names."),
      el("dl", { class: "rows" }, rows),
      el("h3", null, "Sentence"),
      sentenceOf(claim),
      el("dl", { class: "rows faint" },
        claim.section === undefined ? [] : this.row("section", own(claim.section)),
        this.row("rule", el("a", { href: "#", click: (event) => this.filterBy(event, "rule", claim.rule), title: "Show the claims of this rule" }, own(claim.rule))),
        this.row("place", "line " + claim.line + ", column " + claim.column + " · " + claim.place.at + "–" + claim.place.until),
        this.row("id", el("span", { class: "id" },
          el("a", { href: "#" + claim.id }, "#" + claim.id),
          el("button", { type: "button", class: "plain", click: () => this.actions.copy(claim) }, "Copy link")))),
      also.length === 0 ? "" : el("h3", null, "At the same place"),
      also.length === 0 ? "" : el("ol", { class: "claims" }, also.slice(0, 20).map((other) =>
        el("li", null, el("a", { href: "#" + other.id }, typeLabel(other.type), el("span", { class: "mention", lang: "ja" }, own(other.text)))))));
    this.open();
  }

  gap(gap, doc, position) {
    fill(this.root,
      this.head(el("span", { class: "type gap " + GAP_CLASSES[gap.kind] }, "no claim"), position),
      el("h2", { class: "mention", lang: "ja" }, own(gap.place.text)),
      el("dl", { class: "rows" },
        this.row("looks like", index.gaps[gap.kind]),
        this.row("reason", gap.reason ?? "the dictionary takes it for a name, the program does not")));
    this.open();
  }

  open() {
    this.root.classList.add("open");
    this.root.scrollTop = 0;
  }

  row(name, value, marked) {
    return el("div", null, el("dt", { class: marked ? "marked" : undefined }, name), el("dd", null, value));
  }

  filterBy(event, name, value) {
    event.preventDefault();
    this.actions.filter(conditionText(name, value));
  }
}
