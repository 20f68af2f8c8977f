/* Small charts, each with a table that says the same. */

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function table(caption, heads, rows) {
  return el("details", { class: "table" },
    el("summary", null, "As a table"),
    el("table", null,
      el("caption", { class: "hidden" }, caption),
      el("thead", null, el("tr", null, heads.map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", null, rows.map(([head, ...cells]) =>
        el("tr", null, el("th", { scope: "row" }, head), cells.map((cell) => el("td", null, cell)))))));
}

const WIDTH = 420;
const ROW = 26;
const LABEL = 84;
const END = 76;

/** Claims by type, as bars from zero. */
function typesChart(byType) {
  const rows = types.filter((type) => byType.get(type) > 0).map((type) => [type, byType.get(type)]);
  if (rows.length === 0) {
    return undefined;
  }
  const most = Math.max(...rows.map(([, n]) => n));
  const drawing = svg("svg", {
    viewBox: "0 0 " + WIDTH + " " + rows.length * ROW,
    role: "img",
    "aria-label": "Claims by type: " + rows.map(([type, n]) => type + " " + n).join(", "),
  });
  rows.forEach(([type, n], row) => {
    const y = row * ROW;
    const width = Math.max(2, (n / most) * (WIDTH - LABEL - END));
    drawing.append(
      svg("text", { x: LABEL - 10, y: y + 17, class: "label" }, type),
      svg("rect", { x: LABEL, y: y + 6, width, height: 14, rx: 2, class: "bar " + typeClass(type) }),
      svg("text", { x: LABEL + width + 8, y: y + 17, class: "figure" }, count(n)));
  });
  return el("figure", null, el("figcaption", null, "Claims by type"), drawing,
    table("Claims by type", ["type", "claims"], rows.map(([type, n]) => [type, count(n)])));
}

/** Sums of money by currency, as points on an axis of powers of ten: bars would need a zero. */
function moneyChart(sums) {
  const rows = sums
    .map(([currency, total, amounts]) => ({ currency, total, amounts, value: Number(total) }))
    .filter((sum) => sum.value > 0)
    .sort((a, b) => b.value - a.value || (a.currency < b.currency ? -1 : 1));
  if (rows.length === 0) {
    return undefined;
  }
  const powers = rows.map((sum) => Math.log10(sum.value));
  const low = Math.min(Math.floor(Math.min(...powers)), Math.ceil(Math.max(...powers)) - 1);
  const high = Math.max(Math.ceil(Math.max(...powers)), low + 1);
  const x = (power) => LABEL + ((power - low) / (high - low)) * (WIDTH - LABEL - END);
  const height = rows.length * ROW;
  const drawing = svg("svg", {
    viewBox: "0 0 " + WIDTH + " " + (height + 22),
    role: "img",
    "aria-label": "Sums of money by currency on a logarithmic axis: "
      + rows.map((sum) => sum.currency + " " + compact.format(sum.value)).join(", "),
  });
  const step = high - low > 8 ? 4 : high - low > 3 ? 2 : 1;
  for (let power = low; power <= high; power++) {
    if (power % step === 0) {
      drawing.append(
        svg("line", { x1: x(power), x2: x(power), y1: 0, y2: height, class: "grid" }),
        svg("text", { x: x(power), y: height + 16, class: "tick" }, compact.format(10 ** power)));
    }
  }
  rows.forEach((sum, row) => {
    const y = row * ROW + 13;
    const at = x(Math.log10(sum.value));
    drawing.append(
      svg("text", { x: LABEL - 10, y: y + 4, class: "label" }, sum.currency),
      svg("line", { x1: LABEL, x2: at, y1: y, y2: y, class: "stem" }),
      svg("circle", { cx: at, cy: y, r: 5, class: "bar money" }),
      svg("text", { x: at + 10, y: y + 4, class: "figure" }, compact.format(sum.value)));
  });
  return el("figure", null,
    el("figcaption", null, "Sums of money by currency ", el("span", { class: "quiet" }, "logarithmic; amounts told twice count twice")),
    drawing,
    table("Sums of money by currency", ["currency", "sum", "amounts"], rows.map((sum) => [sum.currency, grouped(sum.total), count(sum.amounts)])));
}

function charts(byType, sums) {
  return el("div", { class: "charts" }, [typesChart(byType), moneyChart(sums)]);
}
