/* The data: what is known of all documents at once, each document when it is first needed. */

const index = JSON.parse($("index").textContent);
const docs = index.docs;
const read = new Map();

docs.forEach((doc, i) => {
  doc.i = i;
  doc.total = 0;
  doc.byType = new Map();
  for (let t = 0; t < doc.types.length; t += 2) {
    doc.byType.set(index.types[doc.types[t]], doc.types[t + 1]);
    doc.total += doc.types[t + 1];
  }
  doc.missed = doc.gaps[0] + doc.gaps[1];
});

const TYPES = ["money", "number", "percent", "official", "person", "statement", "date", "duration"];
const types = [
  ...TYPES.filter((type) => index.types.includes(type)),
  ...index.types.filter((type) => !TYPES.includes(type)),
];
const TYPE_CLASSES = new Set(TYPES);
const typeClass = (type) => (TYPE_CLASSES.has(type) ? type : "other");
const GAP_CLASSES = ["figure", "name", "date", "aside"];

/** A function from code points, which the data counts, to the units of JavaScript's strings. */
function unitsOf(text) {
  const pairs = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) {
    pairs.push(match.index - pairs.length);
  }
  if (pairs.length === 0) {
    return (offset) => offset;
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  };
}

/** A stretch of a document. Where the text does not say so, it is not marked: marked is false. */
class Place {
  constructor(doc, [start, end, text]) {
    this.marked = text === undefined;
    this.at = start;
    this.until = end;
    this.start = this.marked ? doc.units(start) : 0;
    this.end = this.marked ? doc.units(end) : 0;
    this.text = this.marked ? doc.text.slice(this.start, this.end) : text;
  }

  /** The text as filters compare it. */
  get folded() {
    this.made ??= folded(this.text);
    return this.made;
  }
}

/** A field's value, told apart by what the data holds. */
function valueOf(doc, raw) {
  if (Array.isArray(raw)) {
    return raw.length === 1 ? { number: raw[0] } : { place: new Place(doc, raw) };
  }
  if (typeof raw === "number") {
    return { number: String(raw) };
  }
  if (raw !== null && typeof raw === "object") {
    return { time: raw, place: raw.place ? new Place(doc, raw.place) : undefined };
  }
  return { text: String(raw) };
}

/** What filters compare a value with. */
function plainValue(value) {
  return value.number ?? value.text ?? (value.time ? value.time.iso : value.place.text);
}

class Claim {
  constructor(doc, i, raw) {
    this.doc = doc;
    this.i = i;
    this.id = raw[0];
    this.type = index.types[raw[1]];
    this.place = new Place(doc, raw[2]);
    this.line = raw[3];
    this.column = raw[4];
    this.sentenceAt = raw[5];
    this.section = raw[6] < 0 ? undefined : index.common[raw[6]];
    this.rule = index.common[raw[7]];
    this.rawFields = raw[8];
    this.links = raw[9] ?? {};
  }

  get text() {
    return this.place.text;
  }

  get sentence() {
    return this.doc.sentences[this.sentenceAt];
  }

  /** Names and values, made when they are first asked for. */
  get fields() {
    if (this.made === undefined) {
      this.made = [];
      for (let f = 0; f < this.rawFields.length; f += 2) {
        this.made.push([index.fields[this.rawFields[f]], valueOf(this.doc, this.rawFields[f + 1])]);
      }
    }
    return this.made;
  }

  /** One field's value, made for the moment: filters ask many claims for one field. */
  field(name) {
    for (let f = 0; f < this.rawFields.length; f += 2) {
      if (index.fields[this.rawFields[f]] === name) {
        return valueOf(this.doc, this.rawFields[f + 1]);
      }
    }
    return undefined;
  }

  /** The places that stand outside the sentence: one inside it says nothing new. */
  get places() {
    const { at, until } = this.sentence;
    return this.rawFields
      .filter((value, f) => f % 2 === 1 && Array.isArray(value) && value.length > 1 && (value[0] < at || value[1] > until || value.length > 2))
      .map((value) => new Place(this.doc, value));
  }

  /** The values that stand in the data itself, not in the text. */
  get words() {
    return this.rawFields.filter((value, f) => f % 2 === 1 && !Array.isArray(value))
      .map((value) => (typeof value === "object" ? value.iso : String(value)));
  }
}

/** Reads a document's data, once. */
function documentAt(i) {
  let doc = read.get(i);
  if (doc === undefined) {
    const raw = JSON.parse($("document-" + i).textContent);
    doc = { i, about: docs[i], text: raw.text, sums: raw.sums };
    doc.units = raw.text === undefined ? (offset) => offset : unitsOf(raw.text);
    doc.sentences = raw.sentences.map((sentence) => new Place(doc, sentence));
    doc.claims = raw.claims.map((claim, at) => new Claim(doc, at, claim));
    doc.gaps = raw.gaps.map(([kind, start, end, reason], at) => ({
      i: at,
      kind,
      reason: reason < 0 ? undefined : index.common[reason],
      place: new Place(doc, [start, end]),
    }));
    read.set(i, doc);
  }
  return doc;
}

/** Finds the document and the claim of an id, in the data as it stands: few are read already. */
function claimById(id) {
  if (!/^[\w-]+$/.test(id)) {
    return undefined;
  }
  const quoted = '["' + id + '",';
  for (let i = 0; i < docs.length; i++) {
    if (docs[i].total > 0 && $("document-" + i).textContent.includes(quoted)) {
      const claim = documentAt(i).claims.find((candidate) => candidate.id === id);
      if (claim) {
        return claim;
      }
    }
  }
  return undefined;
}

const documentByName = (name) => docs.findIndex((doc) => doc.name === name);
