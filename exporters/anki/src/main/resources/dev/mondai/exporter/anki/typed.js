// Everything stands in a function: the desktop program runs the script again for each card in one
// page, where a second top-level declaration would fail.
(function () {
  "use strict";

@memory.js@

  /** Keeps what is typed: the back compares it with every answer, Anki itself with one. */
  function showFront(card) {
    remember(card, { text: "" });
    document.getElementById("typeans").addEventListener("input", (event) => {
      remember(card, { text: event.target.value });
    });
  }

  function tidy(text, keepsCase) {
    const tidied = text.normalize("NFKC").replace(/\s+/g, " ").trim();
    return keepsCase ? tidied : tidied.toLowerCase();
  }

  /** A star stands for any characters, one behind a backslash for itself. */
  function fitsText(text, pattern, keepsCase) {
    const parts = tidy(pattern, keepsCase).split(/(\\\*|\*)/);
    const source = parts.map((part) => part === "*"
      ? ".*"
      : part.replace(/^\\\*$/, "*").replace(/[.*+?^$()|[\]\\{}]/g, "\\$&"));
    return new RegExp("^" + source.join("") + "$").test(tidy(text, keepsCase));
  }

  /** The number in the first unit, or NaN. */
  function numberIn(text, list) {
    const plain = text.normalize("NFKC").replace(/[−–]/g, "-").trim();
    const number = list.dataset.decimal === "," ? plain.replace(/\./g, "").replace(",", ".") : plain.replace(/,/g, "");
    const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/i.exec(number);
    if (!parts) {
      return NaN;
    }
    const units = (list.dataset.units || "").split("\n").map((line) => /^(\S+) (.*)$/.exec(line)).filter(Boolean);
    const unit = units.find((known) => known[2] === parts[2]);
    const needsUnit = list.dataset.unitRule === "required";
    const factor = unit ? Number(unit[1]) : parts[2] === "" && !needsUnit ? 1 : NaN;
    return Number(parts[1]) * factor;
  }

  function fits(text, answer, keepsCase) {
    if (answer.dataset.text !== undefined) {
      return fitsText(text, answer.dataset.text, keepsCase);
    }
    const number = numberIn(text, answer.parentNode);
    const slack = Math.abs(number) * 1e-9;
    return number >= Number(answer.dataset.low) - slack && number <= Number(answer.dataset.high) + slack;
  }

  function showBack(card) {
    const state = recall(card);
    if (state === null || state.text.trim() === "") {
      return;
    }
    const keepsCase = card.root.classList.contains("case");
    const answer = all(".accepted > li").find((item) => fits(state.text, item, keepsCase));
    const percent = answer ? Number(answer.dataset.percent) : 0;
    if (answer) {
      answer.classList.add("given");
    }
    conclude(card, percent > 0 ? 1 : 0, percent >= 100);
  }

  try {
    show(all(".question"), showFront, showBack);
  } catch (unknownPlayer) {
    // The card is complete and readable without the script.
  }
})();
