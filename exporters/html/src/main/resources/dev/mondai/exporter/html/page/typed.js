// What a learner typed: texts and numbers.

/** Letters and digits of any width become the usual ones (NFKC), and runs of blanks one. */
function folded(text, caseSensitive) {
  const plain = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  return caseSensitive ? plain : plain.toLowerCase();
}

/** Whether a text is what an accepted answer means: * stands for any characters, \* for a star. */
function accepts(pattern, text, caseSensitive) {
  const parts = folded(pattern, caseSensitive)
    .split(/(\\\*|\*)/)
    .map((part) => (part === "*" ? ".*" : (part === "\\*" ? "*" : part).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")));
  return new RegExp(`^${parts.join("")}$`, "su").test(folded(text, caseSensitive));
}

const NUMBER = /^([+-]?)(\d[\d .,']*|[.,]\d+)(?:e([+-]?\d+)|\s*[x×*·]\s*10\s*\^?\s*([+-]?\d+))?/i;

/** Digits with the language's own marks; null where they are none, such as 1,5 in English: nothing is guessed. */
function decimal(digits) {
  const [whole, part = "", ...more] = digits.trim().split(words.decimal);
  const group = words.decimal === "," ? "[. ']" : "[, ']";
  const isWhole = new RegExp(`^(\\d*|\\d{1,3}(${group}\\d{3})+)$`).test(whole);
  return isWhole && !more.length && /^\d*$/.test(part) ? `${whole.replace(/\D/g, "") || 0}.${part || 0}` : null;
}

/** A number and what follows it; null where the text begins with none. */
function numberIn(text) {
  const plain = text.normalize("NFKC").replace(/[−–]/g, "-").trim();
  const found = NUMBER.exec(plain);
  const digits = found && decimal(found[2]);
  if (!digits) {
    return null;
  }
  const value = Number(`${found[1]}${digits}e${found[3] || found[4] || 0}`);
  return { value, rest: plain.slice(found[0].length).trim() };
}

const unitName = (name) => name.normalize("NFKC").replace(/\s/g, "");

/** The number in a question's first unit; null where the unit is missing or another one. */
function inFirstUnit({ value, rest }, { units, unitRule, shownUnit }) {
  if (!rest) {
    return unitRule === "required" ? null : value;
  }
  const known = shownUnit ? [{ name: shownUnit, factor: 1 }] : units;
  const unit = known.find(({ name }) => unitName(name) === unitName(rest));
  return unit ? value * unit.factor : null;
}

/** Whether a number lies in a range, but for what binary arithmetic loses. */
function isWithin(value, { low, high }) {
  const loss = 1e-12 * Math.max(Math.abs(value), Math.abs(low), Math.abs(high));
  return value >= low - loss && value <= high + loss;
}
