/* The keyboard. */

const KEYS = {
  j: (page) => page.step(1),
  k: (page) => page.step(-1),
  ArrowRight: (page) => page.step(1),
  ArrowLeft: (page) => page.step(-1),
  g: (page) => page.stepGap(1),
  G: (page) => page.stepGap(-1),
  "]": (page) => page.stepDocument(1),
  "[": (page) => page.stepDocument(-1),
  "/": () => $("search").focus(),
  f: (page) => page.toSide($("filter")),
  d: (page) => page.toSide(undefined),
  o: (page) => page.go(""),
  c: (page) => page.copy(),
  t: (page) => page.theme.next(),
  "?": () => $("help").showModal(),
  Escape: (page) => page.back(),
};

function listenToKeys(page) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || $("help").open) {
      return;
    }
    const typing = event.target.matches("input, select, textarea");
    if (typing && event.key === "Escape") {
      event.target.blur();
      $("content").focus({ preventScroll: true });
      return;
    }
    const act = typing ? undefined : KEYS[event.key];
    if (act !== undefined) {
      event.preventDefault();
      act(page);
    }
  });
}
