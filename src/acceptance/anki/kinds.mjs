// Shows the cards of every kind of question in Chromium with JavaScript off, and by day and night on phone and desktop.
//
//   node kinds.mjs CARDS.json PICTURES CHROMIUM
//
// CARDS.json comes from import_apkg.py --cards; it holds the questions of samples/kinds-en or samples/kinds-ja, whose
// ids are the same. One JSON document on stdout, as from cards.mjs.
import { DESKTOP, PHONE, cards, lowestContrast, pictures, problems, runAll, viewer } from "./viewer.mjs";
import assert from "node:assert/strict";

const card = (id, ord = 0) =>
  cards.find((shown) => shown.key.endsWith("/" + id) && shown.ord === ord) ?? assert.fail(`no card ${id} ${ord}`);
const idOf = (shown) => `${shown.key.split("/").pop()}-${shown.ord + 1}`;
const lines = (page, selector) => page.locator(selector).allInnerTexts();

/**
 * Texts that no one sees though they are on the card. Brackets for browsers without ruby, folded hints and the lists of
 * other gaps are meant to wait.
 */
function unseen(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector(".mondai"), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const waits = node.parentElement.closest("details, script, style, rp, [hidden], .gaps > *");
      if (node.data.trim() && !waits && range.getClientRects().length === 0) {
        found.push(node.data.trim());
      }
    }
    return found;
  });
}

async function plain(browser, id, side, ord) {
  const page = await viewer(browser, { javaScriptEnabled: false });
  await page.show(card(id, ord), side);
  return page;
}

const checks = {
  async "without JavaScript nothing on any side is hidden"(browser) {
    const page = await viewer(browser, { javaScriptEnabled: false });
    for (const shown of cards) {
      for (const side of ["question", "answer"]) {
        await page.show(shown, side);
        assert.deepEqual(await unseen(page), [], `${idOf(shown)} ${side}`);
      }
    }
  },

  async "without JavaScript a typed card asks, and tells all accepted answers"(browser) {
    const front = await plain(browser, "s1", "question");
    assert.equal(await front.locator("#typeans").isEditable(), true);
    assert.equal((await lines(front, ".accepted")).length, 0);
    const back = await plain(browser, "s1", "answer");
    const accepted = await lines(back, ".accepted > li");
    assert.equal(accepted.length >= 2, true);
    assert(accepted.some((line) => line.includes("50 %")));
  },

  async "an accepted answer stays in one line on a phone"(browser) {
    const page = await viewer(browser, { viewport: PHONE });
    await page.show(card("s1"), "answer");
    const heights = await page.locator(".accepted .value").evaluateAll((values) =>
      values.map((value) => value.getClientRects().length && value.offsetHeight));
    assert(Math.max(...heights) < 40, String(heights));
  },

  async "without JavaScript both sides of a matching card can be read, and its pairs on the back"(browser) {
    const front = await plain(browser, "m1", "question");
    const premises = await lines(front, ".premises > ol > li");
    const responses = await lines(front, ".responses > ol > li");
    assert.equal(premises.length, 3);
    assert.equal(responses.length, 4);
    assert.match(premises[0], /^1\s/);
    assert.match(responses[0], /^A\s/);
    const back = await plain(browser, "m1", "answer");
    const pairs = await lines(back, ".matched > li");
    assert.equal(pairs.length, 3);
    assert(pairs.every((pair) => pair.includes("→")));
    assert.equal((await lines(back, ".unused > li")).length, 1);
    assert.equal(await back.locator(".responses").isVisible(), false);
  },

  async "without JavaScript an ordering card shows another order, and on the back the right one"(browser) {
    const front = await plain(browser, "o1", "question");
    const shown = await lines(front, ".options > ol > li .content");
    assert.equal(shown.length, 4);
    const back = await plain(browser, "o1", "answer");
    const right = await lines(back, ".ordered > li .content");
    assert.notDeepEqual(shown, right);
    assert.deepEqual([...shown].sort(), [...right].sort());
    assert.deepEqual((await lines(back, ".ordered > li .label")), ["1", "2", "3", "4"]);
  },

  async "without JavaScript a cloze hides its gap alone, and says what belongs to it"(browser) {
    const front = await plain(browser, "g4", "question", 1);
    assert.match(await front.locator("span.cloze").innerText(), /\[.*\]/);
    const inactive = await lines(front, ".cloze-inactive");
    assert.equal(inactive.length, 2);
    const back = await plain(browser, "g4", "answer", 0);
    assert.equal((await lines(back, "span.cloze")).length, 1);
    const seen = await back.locator(".gaps > *").evaluateAll((lists) =>
      lists.filter((list) => list.getClientRects().length > 0).map((list) => list.dataset.gap));
    assert.deepEqual(seen, ["1"]);
    const menu = await plain(browser, "g3", "question", 0);
    assert.equal((await menu.locator("span.cloze").innerText()).split(" / ").length, 3);
  },

  async "without JavaScript an essay has its limits, model answer and rubric"(browser) {
    const front = await plain(browser, "e1", "question");
    assert.match(await front.locator(".limits").innerText(), /50[^]*200/);
    assert.equal(await front.locator(".answer, .rubric").count(), 0);
    const back = await plain(browser, "e1", "answer");
    assert.equal(await back.locator(".answer").isVisible(), true);
    assert.equal(await back.locator(".rubric").isVisible(), true);
  },

  async "nothing is wider than a phone, and all can be read by day and by night"(browser) {
    for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      const page = await viewer(browser, { viewport });
      for (const night of [false, true]) {
        for (const shown of cards) {
          for (const side of ["question", "answer"]) {
            await page.show(shown, side, night);
            if (side === "question") {
              await page.keyboard.press("Alt+Digit1");
            }
            const at = `${idOf(shown)}-${side === "question" ? "front" : "back"}-${size}${night ? "-night" : ""}`;
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert(width <= viewport.width, `${at}: ${width} pixels wide`);
            const low = await lowestContrast(page);
            assert(low.contrast >= 4.5, `${at}: ${low.contrast.toFixed(2)} at ${low.what}`);
            // All is checked; a picture in two of the four ways is enough to look at.
            if (night === (size === "phone")) {
              await page.screenshot({ path: `${pictures}/${at}.png`, fullPage: true });
            }
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
