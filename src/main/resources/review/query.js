/* Filters: which claims are shown. */

const CONDITION = /^([a-z_]+)(!=|>=|<=|=|>|<)(.*)$/;

/** Splits at white space that is not between quotes. */
function termsOf(query) {
  const terms = [];
  for (const match of query.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)) {
    terms.push(match[0].replaceAll('"', ""));
  }
  return terms;
}

const known = new Map();

/** Of one width and one case, so that １２３ finds 123; short texts come again and again. */
function folded(text) {
  let same = known.get(text);
  if (same === undefined) {
    same = text.normalize("NFKC").toLowerCase();
    if (text.length < 24) {
      known.set(text, same);
    }
  }
  return same;
}

function valuesOf(claim, name) {
  switch (name) {
    case "rule":
      return [claim.rule];
    case "type":
      return [claim.type];
    case "id":
      return [claim.id];
    case "text":
      return [claim.text];
    case "section":
      return claim.section === undefined ? [] : [claim.section];
    default: {
      if (claim.links[name] !== undefined) {
        return ["any", claim.links[name]];
      }
      const value = claim.field(name);
      return value === undefined ? [] : [plainValue(value)];
    }
  }
}

function condition(name, operator, wanted) {
  const text = folded(wanted);
  const number = Number(wanted);
  switch (operator) {
    case "=":
      return (claim) => valuesOf(claim, name).some((value) => folded(value) === text || (value !== "" && Number(value) === number && wanted !== ""));
    case "!=":
      return (claim) => !valuesOf(claim, name).some((value) => folded(value) === text);
    default: {
      const holds = {
        ">": (value) => value > number,
        "<": (value) => value < number,
        ">=": (value) => value >= number,
        "<=": (value) => value <= number,
      }[operator];
      return (claim) => valuesOf(claim, name).some((value) => holds(Number(value)));
    }
  }
}

function mentions(word) {
  const text = folded(word);
  return (claim) =>
    claim.sentence.folded.includes(text) ||
    claim.place.folded.includes(text) ||
    claim.words.some((word) => folded(word).includes(text)) ||
    claim.places.some((place) => place.folded.includes(text));
}

/** Returns the test that a claim must pass; undefined where every claim does. */
function testOf(query, shown) {
  const tests = termsOf(query).map((term) => {
    const match = CONDITION.exec(term);
    return match ? condition(match[1], match[2], match[3]) : mentions(term);
  });
  if (tests.length === 0 && types.every((type) => shown.has(type))) {
    return undefined;
  }
  return (claim) => shown.has(claim.type) && tests.every((test) => test(claim));
}

/** Writes a condition as it is typed. */
function conditionText(name, value) {
  return name + "=" + (/\s/.test(value) ? '"' + value + '"' : value);
}
