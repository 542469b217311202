// The bar at the bottom of the window: how far the learner is, and what concerns all questions.

const bar = {
  attempts: [],
  progress: make("p", { class: "progress" }),

  /** @param attempts all of the page, in its order; grows while the page is made ready */
  open(attempts) {
    this.attempts = attempts;
    document.body.append(
      make("section", { class: "bar", "aria-label": word("score") },
        this.progress,
        make("div", {},
          button("checkAll", () => this.checkAll()),
          button("startAgain", () => this.startAgain()),
          button("print", () => printPage(false)),
          button("printAnswers", () => printPage(true)))),
      live,
    );
    this.update();
  },

  get shown() {
    return this.attempts.filter((attempt) => attempt.isShown);
  },

  /** What has been checked, and what it earned. */
  update() {
    const shownAttempts = this.shown;
    const checked = shownAttempts.filter(({ tries }) => tries > 0);
    const earned = sum(checked.map(({ earned: part, data }) => part * data.points));
    const possible = sum(shownAttempts.map(({ data }) => data.points));
    this.progress.textContent =
      `${word("progress", checked.length, shownAttempts.length)} · ${counted("total", possible, shown(earned), shown(possible))}`;
  },

  checkAll() {
    this.shown.forEach((attempt) => attempt.complete());
    this.update();
    say(this.progress.textContent);
  },

  startAgain() {
    this.attempts.forEach((attempt) => attempt.restart());
    this.update();
    say(word("restarted"));
    document.querySelector("h1").scrollIntoView();
  },
};
