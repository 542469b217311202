// Answers, checks, looks at and prints a page in Chromium.
//
//   node page.mjs PAGE LANGUAGE PICTURES CHROMIUM
//
// PAGE is made of kinds-en.md or kinds-ja.md beside this file. One JSON document on stdout: {"passed": [...], "failed":
// [{"check", "reason"}]}.
import { chromium } from "playwright-core";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const [file, language, pictures, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const DESKTOP = { width: 900, height: 800 };
const PHONE = { width: 360, height: 740 };
const ja = language === "ja";
const CHECK = ja ? "採点する" : "Check";
const CHECK_ALL = ja ? "すべて採点する" : "Check all";
mkdirSync(pictures, { recursive: true });

async function opened(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) {
      page.problems.push("network: " + request.url());
    }
  });
  await page.goto(pathToFileURL(file).href);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector("[data-ready]", { state: "attached" });
  }
  return page;
}

const question = (page, id) => page.locator(`article[data-id="${id}"]`);
const check = (item) => item.getByRole("button", { name: CHECK, exact: true }).click();

/** What the question earned, as it is said: the first number of the verdict that is not the possible one. */
async function points(item) {
  const said = await item.locator(".verdict").innerText();
  const numbers = said.match(/\d+(?:\.\d+)?/g).map(Number);
  return ja ? numbers[1] : numbers[0];
}

const pick = async (item, ...texts) => {
  for (const text of texts) {
    await item.locator("[data-choice]").filter({ has: item.page().getByText(text, { exact: true }) }).locator("input").check();
  }
};
const type = (item, text) => item.locator("input").first().fill(text);

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

async function findings(page) {
  await page.evaluate(axe + "; undefined");
  const { violations } = await page.evaluate("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary).join("; ")}`);
}

const checks = {
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

  async "check all adds up, start again clears"(browser) {
    const page = await opened(browser);
    await pick(question(page, "multiple"), "2", "3");
    await page.getByRole("button", { name: CHECK_ALL }).click();
    assert.match(await page.locator(".progress").innerText(), ja ? /7問中7問.*8点中2点/ : /7 of 7.*2 of 8/);
    await page.getByRole("button", { name: ja ? "最初からやり直す" : "Start again" }).click();
    assert.equal(await page.locator(".outcome, .mark").count(), 0);
    assert.equal(await page.locator("input:checked").count(), 0);
  },

  async "the keyboard is enough"(browser) {
    const page = await opened(browser);
    const order = question(page, "order");
    const entry = order.locator(".entries > li").last();
    const name = await entry.locator(".content").innerText();
    await entry.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.equal(await order.locator(".entries .content").first().innerText(), name);
    assert.match(await page.locator("[role=status]").textContent(), new RegExp(name));
    const item = question(page, "multiple");
    await item.locator("input").first().focus();
    await page.keyboard.press("Space");
    const boxes = await item.locator("input").count();
    for (let i = 0; i < boxes; i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    assert(await item.locator(".verdict").isVisible());
    assert(await item.locator(".outcome").evaluate((box) => box === document.activeElement));
  },

  async "axe-core finds nothing serious, by day and night, before and after"(browser) {
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of [DESKTOP, PHONE]) {
        const page = await opened(browser, { colorScheme, viewport, bypassCSP: true });
        const picture = `${pictures}/${language}-${colorScheme}-${viewport.width}`;
        await page.screenshot({ path: `${picture}.png`, fullPage: true });
        assert.deepEqual(await findings(page), []);
        await page.getByRole("button", { name: CHECK_ALL }).click();
        await page.screenshot({ path: `${picture}-checked.png`, fullPage: true });
        assert.deepEqual(await findings(page), []);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert(!tooWide, "the page is wider than the window");
        await page.context().close();
      }
    }
  },

  async "it prints"(browser) {
    const page = await opened(browser);
    const pdf = await page.pdf({ path: `${pictures}/${language}.pdf` });
    assert(pdf.length > 10000);
    await page.emulateMedia({ media: "print" });
    assert(!(await page.locator(".bar").isVisible()));
    assert.equal(await page.locator(".solution:visible").count(), 0);
  },

  async "without scripts the answers can be unfolded"(browser) {
    const page = await opened(browser, { javaScriptEnabled: false });
    const solution = question(page, "multiple").locator(".solution");
    assert(!(await solution.locator(".answer").isVisible()));
    await solution.locator("summary").click();
    assert(await solution.locator(".answer").isVisible());
  },
};

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const report = { passed: [], failed: [] };
for (const [name, run] of Object.entries(checks)) {
  try {
    await run(browser);
    report.passed.push(name);
  } catch (error) {
    report.failed.push({ check: name, reason: String(error.message ?? error) });
  }
}
await browser.close();
process.stdout.write(JSON.stringify(report, null, 2) + "\n");
process.exitCode = report.failed.length ? 1 : 0;
