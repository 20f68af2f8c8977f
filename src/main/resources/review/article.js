/* The article: its lines as they are, with claims and gaps marked in place. */

const LINES_PER_PART = 60;

/** From so many lines on, what is out of sight is not laid out. */
const LONG = 600;

/** The places that a claim tells of, by the field that tells it. */
function rolesOf(claim) {
  const roles = [];
  for (const [name, value] of claim.fields) {
    if (value.place?.marked) {
      roles.push([name, value.place]);
    }
  }
  return roles;
}

class ArticleView {
  /** chosen is called with a claim or a gap that was clicked. */
  constructor(chosen) {
    this.root = el("div", { class: "article", lang: "ja", click: (event) => this.clicked(event) });
    this.chosen = chosen;
  }

  /** Shows a document; of its claims those that pass the test. */
  show(doc, test) {
    this.doc = doc;
    this.lines = linesOf(doc.text);
    this.buckets = this.lines.map(() => []);
    this.elements = [];
    this.extra = [];
    this.touched = new Set();
    this.selected = undefined;
    for (const claim of doc.claims) {
      if (claim.place.marked && (test === undefined || test(claim))) {
        this.put(this.claimMark(claim));
      }
    }
    for (const gap of doc.gaps) {
      this.put(this.gapMark(gap));
    }
    this.root.classList.toggle("long", this.lines.length > LONG);
    const parts = [];
    for (let n = 0; n < this.lines.length; n++) {
      if (n % LINES_PER_PART === 0) {
        parts.push(el("div", { class: "part" }));
      }
      const heading = /^#{1,6}\s/.test(doc.text.slice(this.lines[n].start, this.lines[n].start + 8));
      const line = el("p", { class: heading ? "line heading" : "line", "data-line": n + 1, dir: "ltr" });
      this.elements.push(line);
      this.draw(n);
      parts[parts.length - 1].append(line);
    }
    this.root.replaceChildren(...parts);
    const first = this.root.querySelector("mark");
    if (first) {
      first.tabIndex = 0;
    }
  }

  claimMark(claim) {
    return {
      start: claim.place.start,
      end: claim.place.end,
      rank: 1,
      claim,
      make: (first) =>
        el("mark", {
          class: "claim " + typeClass(claim.type) + (first ? " first" : "") + (this.selected === claim ? " selected" : ""),
          "data-claim": claim.i,
          "data-type": claim.type,
          tabindex: first ? (this.selected === claim ? "0" : "-1") : undefined,
          "aria-current": first && this.selected === claim ? "true" : undefined,
        }),
    };
  }

  gapMark(gap) {
    return {
      start: gap.place.start,
      end: gap.place.end,
      rank: 2,
      gap,
      make: (first) =>
        el("span", {
          class: "gap " + GAP_CLASSES[gap.kind] + (this.selected === gap ? " selected" : ""),
          "data-gap": gap.i,
          tabindex: first && this.selected === gap ? "0" : undefined,
          title: "no claim (" + index.gaps[gap.kind] + ")" + (gap.reason ? ": " + gap.reason : ""),
        }),
    };
  }

  lineAt(position) {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle].start <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  linesFrom(start, end) {
    const lines = [];
    for (let n = this.lineAt(start); n < this.lines.length && this.lines[n].start < Math.max(end, start + 1); n++) {
      lines.push(n);
    }
    return lines;
  }

  put(mark) {
    for (const n of this.linesFrom(mark.start, mark.end)) {
      this.buckets[n].push(mark);
    }
  }

  draw(n) {
    const { start, end } = this.lines[n];
    this.elements[n].replaceChildren();
    const marks = this.extra.length === 0 ? this.buckets[n] : [...this.buckets[n], ...this.extra];
    addMarked(this.elements[n], this.doc.text, start, end, marks);
  }

  /** Marks one claim or gap as the selected one, with the places that it tells of. */
  select(chosen, focus) {
    const before = this.touched;
    this.selected = chosen;
    this.extra = chosen === undefined ? [] : this.extraMarks(chosen);
    this.touched = new Set(this.extra.flatMap((mark) => this.linesFrom(mark.start, mark.end)));
    if (chosen?.place.marked) {
      this.linesFrom(chosen.place.start, chosen.place.end).forEach((n) => this.touched.add(n));
    }
    for (const n of new Set([...before, ...this.touched])) {
      this.draw(n);
    }
    const element = this.root.querySelector("mark.selected, .gap.selected, .found");
    if (element) {
      this.reveal(element, focus);
      if (this.lines.length > LONG) {
        // Lines that come into sight are laid out for the first time and move the others.
        requestAnimationFrame(() => requestAnimationFrame(() => element.isConnected && this.reveal(element, false)));
      }
    }
  }

  extraMarks(chosen) {
    const plain = (name, place, rank, label) => ({
      start: place.start,
      end: place.end,
      rank,
      make: (first) => el("span", { class: name, "data-role": first ? label : undefined, title: label }),
    });
    if (chosen.found) {
      return [plain("found", chosen.place, 3)];
    }
    if (!(chosen instanceof Claim)) {
      return [];
    }
    const extra = chosen.place.marked && !this.buckets.some((bucket) => bucket.some((mark) => mark.claim === chosen))
      ? [this.claimMark(chosen)]
      : [];
    if (chosen.sentence.marked) {
      extra.push(plain("sentence", chosen.sentence, 0));
    }
    for (const [name, place] of rolesOf(chosen)) {
      extra.push(plain("role", place, 3, name));
    }
    return extra;
  }

  reveal(element, focus) {
    if (focus && element.tabIndex >= 0) {
      element.focus({ preventScroll: true });
    }
    const box = element.getBoundingClientRect();
    const sheet = matchMedia("(max-width: 60rem)").matches ? $("panel").offsetHeight : 0;
    if (box.top < 90 || box.bottom > innerHeight - 60 - sheet) {
      const smooth = this.lines.length <= LONG && !matchMedia("(prefers-reduced-motion: reduce)").matches;
      const target = scrollY + box.top - (innerHeight - sheet) / 3;
      scrollTo({ top: target, behavior: smooth && Math.abs(target - scrollY) < 1500 ? "smooth" : "instant" });
    }
  }

  clicked(event) {
    if (String(getSelection()) !== "") {
      return;
    }
    const mark = event.target.closest("[data-claim], [data-gap]");
    if (mark?.dataset.claim !== undefined) {
      this.chosen(this.doc.claims[Number(mark.dataset.claim)]);
    } else if (mark) {
      this.chosen(this.doc.gaps[Number(mark.dataset.gap)]);
    }
  }
}

/** A sentence of its own with the mention marked in it, for places where there is no article. */
function sentenceOf(claim) {
  const sentence = claim.sentence.text;
  const units = unitsOf(sentence);
  const offset = claim.place.at - claim.sentence.at;
  const length = [...claim.text].length;
  const shown = el("blockquote", { lang: "ja", dir: "ltr" });
  if (offset >= 0 && offset + length <= [...sentence].length && sentence.startsWith(claim.text, units(offset))) {
    addMarked(shown, sentence, 0, sentence.length, [
      {
        start: units(offset),
        end: units(offset) + claim.text.length,
        rank: 1,
        make: () => el("mark", { class: "claim first " + typeClass(claim.type) }),
      },
    ]);
  } else {
    add(shown, sentence);
  }
  return shown;
}
