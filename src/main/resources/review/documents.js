/* The list of documents. */

const STATE_WORDS = { failed: "failed", "no-source": "no source", doubtful: "doubtful" };

class DocumentList {
  constructor(root, names, order) {
    this.root = root;
    this.names = names;
    this.order = order;
    this.items = docs.map((doc) => this.item(doc));
    /** How many claims of each document are shown. */
    this.counts = docs.map((doc) => doc.total);
    names.addEventListener("input", () => this.refresh());
    order.addEventListener("change", () => this.refresh());
    root.addEventListener("keydown", (event) => this.key(event));
  }

  item(doc) {
    const slash = doc.name.lastIndexOf("/") + 1;
    const number = el("span", { class: "total" });
    const link = el("a", { href: "#doc=" + encodeURIComponent(doc.name), tabindex: "-1" },
      el("span", { class: "name" }, slash ? el("span", { class: "quiet" }, own(doc.name.slice(0, slash))) : "", own(doc.name.slice(slash))),
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
    for (const { doc, number, link } of visible) {
      number.textContent = count(this.counts[doc.i]);
      number.title = plural(this.counts[doc.i], "claim") + (this.filtered ? " of " + count(doc.total) : "");
    }
    this.visible = visible;
    this.root.replaceChildren(...visible.map(({ li }) => li));
    if (visible.length === 0) {
      this.root.append(el("li", { class: "quiet none" }, docs.length === 0 ? "The run has no documents." : "None match."));
    }
    this.current(this.doc);
  }

  current(i) {
    for (const { link } of this.items) {
      link.removeAttribute("aria-current");
      link.tabIndex = -1;
    }
    this.doc = i;
    const shown = this.visible?.find(({ doc }) => doc.i === i);
    if (shown) {
      shown.link.setAttribute("aria-current", "page");
      shown.link.tabIndex = 0;
      this.reveal(shown.li);
    } else if (this.visible?.length > 0) {
      this.visible[0].link.tabIndex = 0;
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
    this.visible[at].link.tabIndex = -1;
    this.visible[to].link.tabIndex = 0;
    this.visible[to].link.focus();
  }

  focus() {
    this.root.querySelector('a[tabindex="0"]')?.focus();
  }
}
