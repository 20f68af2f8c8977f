/* The filters: types, words and conditions, and which gaps are tinted. */

const TYPING_MS = 120;

class Filters {
  /** changed is called when other claims pass. */
  constructor(changed) {
    this.changed = changed;
    this.shown = new Set(types);
    this.query = "";
    this.input = $("filter");
    this.count = $("filter-count");
    this.input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.apply(), TYPING_MS);
    });
    this.typeChips();
    this.gapChips();
    this.fieldChoice();
    this.test = testOf(this.query, this.shown);
  }

  typeChips() {
    const totals = new Map();
    for (const doc of docs) {
      doc.byType.forEach((n, type) => totals.set(type, (totals.get(type) ?? 0) + n));
    }
    this.totals = totals;
    fill($("types"), types.map((type) =>
      this.chip("type " + typeClass(type), type, totals.get(type), (on) => {
        if (on) {
          this.shown.add(type);
        } else {
          this.shown.delete(type);
        }
        this.apply();
      })));
  }

  gapChips() {
    const classes = document.documentElement.classList;
    fill($("gaps"), index.gaps.map((label, kind) => {
      const total = docs.reduce((sum, doc) => sum + doc.gaps[kind], 0);
      return this.chip("type gap " + GAP_CLASSES[kind], label, total, (on) => classes.toggle("without-" + GAP_CLASSES[kind], !on));
    }));
  }

  chip(classes, label, total, toggled) {
    const button = el("button", { type: "button", class: classes, "aria-pressed": "true", "data-label": label },
      el("span", null, label), el("span", { class: "total" }, count(total)));
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      toggled(on);
    });
    return button;
  }

  /** A field and one of its values make a condition of the query. */
  fieldChoice() {
    const field = $("field");
    const value = $("value");
    const names = Object.keys(index.values);
    fill(field, names.map((name) => el("option", { value: name }, name)));
    const values = () =>
      fill(value, el("option", { value: "" }, "value…"), (index.values[field.value] ?? []).map(([text, n]) =>
        el("option", { value: text }, text + " (" + count(n) + ")")));
    field.addEventListener("change", values);
    value.addEventListener("change", () => {
      if (value.value !== "") {
        this.add(conditionText(field.value, value.value));
        value.value = "";
      }
    });
    $("fields").hidden = names.length === 0;
    values();
  }

  /** Adds a condition to the query, in place of one about the same field. */
  add(condition) {
    const field = condition.split("=")[0] + "=";
    const kept = (this.input.value.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).filter((term) => !term.startsWith(field));
    this.input.value = [...kept, condition].join(" ");
    this.apply();
  }

  apply() {
    clearTimeout(this.timer);
    this.query = this.input.value.trim();
    this.test = testOf(this.query, this.shown);
    this.scan?.stop();
    const counts = docs.map((doc) => this.byType(doc));
    if (this.query === "") {
      this.finish(counts);
    } else {
      this.count.textContent = "Filtering…";
      this.scan = new Scan(
        (i) => {
          counts[i] = docs[i].total === 0 ? 0 : documentAt(i).claims.filter(this.test).length;
        },
        () => {},
        () => this.finish(counts));
    }
    this.changed();
  }

  byType(doc) {
    let n = 0;
    doc.byType.forEach((ofType, type) => {
      n += this.shown.has(type) ? ofType : 0;
    });
    return n;
  }

  finish(counts) {
    const passing = counts.reduce((sum, n) => sum + n, 0);
    const holding = counts.filter((n) => n > 0).length;
    this.count.textContent = this.test === undefined ? "" : plural(passing, "claim") + " in " + plural(holding, "document");
    this.counted?.(counts, this.test !== undefined);
  }
}
