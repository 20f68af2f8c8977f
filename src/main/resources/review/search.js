/* Search in the text of all articles. */

const HITS_A_DOCUMENT = 8;
const HITS_SHOWN = 400;
const AROUND = 28;

/** A pattern that finds the words whatever their case and width. */
function searchPattern(words) {
  const one = [...words.trim()].map((character) => {
    if (/\s/.test(character)) {
      return "[\\s\u3000]*";
    }
    const forms = new Set([character, character.normalize("NFKC")]);
    const narrow = character.normalize("NFKC");
    if (narrow.length === 1 && narrow > " " && narrow <= "~") {
      forms.add(String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
    }
    return "(?:" + [...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/\-]/g, "\\$&")).join("|") + ")";
  });
  // Without the flag u an escaped hyphen is allowed; pairs of surrogates match as two units.
  return new RegExp(one.join(""), "gi");
}

class Search {
  constructor(root) {
    this.root = root;
  }

  /** Shows the hits of some words, as they are found. */
  show(words) {
    this.scan?.stop();
    const title = el("h1", null, "Search");
    const told = el("p", { class: "quiet", role: "status" }, "Searching…");
    const results = el("div", { class: "results" });
    fill(this.root, el("div", { class: "sheet" }, title, told, results));
    const pattern = searchPattern(words);
    let hits = 0;
    let shown = 0;
    let holding = 0;
    const tell = (end) => {
      told.textContent = plural(hits, "place") + " in " + plural(holding, "document") + " for “" + words + "”" + (end ? "" : "…")
        + (end && shown < hits ? "; the first " + count(shown) + " are listed" : "");
    };
    this.scan = new Scan(
      (i) => {
        const doc = docs[i].state === "failed" ? undefined : documentAt(i);
        const matches = doc?.text === undefined ? [] : [...doc.text.matchAll(pattern)].filter((match) => match[0] !== "");
        if (matches.length > 0) {
          hits += matches.length;
          holding++;
          const listed = shown < HITS_SHOWN ? matches.slice(0, HITS_A_DOCUMENT) : [];
          shown += listed.length;
          if (listed.length > 0) {
            results.append(this.group(doc, matches.length, listed));
          }
        }
      },
      () => tell(false),
      () => {
        tell(true);
        announce(told.textContent);
      });
  }

  stop() {
    this.scan?.stop();
  }

  group(doc, total, matches) {
    return el("section", { class: "hits" },
      el("h2", null, el("a", { href: "#doc=" + encodeURIComponent(doc.about.name) }, own(doc.about.name)), " ", el("span", { class: "quiet" }, count(total))),
      el("ol", null, matches.map((match) => el("li", null, this.hit(doc, match)))));
  }

  hit(doc, match) {
    const end = match.index + match[0].length;
    const before = doc.text.slice(Math.max(0, match.index - AROUND), match.index).replace(/^[\s\S]*[\r\n]/, "");
    const behind = doc.text.slice(end, end + AROUND).replace(/[\r\n][\s\S]*$/, "");
    const start = [...doc.text.slice(0, match.index)].length;
    return el("a", { lang: "ja", dir: "ltr", href: "#doc=" + encodeURIComponent(doc.about.name) + "&at=" + start + "-" + (start + [...match[0]].length) },
      before, el("b", null, match[0]), behind);
  }
}
