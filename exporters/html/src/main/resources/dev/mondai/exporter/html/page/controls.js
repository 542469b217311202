// Reads what a learner has entered, and clears or locks it.

const inputs = (article) =>
  [...article.querySelectorAll(":scope > :not(.solution, .outcome) :is(input, select, textarea), :scope > textarea")];
const gaps = (article) =>
  [...article.querySelectorAll(".stem [data-gap]")].sort((one, other) => one.dataset.gap - other.dataset.gap);
const values = (controls) => controls.map(({ value }) => value.trim());

/** For each kind: the answer as scoring takes it. */
const answerOf = {
  choice: (article) => inputs(article).filter(({ checked }) => checked).map(({ value }) => Number(value)),
  text: (article) => values(inputs(article))[0],
  number: (article) => values(inputs(article))[0],
  matching: (article) => values(inputs(article)),
  ordering: (article) => [...article.querySelectorAll(".entries > li")].map(({ dataset }) => Number(dataset.entry)),
  cloze: (article) => values(gaps(article)),
  essay: (article) => values(inputs(article))[0] ?? "",
};

/** Whether nothing has been entered; an ordering that nobody touched is no answer, though some entries may be in place. */
function isEmpty(article, answer) {
  const untouched = article.querySelector(".entries:not([data-moved])");
  return Boolean(untouched) || (Array.isArray(answer) ? answer.every((part) => part === "") : answer === "");
}

/** Fields for numbers that hold something else. */
const unreadable = (article) =>
  [...article.querySelectorAll("input.number")].filter(({ value }) => value.trim() && !numberIn(value));

function lock(article, locked) {
  for (const input of inputs(article)) {
    input[/^(text|textarea)$/.test(input.type) ? "readOnly" : "disabled"] = locked;
  }
}

function clear(article) {
  for (const input of inputs(article)) {
    if (input.type === "radio" || input.type === "checkbox") {
      input.checked = false;
    } else {
      input.value = input.defaultValue ?? "";
    }
  }
  const list = article.querySelector(".entries");
  list?.removeAttribute("data-moved");
  list?.append(...[...list.children].sort((one, other) => one.dataset.entry - other.dataset.entry));
}

/** Shows how many words an essay has. */
function countWords(article) {
  const field = article.querySelector("textarea");
  const place = article.querySelector(".limits");
  if (!field) {
    return;
  }
  const segmenter = new Intl.Segmenter(article.closest("[lang]").lang, { granularity: "word" });
  const count = make("span", { class: "count" });
  const limits = place.textContent;
  place.append(count);
  const update = () => {
    const number = [...segmenter.segment(field.value)].filter(({ isWordLike }) => isWordLike).length;
    count.textContent = `${limits && " · "}${counted("wordCount", number, number)}`;
  };
  field.addEventListener("input", update);
  update();
}
