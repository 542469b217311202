// What everything else is made with: the page's words, elements, and the region that is read out.

const words = JSON.parse(document.getElementById("words").textContent);

/** A sentence of the page's language with {0}, {1} … filled in. */
const word = (key, ...values) => words[key].replace(/\{(\d)\}/g, (all, at) => values[at]);

/** The same where it depends on a count: of one it is said in a sentence of its own. */
const counted = (key, count, ...values) => word(count === 1 ? `${key}One` : key, ...values);

/** A number with at most two decimals, as the language writes it. */
const shown = (number) => String(Math.round(number * 100) / 100).replace(".", words.decimal);

/** An element with attributes (a function is a listener, true an attribute without value) and children. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== false && value !== null) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children);
  return element;
}

const button = (key, click, attributes = {}) => make("button", { type: "button", click, ...attributes }, word(key));

/** A copy that can stand beside its original: ids, and links to them, are left out. */
function copyOf(element) {
  const copy = element.cloneNode(true);
  for (const node of [copy, ...copy.querySelectorAll("[id], a[href^='#']")]) {
    node.removeAttribute("id");
    if (node.matches("a[href^='#']")) {
      node.removeAttribute("href");
    }
  }
  return copy;
}

const live = make("p", { role: "status", class: "quiet" });

/** Has a screen reader say something; an equal sentence is said again. */
function say(sentence) {
  live.textContent = live.textContent === sentence ? sentence + "\u00a0" : sentence;
}
