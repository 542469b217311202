// Shows rendered cards in Chromium as Anki's programs do, checks how they behave and takes pictures.
//
//   node cards.mjs CARDS.json PICTURES CHROMIUM
//
// CARDS.json comes from import_apkg.py --cards; it holds the questions of the folder cards/ beside this file.
// One JSON document on stdout: {"passed": [...], "failed": [{"check", "reason"}]}.
import { DESKTOP, PHONE, cards, exchange, lowestContrast, pictures, problems, runAll, viewer } from "./viewer.mjs";
import assert from "node:assert/strict";

const card = (id) => cards.find(({ key }) => key.endsWith("/" + id)) ?? assert.fail(`no card ${id}`);
const texts = (page) => page.locator(".options .content").allInnerTexts();
const labels = (page) => page.locator(".options .label").allInnerTexts();
const pick = (page, text) => page.locator(".choosable", { hasText: text }).first().click();
const before = (page, selector, pseudo = "::before") =>
  page.locator(selector).first().evaluate((node, part) => getComputedStyle(node, part).content, pseudo);

/** How often a front must be shown until chance alone hides a broken shuffle less than once in a million. */
const SHOWINGS = 12;

async function orders(page, shown) {
  const seen = new Set();
  for (let i = 0; i < SHOWINGS; i++) {
    await page.show(shown, "question");
    seen.add(JSON.stringify(await texts(page)));
  }
  return seen;
}

const checks = {
  async "the front holds nothing of the answer"() {
    for (const { question } of cards) {
      assert(!/class="key"|explanation">/.test(question.replace(/<script>[^]*<\/script>/, "")));
    }
  },

  async "options come in another order at another showing"(browser) {
    const seen = await orders(await viewer(browser), card("ja-single"));
    assert(seen.size > 1, "always the same order");
  },

  async "labels are hidden while the order is another"(browser) {
    const page = await viewer(browser);
    await page.show(card("ja-single"), "question");
    const shuffled = await page.locator(".mondai.shuffled").count();
    assert.equal(await page.locator(".options .label").first().isVisible(), shuffled === 0);
  },

  async "the back repeats the order with the author's labels, in a document of its own"(browser) {
    const page = await viewer(browser);
    for (let i = 0; i < SHOWINGS; i++) {
      await page.show(card("ja-single"), "question");
      const order = await texts(page);
      await page.show(card("ja-single"), "answer");
      assert.deepEqual(await texts(page), order);
      const shown = (await labels(page)).map((label, at) => label + order[at]).sort();
      assert(shown.every((line, at) => line.startsWith("ABCD"[at])), String(shown));
    }
  },

  async "the back repeats the order in a page that stays"(browser) {
    const page = await viewer(browser);
    await page.show(card("en-multi"), "question");
    for (const id of ["ja-single", "en-multi", "ja-single"]) {
      await exchange(page, card(id), "question");
      const order = await texts(page);
      await exchange(page, card(id), "answer");
      assert.deepEqual(await texts(page), order);
    }
  },

  async "a fixed order stays, and so does one that a choice speaks of"(browser) {
    const page = await viewer(browser);
    for (const id of ["en-fixed", "ja-all"]) {
      assert.equal((await orders(page, card(id))).size, 1);
      assert.deepEqual((await labels(page)).length, 4);
    }
  },

  async "a right pick is told"(browser) {
    const page = await viewer(browser);
    await page.show(card("ja-single"), "question");
    await pick(page, "同じ比率");
    await page.show(card("ja-single"), "answer");
    assert.equal(await before(page, "li.picked.right"), '"○"');
    assert.match(await before(page, ".answer h2", "::after"), /正解/);
  },

  async "a wrong pick is marked, and the key too"(browser) {
    const page = await viewer(browser);
    await page.show(card("ja-single"), "question");
    await pick(page, "データだけ");
    await page.show(card("ja-single"), "answer");
    assert.match(await page.locator("li.picked").innerText(), /データだけ/);
    assert.equal(await before(page, "li.picked"), '"×"');
    assert.match(await page.locator("li.right").innerText(), /同じ比率/);
    assert.match(await before(page, ".answer h2", "::after"), /不正解/);
  },

  async "of several keys the missed one is marked, with the remark for it"(browser) {
    const page = await viewer(browser);
    await page.show(card("en-multi"), "question");
    assert.equal(await page.locator("input[type=checkbox]").count(), 4);
    await pick(page, "2");
    await page.show(card("en-multi"), "answer");
    assert.match(await page.locator("li.missed").innerText(), /7/);
    assert.match(await before(page, "li.missed", "::after"), /missed/);
    assert.match(await before(page, ".answer h2", "::after"), /Partly correct/);
  },

  async "Alt and a digit pick by place"(browser) {
    const page = await viewer(browser);
    await page.show(card("en-fixed"), "question");
    await page.keyboard.press("Alt+Digit2");
    assert.equal(await page.locator("input").nth(1).isChecked(), true);
    await page.keyboard.press("Digit3");
    assert.equal(await page.locator("input").nth(1).isChecked(), true);
  },

  async "without a pick nothing is told wrong"(browser) {
    const page = await viewer(browser);
    await page.show(card("en-multi"), "question");
    await page.show(card("en-multi"), "answer");
    assert.equal(await page.locator("li.missed, li.picked").count(), 0);
    assert.equal(await page.locator("li.right").count(), 2);
  },

  async "what another card left behind is ignored"(browser) {
    const page = await viewer(browser);
    await page.show(card("ja-single"), "question");
    await pick(page, "データだけ");
    await page.show(card("en-multi"), "question");
    await page.show(card("ja-single"), "answer");
    assert.deepEqual(await labels(page), ["A", "B", "C", "D"]);
    assert.equal(await page.locator("li.picked").count(), 0);
  },

  async "without storage the document's order stays on both sides"(browser) {
    const page = await viewer(browser);
    await page.addInitScript(() =>
      Object.defineProperty(window, "sessionStorage", { get() { throw new Error("denied"); } }));
    for (let i = 0; i < SHOWINGS / 2; i++) {
      await page.show(card("ja-single"), "question");
      assert.deepEqual(await labels(page), ["A", "B", "C", "D"]);
      await pick(page, "データだけ");
      await page.show(card("ja-single"), "answer");
      assert.deepEqual(await labels(page), ["A", "B", "C", "D"]);
    }
  },

  async "without JavaScript both sides are complete"(browser) {
    const page = await viewer(browser, { javaScriptEnabled: false });
    await page.show(card("ja-single"), "question");
    assert.deepEqual(await labels(page), ["A", "B", "C", "D"]);
    assert.equal(await page.locator(".options .label").first().isVisible(), true);
    await page.screenshot({ path: `${pictures}/plain-front.png`, fullPage: true });
    await page.show(card("ja-single"), "answer");
    assert.match(await page.locator(".answer").innerText(), /B\s+.*同じ比率/);
    assert.match(await page.locator(".explanation").innerText(), /A: /);
    await page.screenshot({ path: `${pictures}/plain-back.png`, fullPage: true });
  },

  async "words and lang follow the question's language"(browser) {
    const page = await viewer(browser);
    await page.show(card("ja-single"), "answer");
    assert.equal(await page.locator(".mondai").getAttribute("lang"), "ja");
    assert.equal(await before(page, ".explanation h2"), '"解説"');
    await page.show(card("en-multi"), "answer");
    assert.equal(await page.locator(".mondai").getAttribute("lang"), "en");
    assert.equal(await before(page, ".explanation h2"), '"Explanation"');
  },

  async "nothing is wider than a phone, and all can be read by day and by night"(browser) {
    for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      const page = await viewer(browser, { viewport });
      for (const night of [false, true]) {
        for (const shown of cards) {
          const id = shown.key.split("/").pop();
          for (const side of ["question", "answer"]) {
            await page.show(shown, side, night);
            if (side === "question") {
              await page.keyboard.press("Alt+Digit1");
            }
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert(width <= viewport.width, `${id} ${side}: ${width} pixels wide`);
            const low = await lowestContrast(page);
            assert(low.contrast >= 4.5, `${id} ${side} night=${night}: ${low.contrast.toFixed(2)} at ${low.what}`);
            const name = `${id}-${side === "question" ? "front" : "back"}-${size}${night ? "-night" : ""}`;
            await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
          }
        }
      }
    }
  },

  async "nothing is loaded from elsewhere, and no script fails"() {
    assert.deepEqual(problems, []);
  },
};

await runAll(checks);
