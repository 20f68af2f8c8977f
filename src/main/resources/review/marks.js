/* Marks in a text: where stretches overlap, each is cut so that elements nest. */

/**
 * Adds the stretch of a text from start to end with its marks.
 * A mark has start, end, rank (outer first where two cover the same) and make(first), which returns
 * its element; first tells whether the mark begins there.
 */
function addMarked(parent, text, start, end, marks) {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .sort((a, b) => a.start - b.start);
  if (inside.length === 0) {
    addText(parent, text.slice(start, end));
    return;
  }
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  let open = [];
  let active = [];
  let next = 0;
  for (let b = 0; b + 1 < bounds.length; b++) {
    const from = bounds[b];
    const to = bounds[b + 1];
    while (next < inside.length && inside[next].start <= from) {
      active.push(inside[next++]);
    }
    active = active.filter((mark) => mark.end >= to).sort(outerFirst);
    const wanted = active;
    let kept = 0;
    while (kept < open.length && kept < wanted.length && open[kept].mark === wanted[kept]) {
      kept++;
    }
    open.length = kept;
    for (const mark of wanted.slice(kept)) {
      const element = mark.make(mark.start === from);
      (open.length === 0 ? parent : open[open.length - 1].element).append(element);
      open.push({ mark, element });
    }
    addText(open.length === 0 ? parent : open[open.length - 1].element, text.slice(from, to));
    for (const { mark, element } of open) {
      if (mark.end === to) {
        element.classList.add("last");
      }
    }
  }
}

function outerFirst(a, b) {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || a.rank - b.rank;
}

/** The places where lines begin, and the ends of their text. */
function linesOf(text) {
  const lines = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length || lines.length === 0) {
    lines.push({ start: from, end: text.length });
  }
  return lines;
}
