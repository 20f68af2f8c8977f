/* Text and elements. Everything that comes from the data goes through here as text, never as markup. */

/** What cannot be seen, or turns the text around it: shown by its number. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;

const $ = (id) => document.getElementById(id);

/** Makes an element; children are elements or texts. */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(key, value);
    }
  }
  add(element, ...children);
  return element;
}

function add(parent, ...children) {
  for (const child of children.flat()) {
    if (child instanceof Node) {
      parent.append(child);
    } else if (child !== undefined && child !== null && child !== "") {
      addText(parent, String(child));
    }
  }
}

/** Adds a text; a character that cannot be seen stays in it, shut in and with a label. */
function addText(parent, text) {
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) {
      parent.append(text.slice(from, match.index));
    }
    const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    const shown = document.createElement("bdi");
    shown.className = "unseen";
    shown.dataset.code = "U+" + code;
    shown.append(match[0]);
    parent.append(shown);
    from = match.index + 1;
  }
  if (from < text.length) {
    parent.append(from === 0 ? text : text.slice(from));
  }
}

/** Replaces all that an element holds. */
function fill(element, ...children) {
  element.replaceChildren();
  add(element, ...children);
}

/** A text of the data in its own direction. */
const own = (text) => el("bdi", { lang: /[\u2e80-\uffef]/.test(text) ? "ja" : undefined }, text);

const whole = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("ja", { notation: "compact", maximumSignificantDigits: 3 });
const count = (n) => whole.format(n);
const plural = (n, noun) => count(n) + " " + noun + (n === 1 ? "" : "s");

/** Groups the digits of an exact decimal. */
function grouped(decimal) {
  const [, sign, digits, rest] = /^(-?)(\d+)(.*)$/.exec(decimal) ?? [null, "", decimal, ""];
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, ",") + rest;
}

/** Tells those who cannot see the page what has changed. */
function announce(message) {
  $("live").textContent = message;
}
