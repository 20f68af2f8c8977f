/* The page as a whole: what is open, what is selected, and the address that tells of it. */

class Page {
  constructor() {
    this.main = $("content");
    this.article = new ArticleView((chosen) => this.choose(chosen));
    this.panel = new Panel($("panel"), {
      step: (by) => (this.selected instanceof Claim ? this.step(by) : this.stepGap(by)),
      close: () => this.back(),
      copy: () => this.copy(),
      filter: (condition) => this.filters.add(condition),
    });
    this.search = new Search(this.main);
    this.filters = new Filters(() => this.filtered());
    this.list = new DocumentList($("documents"), $("names"), $("order"));
    this.filters.counted = (counts, filtered) => this.list.show(counts, filtered);
    this.filters.apply();
    this.theme = new Theme();
    this.listen();
    this.route();
  }

  listen() {
    addEventListener("hashchange", () => {
      if (location.hash !== this.shownHash) {
        this.route();
      }
    });
    document.addEventListener("click", (event) => this.followed(event));
    $("search-form").addEventListener("submit", (event) => {
      event.preventDefault();
      const words = $("search").value.trim();
      this.go(words === "" ? "" : "q=" + encodeURIComponent(words));
    });
    $("help-button").addEventListener("click", () => $("help").showModal());
    $("open-documents").addEventListener("click", () => this.drawer(!document.body.classList.contains("drawer")));
    listenToKeys(this);
  }

  /** A link leads somewhere also where the address does not change: back to a claim from a gap. */
  followed(event) {
    const link = event.target.closest("a[href^='#']");
    if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.classList.contains("skip")) {
      this.main.focus();
    } else {
      this.go(link.getAttribute("href").slice(1));
    }
  }

  go(hash) {
    location.hash = hash;
    this.route();
  }

  /** Goes without leaving a trace in the history: for steps through claims. */
  replace(hash) {
    location.replace("#" + hash);
    this.route();
  }

  /** Shows what the address tells. */
  route() {
    this.shownHash = location.hash;
    const hash = location.hash.slice(1);
    const parts = new URLSearchParams(hash.includes("=") ? hash.replaceAll("+", "%2B") : "");
    this.drawer(false);
    this.search.stop();
    if (parts.has("q")) {
      this.close();
      $("search").value = parts.get("q");
      this.search.show(parts.get("q"));
      document.title = "Search – Konkyo review";
      return;
    }
    if (parts.has("doc")) {
      const i = documentByName(parts.get("doc"));
      if (i < 0) {
        this.lost("No document is named " + parts.get("doc") + ".");
        return;
      }
      this.open(documentAt(i));
      const [start, end] = (parts.get("at") ?? "").split("-").map(Number);
      this.select(end > start && this.doc.text !== undefined ? this.foundAt(start, end) : undefined, false);
      return;
    }
    if (hash === "") {
      this.close();
      overview(this.main, this.filters.totals);
      document.title = "Konkyo review";
      return;
    }
    const claim = claimById(hash);
    if (claim === undefined) {
      this.lost("No claim has the id " + hash + ".");
      return;
    }
    this.open(claim.doc);
    this.select(claim, true);
  }

  foundAt(start, end) {
    return { found: true, place: new Place(this.doc, [start, end]) };
  }

  lost(message) {
    this.close();
    fill(this.main, el("div", { class: "sheet" }, el("h1", null, "Not here"), el("p", null, message), el("p", null, el("a", { href: "#" }, "All documents"))));
    announce(message);
  }

  close() {
    this.doc = undefined;
    this.selected = undefined;
    this.panel.clear();
    this.list.current(undefined);
    scrollTo({ top: 0, behavior: "instant" });
  }

  open(doc) {
    if (this.doc === doc) {
      return;
    }
    this.doc = doc;
    this.selected = undefined;
    document.title = doc.about.name + " – Konkyo review";
    this.list.current(doc.i);
    this.render();
    scrollTo({ top: 0, behavior: "instant" });
  }

  claims() {
    const test = this.filters.test;
    return test === undefined ? this.doc.claims : this.doc.claims.filter(test);
  }

  render() {
    const sheet = documentSheet(this.doc, this.claims().filter((claim) => !claim.place.marked));
    if (this.doc.text !== undefined) {
      this.article.show(this.doc, this.filters.test);
      sheet.querySelector(".document-head").after(this.article.root);
    }
    fill(this.main, sheet);
  }

  filtered() {
    if (this.doc === undefined) {
      return;
    }
    this.render();
    this.select(this.selected, false);
  }

  choose(chosen) {
    if (chosen instanceof Claim) {
      this.go(chosen.id);
    } else {
      this.select(chosen, false);
    }
  }

  /** Selects a claim, a gap or a found stretch of the open document, or nothing. */
  select(chosen, focus) {
    this.selected = chosen;
    if (this.doc.text !== undefined) {
      this.article.select(chosen, focus);
    }
    if (chosen instanceof Claim) {
      const claims = this.claims();
      const at = claims.indexOf(chosen);
      const position = at < 0 ? "not among those shown" : count(at + 1) + " of " + count(claims.length);
      this.panel.claim(chosen, position);
      announce(chosen.type + " " + chosen.text + ", " + gist(chosen) + ", " + position);
      if (!chosen.place.marked) {
        this.main.querySelector('[data-unmarked="' + chosen.id + '"]')?.scrollIntoView({ block: "center", behavior: "instant" });
      }
    } else if (chosen?.kind !== undefined) {
      this.panel.gap(chosen, this.doc, count(chosen.i + 1) + " of " + count(this.doc.gaps.length));
      announce("no claim covers " + chosen.place.text + (chosen.reason ? ": " + chosen.reason : ""));
    } else {
      this.panel.list(this.doc, this.claims());
    }
  }

  /** Where in the text the selection is, or where reading has come to. */
  position() {
    return this.selected?.place.start ?? -1;
  }

  step(by) {
    if (this.doc === undefined) {
      this.stepDocument(by);
      return;
    }
    const claims = this.claims();
    const at = claims.indexOf(this.selected);
    const here = this.position();
    const next = at >= 0
      ? claims[at + by]
      : by > 0 ? claims.find((claim) => claim.place.start > here) : claims.findLast((claim) => claim.place.start < here);
    if (next === undefined) {
      announce(by > 0 ? "No further claim in this document." : "No earlier claim in this document.");
    } else {
      this.replace(next.id);
    }
  }

  stepGap(by) {
    const hidden = document.documentElement.classList;
    const gaps = (this.doc?.gaps ?? []).filter((gap) => !hidden.contains("without-" + GAP_CLASSES[gap.kind]));
    const here = this.position();
    const next = by > 0 ? gaps.find((gap) => gap.place.start > here) : gaps.findLast((gap) => gap.place.start < here);
    if (next === undefined) {
      announce("No further stretch without a claim.");
    } else {
      this.select(next, true);
    }
  }

  stepDocument(by) {
    const next = this.list.beside(by);
    if (next !== undefined) {
      this.go("doc=" + encodeURIComponent(next.name));
      announce(next.name);
    }
  }

  /** Closes what is in front: the drawer, the selection, the document. */
  back() {
    if (document.body.classList.contains("drawer")) {
      this.drawer(false);
    } else if (this.selected !== undefined) {
      const name = "doc=" + encodeURIComponent(this.doc.about.name);
      if (location.hash === "#" + name) {
        this.select(undefined, false);
      } else {
        this.replace(name);
      }
      this.main.focus({ preventScroll: true });
    } else if (location.hash !== "") {
      this.go("");
    }
  }

  drawer(open) {
    document.body.classList.toggle("drawer", open);
    $("open-documents").setAttribute("aria-expanded", String(open));
  }

  toSide(target) {
    this.drawer(true);
    if (target === undefined) {
      this.list.focus();
    } else {
      target.focus();
    }
  }

  copy() {
    if (!(this.selected instanceof Claim)) {
      return;
    }
    const link = location.href.split("#")[0] + "#" + this.selected.id;
    navigator.clipboard?.writeText(link).then(
      () => announce("Link copied"),
      () => announce("The browser does not allow copying; the address shows the link"));
  }
}

new Page();
