// One learner's attempt at one question, from the first answer to the solution.

class Attempt {
  constructor(article) {
    this.article = article;
    this.kind = article.dataset.kind;
    this.data = JSON.parse(article.querySelector(":scope > script").textContent);
    this.hints = [...article.querySelectorAll(":scope > .hint")];
    this.actions = make("div", { class: "actions" });
    article.querySelector(":scope > .solution").before(this.actions);
    this.hints.forEach((hint) => hint.addEventListener("toggle", () => this.showHints()));
    this.begin();
  }

  /** A further try is possible where a price is named for it, else one for each hint. */
  get triesAllowed() {
    return this.data.penalty === null ? this.hints.length + 1 : Infinity;
  }

  get isShown() {
    return !this.article.closest("[hidden]");
  }

  begin() {
    this.tries = 0;
    this.part = 0;
    this.done = false;
    this.article.classList.remove("done");
    this.article.querySelector(":scope > .solution").open = false;
    clearFeedback(this.article);
    lock(this.article, false);
    this.hints.forEach((hint) => (hint.open = false));
    this.showHints();
    this.actions.replaceChildren(button("check", () => this.check()));
  }

  restart() {
    this.begin();
    clear(this.article);
    shuffleChoices(this.article);
  }

  /** Each hint appears when the one before it has been opened. */
  showHints() {
    this.hints.forEach((hint, at) => (hint.hidden = at > 0 && !this.hints[at - 1].open && !hint.open && !this.done));
  }

  check() {
    const [unread] = unreadable(this.article);
    if (unread) {
      this.ask(word("notNumber", shown(1.5)), unread);
    } else if (this.kind !== "essay" && isEmpty(this.article, answerOf[this.kind](this.article))) {
      this.ask(word("answerFirst"), inputs(this.article)[0] ?? this.article.querySelector(".moves button"));
    } else {
      this.score();
      const last = this.part >= 1 || this.kind === "essay" || this.tries >= this.triesAllowed;
      last ? this.finish() : this.goOn();
      this.article.querySelector(".outcome").focus();
      bar.update();
    }
  }

  /** Something is missing. */
  ask(sentence, field) {
    clearFeedback(this.article);
    if (field.matches(".number")) {
      field.setAttribute("aria-invalid", "true");
    }
    this.actions.before(make("div", { class: "outcome" }, make("p", {}, sentence)));
    say(sentence);
    field.focus();
  }

  score() {
    clearFeedback(this.article);
    this.tries++;
    this.answer = answerOf[this.kind](this.article);
    this.result = { ...scoredByRule(this.kind, this.data, this.answer), answer: this.answer };
    const price = ((this.data.penalty ?? 0) / 100) * (this.tries - 1);
    this.part = isEmpty(this.article, this.answer) ? 0 : this.result.part;
    this.earned = limited(this.part * (1 - price));
  }

  showOutcome(more) {
    const state = isEmpty(this.article, this.answer) ? "unanswered" : grade(this.part);
    const points = counted("total", this.data.points, shown(this.earned * this.data.points), shown(this.data.points));
    const outcome = outcomeBox(state, make("strong", {}, word(state)), ` · ${points}`, more);
    this.actions.before(outcome);
    showResult(this.article, outcome, grade(this.part));
    say(outcome.textContent);
  }

  goOn() {
    this.showOutcome(` · ${word("triesLeft")}`);
    showRemarks(this.article, this.result, false);
    const next = this.hints[this.tries - 1];
    if (next) {
      next.hidden = false;
      next.open = true;
    }
    this.actions.replaceChildren(
      button("check", () => this.check()),
      button("showAnswer", () => this.show()),
    );
  }

  /** The learner gives up. */
  show() {
    clearFeedback(this.article);
    this.finish();
    this.article.querySelector(".outcome").focus();
    bar.update();
  }

  finish() {
    this.done = true;
    this.kind === "essay" ? this.assess() : this.showOutcome("");
    showRemarks(this.article, this.result, true);
    markParts[this.kind](this.article, this.data, this.result);
    this.close();
  }

  close() {
    lock(this.article, true);
    this.article.classList.add("done");
    this.article.querySelector(":scope > .solution").open = true;
    this.showHints();
    this.actions.replaceChildren(button("tryAgain", () => this.again()));
  }

  again() {
    this.restart();
    (inputs(this.article)[0] ?? this.actions.firstChild).focus();
    bar.update();
  }

  /** Nobody but the learner can score an essay. */
  assess() {
    const { points } = this.data;
    const update = ({ target }) => {
      this.earned = limited(Number(target.value) / (points || 1));
      bar.update();
    };
    const field = make("input", { type: "number", min: 0, max: points, step: "any", value: 0, input: update });
    const outcome = outcomeBox("self", word("selfAssess"));
    outcome.append(make("label", {}, `${word("selfPoints", shown(points))} `, field));
    this.actions.before(outcome);
    say(word("selfAssess"));
  }

  /** Ends the attempt whatever has been entered. */
  complete() {
    if (!this.done) {
      this.score();
      this.finish();
    }
  }
}
