// What happens in steps: hints and further tries, essays, variants, groups of which some members are picked.
import assert from "node:assert/strict";
import { SHOW_ANSWER, check, ja, opened, pick, points, question, type } from "./browser.mjs";

const [clock, glove, tree] = ja ? ["時計", "手袋", "木"] : ["a clock", "a glove", "a tree"];
const REMARK = ja ? "針はありません。" : "It has only the form of one.";
const ON_WRONG = ja ? "壁を見ましょう。" : "Think of the wall.";
const ON_RIGHT = ja ? "よくできました。" : "Well seen.";
const MODEL_ANSWER = ja ? "木が葉緑素を回収するからです。" : "The tree takes back the chlorophyll.";
const TEXT = ja ? "緑の色素が消える" : "the green pigment goes";
const WORDS = ja ? /語$/ : /3 to 10 words · 4 words$/;
const OTHER_VARIANT = ja ? "別の類題" : "Another variant";
const OTHER_SELECTION = ja ? "別の問題を選ぶ" : "Another selection";
const FALSE = ja ? "誤り" : "False";

const visible = (page, section) => page.locator(`section[data-id="${section}"] > article:visible`);
const progress = (page) => page.locator(".progress").innerText();
const hint = (item, number) => item.locator(".hint").nth(number - 1);

async function stepsOfHints(browser) {
  const page = await opened(browser);
  const item = question(page, "hints");
  assert(await hint(item, 1).isVisible());
  assert(!(await hint(item, 2).isVisible()), "the second hint shows before the first is read");
  await hint(item, 1).locator("summary").focus();
  await page.keyboard.press("Enter");
  await hint(item, 2).waitFor();
}

async function aTryForEachHint(browser) {
  const page = await opened(browser);
  const item = question(page, "hints");
  for (const [number, wrong] of [glove, tree].entries()) {
    await pick(item, wrong);
    await check(item);
    assert.equal(await points(item), 0);
    assert(await item.getByText(ON_WRONG).first().isVisible(), "no feedback on the result");
    assert(await hint(item, number + 1).locator(".rich").isVisible(), `hint ${number + 1} does not open`);
    assert(!(await item.locator(".solution").isVisible()), "the answer shows though a try is left");
  }
  await pick(item, clock);
  await check(item);
  assert.equal(await points(item), 1);
  assert(await item.getByText(ON_RIGHT).first().isVisible());
  assert(await item.locator("[data-choice]").getByText(REMARK).isVisible(), "no remark beside its choice");
  assert.deepEqual(page.problems, []);
}

async function givingUp(browser) {
  const page = await opened(browser);
  const item = question(page, "hints");
  await pick(item, glove);
  await check(item);
  await item.getByRole("button", { name: SHOW_ANSWER }).click();
  assert.equal(await points(item), 0);
  assert(await item.locator(".solution .key").isVisible());
  assert(await item.locator("input").first().isDisabled());
}

async function thePriceOfATry(browser) {
  const page = await opened(browser);
  const item = question(page, "penalty");
  await type(item, "4");
  await check(item);
  await type(item, "3");
  await check(item);
  assert.equal(await points(item), 0.75);
}

async function remarksOnAnswers(browser) {
  const page = await opened(browser);
  for (const [id, text, remark] of [
    ["word", ja ? "ルテティア" : "lutetia", ja ? "ローマ時代の名前です。" : "That was its Roman name."],
    ["unit", "41 km", ja ? "惜しい。小数点の後は？" : "Nearly; what is behind the comma?"],
  ]) {
    const item = question(page, id);
    await type(item, text);
    await check(item);
    assert(await item.locator(".outcome").getByText(remark).isVisible(), `${id}: no remark on “${text}”`);
  }
}

async function anEssayByKeyboard(browser) {
  const page = await opened(browser);
  const item = question(page, "essay");
  const field = item.locator("textarea");
  assert.equal(await field.inputValue(), ja ? "秋になると、" : "In autumn, …");
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(TEXT);
  assert.match(await item.locator(".limits").innerText(), WORDS);
  assert(!(await item.getByText(MODEL_ANSWER).isVisible()), "the model answer shows before the check");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert(await item.locator(".solution").getByText(MODEL_ANSWER).isVisible());
  assert(await item.locator(".outcome").evaluate((box) => box === document.activeElement));
  assert.equal(await field.inputValue(), TEXT);
  for (const [own, counted] of [["2.5", "2.5"], ["9", "4"], ["-1", "0"]]) {
    await item.locator(".outcome input").fill(own);
    assert.match(await progress(page), ja ? new RegExp(`19点中${counted}点`) : new RegExp(`${counted} of 19`));
  }
  assert.deepEqual(page.problems, []);
}

async function everyVariant(browser) {
  const page = await opened(browser);
  const seen = new Set();
  for (let i = 0; i < 200 && seen.size < 3; i++) {
    const variant = visible(page, "variants");
    assert.equal(await variant.count(), 1);
    const [, a, b] = (await variant.locator(".stem").innerText()).match(/(\d) \+ (\d)/);
    assert.equal(await variant.locator("input").inputValue(), "", "the answer to another variant stands here");
    await type(variant, String(Number(a) + Number(b) + seen.size));
    await check(variant);
    assert.equal(await points(variant), seen.size ? 0 : 1);
    seen.add(a);
    await page.getByRole("button", { name: OTHER_VARIANT }).focus();
    await page.keyboard.press("Enter");
  }
  assert.equal(seen.size, 3, "not every variant came");
  assert.match(await progress(page), ja ? /14問中0問/ : /0 of 14/);
}

const RIGHT = {
  hours: (item) => type(item, "8"),
  sundays: (item) => pick(item, FALSE),
  closing: (item) => type(item, "17"),
};

/** Of the group's three members two are shown, first by the group's id, then by chance. */
async function everyMember(browser) {
  const page = await opened(browser);
  const again = await opened(browser);
  const ids = (of) => visible(of, "group").evaluateAll((all) => all.map(({ dataset }) => dataset.id));
  assert.deepEqual(await ids(page), await ids(again), "another selection at first in another copy");
  const seen = new Set();
  for (let i = 0; i < 200 && seen.size < 3; i++) {
    const now = await ids(page);
    assert.equal(now.length, 2);
    for (const id of now) {
      await RIGHT[id](question(page, id));
      await check(question(page, id));
      assert.equal(await points(question(page, id)), 1);
      seen.add(id);
    }
    assert.match(await progress(page), ja ? /14問中2問.*19点中2点/ : /2 of 14.*2 of 19/);
    await page.getByRole("button", { name: OTHER_SELECTION }).click();
    assert.match(await progress(page), ja ? /14問中0問/ : /0 of 14/);
  }
  assert.equal(seen.size, 3, "not every member came");
  assert(await page.locator(".stimulus").isVisible());
}

async function aDescription(browser) {
  const page = await opened(browser);
  const item = question(page, "description");
  assert(await item.getByText(ja ? "ここからは難しくなります。" : "Now it gets harder.").isVisible());
  assert.equal(await item.getByRole("button").count() + (await item.locator("input, .points, .solution").count()), 0);
}

export const stepChecks = {
  "each hint follows the one before it": stepsOfHints,
  "there is a try for each hint": aTryForEachHint,
  "who gives up sees the answer": givingUp,
  "a further try has its price": thePriceOfATry,
  "remarks on answers are shown": remarksOnAnswers,
  "an essay is compared and scored by its writer, by keyboard": anEssayByKeyboard,
  "every variant comes, one at a time": everyVariant,
  "every member of a group comes, as many as are picked": everyMember,
  "a description asks nothing": aDescription,
};
