/* The list of documents. */

const STATE_WORDS = { failed: "failed", "no-source": "no source", doubtful: "doubtful" };

class DocumentList {
  constructor(root, names, order) {
    this.root = root;
    this.names = names;
    this.order = order;
    this.items = docs.map((doc) => this.item(doc));
    /** How many claims of each document are shown, and which documents are. */
    this.counts = docs.map((doc) => doc.total);
    this.visible = [];
    names.addEventListener("input", () => this.refresh());
    order.addEventListener("change", () => this.refresh());
    root.addEventListener("keydown", (event) => this.key(event));
  }

  item(doc) {
    const slash = doc.name.lastIndexOf("/") + 1;
    const number = el("span", { class: "total" });
    const link = el("a", { href: "#doc=" + encodeURIComponent(doc.name), tabindex: "-1" },
      el("span", { class: "name" }, slash ? [el("span", { class: "quiet" }, own(doc.name.slice(0, slash))), el("wbr")] : "", own(doc.name.slice(slash))),
      doc.state === "ok" ? "" : el("span", { class: "state " + doc.state }, STATE_WORDS[doc.state]),
      number,
      doc.missed > 0 ? el("span", { class: "missed", title: count(doc.missed) + " figures and names without a claim" }, count(doc.missed)) : el("span", { class: "missed none" }),
      this.ribbon(doc));
    return { doc, li: el("li", null, link), link, number };
  }

  /** A thin band of the document's types. */
  ribbon(doc) {
    const ribbon = el("span", { class: "ribbon", "aria-hidden": "true" });
    for (const type of types) {
      if (doc.byType.get(type) > 0) {
        const piece = el("span", { class: typeClass(type) });
        piece.style.flexGrow = doc.byType.get(type);
        ribbon.append(piece);
      }
    }
    return ribbon;
  }

  /** Shows which claims of each document pass the filters; filtered tells whether there are any. */
  show(counts, filtered) {
    this.counts = counts;
    this.filtered = filtered;
    this.refresh();
  }

  refresh() {
    const wanted = folded(this.names.value.trim());
    const visible = this.items.filter(({ doc }) =>
      folded(doc.name).includes(wanted) && (!this.filtered || this.counts[doc.i] > 0));
    const by = {
      name: (a, b) => a.doc.i - b.doc.i,
      claims: (a, b) => this.counts[b.doc.i] - this.counts[a.doc.i] || a.doc.i - b.doc.i,
      gaps: (a, b) => b.doc.missed - a.doc.missed || a.doc.i - b.doc.i,
    }[this.order.value];
    visible.sort(by);
    for (const { doc, number } of visible) {
      const shown = count(this.counts[doc.i]);
      if (number.textContent !== shown) {
        number.textContent = shown;
      }
    }
    // Moving elements costs far more than comparing them.
    if (this.visible.length !== visible.length || visible.length === 0 || visible.some((item, at) => this.visible[at] !== item)) {
      this.visible = visible;
      this.root.replaceChildren(...visible.map(({ li }) => li));
      if (visible.length === 0) {
        this.root.append(el("li", { class: "quiet none" }, docs.length === 0 ? "The run has no documents." : "None match."));
      }
    }
    this.current(this.doc);
  }

  /** Marks the document that is open, if one is. */
  current(i) {
    this.doc = i;
    const item = this.items[i];
    if (this.marked !== item) {
      this.marked?.link.removeAttribute("aria-current");
      item?.link.setAttribute("aria-current", "page");
      this.marked = item;
    }
    const shown = item !== undefined && this.visible.includes(item);
    this.reach(shown ? item : this.visible[0]);
    if (shown) {
      this.reveal(item.li);
    }
  }

  /** Makes one item the one that the tabulator reaches; arrows go on from there. */
  reach(item) {
    if (this.reached !== item) {
      this.reached?.link.setAttribute("tabindex", "-1");
      item?.link.setAttribute("tabindex", "0");
      this.reached = item;
    }
  }

  /** Scrolls the side alone: the page itself stays where it is. */
  reveal(item) {
    const side = this.root.closest(".side");
    const box = item.getBoundingClientRect();
    const frame = side.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      side.scrollTop += box.top - frame.top - frame.height / 2;
    }
  }

  /** The document some steps from the current one, in the order shown. */
  beside(step) {
    const at = this.visible.findIndex(({ doc }) => doc.i === this.doc);
    return at < 0 ? this.visible[step > 0 ? 0 : this.visible.length - 1]?.doc : this.visible[at + step]?.doc;
  }

  key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    const at = this.visible.findIndex(({ link }) => link === document.activeElement);
    if (step === undefined || at < 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(Math.max(at + step, 0), this.visible.length - 1);
    this.reach(this.visible[to]);
    this.visible[to].link.focus();
  }

  focus() {
    this.reached?.link.focus();
  }
}
