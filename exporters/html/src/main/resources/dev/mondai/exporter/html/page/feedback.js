// Shows what an answer was worth: the outcome below the question, marks at its parts, the author's remarks.

const grade = (part) => (part >= 1 ? "right" : part > 0 ? "partial" : "wrong");
const SIGNS = { right: "✓", partial: "◐", wrong: "✗", missed: "→" };

const mark = (state, key) =>
  make("span", { class: `mark ${state}` }, SIGNS[state], make("span", { class: "quiet" }, ` ${word(key)}`));

const partMark = (part) =>
  part >= 1 ? mark("right", "isRight") : part > 0 ? mark("partial", "partial") : mark("wrong", "isWrong");

/** For each kind: marks what was right and what was not. */
const markParts = {
  choice(article, data, { answer }) {
    for (const place of article.querySelectorAll("[data-choice]")) {
      const number = Number(place.dataset.choice);
      const [picked, key] = [answer.includes(number), data.keys.includes(number)];
      if (picked || key) {
        const state = picked ? (key ? "right" : "wrong") : "missed";
        place.classList.add(state);
        place.querySelector(".content").append(" ", mark(state, { right: "isRight", wrong: "isWrong", missed: "isMissed" }[state]));
      }
    }
  },
  text: (article, data, { parts }) => inputs(article)[0].after(" ", partMark(parts[0])),
  number: (article, data, { parts }) => inputs(article)[0].after(" ", partMark(parts[0])),
  matching: (article, data, { parts }) => inputs(article).forEach((select, at) => select.after(" ", partMark(parts[at]))),
  ordering: (article, data, { parts }) =>
    article.querySelectorAll(".entries > li").forEach((entry, at) => entry.append(" ", partMark(parts[at]))),
  cloze: (article, data, { parts }) => gaps(article).forEach((gap, at) => gap.after(partMark(parts[at]))),
  essay: () => {},
};

/** What the author says to an answer. Remarks on choices stand beside them: all of them when the answer is shown. */
function showRemarks(article, result, all) {
  for (const remark of article.querySelectorAll(".solution [data-remark]")) {
    const key = remark.dataset.remark;
    const place = article.querySelector(`[data-choice="${key.slice(1)}"]`);
    if (result.remarks.includes(key) || (all && place && key.startsWith("c"))) {
      const text = copyOf(remark.querySelector(".rich"));
      text.classList.add("remark");
      if (key.startsWith("g")) {
        text.prepend(make("p", { class: "about" }, remark.querySelector(".about").textContent));
      }
      (key.startsWith("c") ? place : article.querySelector(".outcome")).append(text);
    }
  }
}

/** What the author says to a right, partly right or wrong answer. */
function showResult(article, outcome, state) {
  const result = article.querySelector(`.solution [data-result="${state}"] > .rich`);
  if (result) {
    outcome.append(copyOf(result));
  }
}

/** The box with the result; it takes the focus, since the pressed button goes. */
function outcomeBox(state, ...lines) {
  return make("div", { class: `outcome ${state}`, tabindex: "-1" }, make("p", { class: "verdict" }, ...lines));
}

function clearFeedback(article) {
  article.querySelectorAll(".mark, .remark, .outcome").forEach((element) => element.remove());
  article.querySelectorAll("[data-choice]").forEach(({ classList }) => classList.remove("right", "wrong", "missed"));
  article.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
}
