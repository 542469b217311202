// Print: the questions alone, or with all answers on pages of their own at the end.

function answerSheet() {
  const sheet = make("section", { class: "answer-sheet" }, make("h2", {}, word("answers")));
  for (const { article } of bar.shown) {
    const entry = make("div", { class: "entry", lang: article.lang || null });
    entry.append(make("h3", {}, article.querySelector("h3").textContent));
    for (const part of article.querySelectorAll(":scope > .solution > :not(summary)")) {
      entry.append(copyOf(part));
    }
    sheet.append(entry);
  }
  return sheet;
}

function printPage(withAnswers) {
  const sheet = withAnswers ? answerSheet() : null;
  if (sheet) {
    document.querySelector("main").append(sheet);
    window.addEventListener("afterprint", () => sheet.remove(), { once: true });
  }
  window.print();
}
