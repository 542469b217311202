// What every answer earns: right ones, partly right ones, wrong ones.
import assert from "node:assert/strict";
import { check, ja, opened, pick, points, question, type } from "./browser.mjs";

/** Moves entries by their buttons until they stand in this order. */
async function arrange(item, entries) {
  for (const [place, entry] of entries.entries()) {
    for (;;) {
      const now = await item.locator(".entries .content").allInnerTexts();
      const at = now.findIndex((text) => text.trim() === entry);
      if (at === place) {
        break;
      }
      await item.locator(".entries > li").nth(at).getByRole("button").first().click();
    }
  }
}

/** Picks, for each premise, the response whose TeX is named: drop-downs offer letters, a list tells what they mean. */
async function match(item, ...formulas) {
  for (const [at, formula] of formulas.entries()) {
    const row = item.locator(".lettered li").filter({ hasText: formula });
    const letter = await row.locator(".label").innerText();
    await item.locator("select").nth(at).selectOption({ label: letter.trim() });
  }
}

const SQUARE = "a^2";
const CIRCLE = "\\pi";
const CUBE = "a^3";
const UNITS = ja ? ["秒", "分", "時", "日"] : ["second", "minute", "hour", "day"];
const [s, m, h, d] = UNITS;
const TRUE = ja ? "正しい" : "True";
const FALSE = ja ? "誤り" : "False";
const [rome, tokyo, kyoto] = ja ? ["ローマ", "東京", "京都"] : ["rome", "Tokyo", "Kyoto"];
const [paris, lutetia] = ja ? ["パリ", "ルテティア"] : ["ｐａｒｉｓ", "Lutetia"];
const gaps = async (item, text, option) => {
  await type(item, text);
  await item.locator("select").selectOption({ label: option });
};

/** For each question: what to enter, and the points that it is worth. */
const ANSWERS = {
  multiple: [
    [(item) => pick(item, "2", "3"), 2],
    [(item) => pick(item, "2"), 1],
    [(item) => pick(item, "2", "3", "4"), 1],
    [(item) => pick(item, "4", "9"), 0],
  ],
  statement: [[(item) => pick(item, TRUE), 1], [(item) => pick(item, FALSE), 0]],
  word: [[(item) => type(item, paris), 1], [(item) => type(item, lutetia), 0.5], [(item) => type(item, "Rome"), 0]],
  number: [
    [(item) => type(item, "９．８１"), 1],
    [(item) => type(item, "9.86"), 1],
    [(item) => type(item, "9.2"), 0.5],
    [(item) => type(item, "981e-2"), 1],
    [(item) => type(item, "11"), 0],
  ],
  unit: [
    [(item) => type(item, "42.195 km"), 2],
    [(item) => type(item, "４２１９５ m"), 2],
    [(item) => type(item, "41 km"), 1],
    [(item) => type(item, "42.195"), 0],
    [(item) => type(item, "42.195 m"), 0],
    [(item) => type(item, "42195 cm"), 0],
  ],
  pairs: [
    [(item) => match(item, SQUARE, CIRCLE), 1],
    [(item) => match(item, SQUARE, CUBE), 0.5],
    [(item) => match(item, CUBE, SQUARE), 0],
  ],
  order: [
    [(item) => arrange(item, UNITS), 1],
    [(item) => arrange(item, [s, m, d, h]), 0.5],
    [(item) => arrange(item, [d, h, m, s]), 0],
  ],
  gaps: [
    [(item) => gaps(item, rome, tokyo), 1],
    [(item) => gaps(item, "Roma", kyoto), 0.5],
    [(item) => gaps(item, "Milan", kyoto), 0],
  ],
};

export const answerChecks = {
  async "every answer earns its part"(browser) {
    for (const [id, answers] of Object.entries(ANSWERS)) {
      for (const [enter, expected] of answers) {
        const page = await opened(browser);
        const item = question(page, id);
        assert(!(await item.locator(".solution").isVisible()), `${id}: the answer shows before the check`);
        await enter(item);
        await check(item);
        assert.equal(await points(item), expected, `${id}, answer ${answers.findIndex(([one]) => one === enter) + 1}`);
        assert(await item.locator(".solution").isVisible(), `${id}: no answer after the check`);
        assert.deepEqual(page.problems, []);
        await page.context().close();
      }
    }
  },

  async "what is no number in this language is asked for again"(browser) {
    const page = await opened(browser);
    const item = question(page, "number");
    await type(item, "9,81");
    await check(item);
    assert.equal(await item.locator(".verdict").count(), 0);
    assert.equal(await item.locator("input").getAttribute("aria-invalid"), "true");
  },
};
