// Answers, checks, looks at and prints a page in Chromium.
//
//   node page.mjs PAGE LANGUAGE PICTURES CHROMIUM
//
// PAGE is made of kinds-en.md or kinds-ja.md beside this file. One JSON document on stdout: {"passed": [...], "failed":
// [{"check", "reason"}]}.
import { chromium } from "playwright-core";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import { answerChecks } from "./answers.mjs";
import { CHECK_ALL, DESKTOP, PHONE, START_AGAIN, executablePath, ja, language, opened, pick, pictures, question } from "./browser.mjs";
import { stepChecks } from "./steps.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
mkdirSync(pictures, { recursive: true });

async function findings(page) {
  await page.evaluate(axe + "; undefined");
  const { violations } = await page.evaluate("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary).join("; ")}`);
}

const checks = {
  ...answerChecks,
  ...stepChecks,

  async "check all adds up, start again clears"(browser) {
    const page = await opened(browser);
    await pick(question(page, "multiple"), "2", "3");
    await page.getByRole("button", { name: CHECK_ALL }).click();
    assert.match(await page.locator(".progress").innerText(), ja ? /14問中14問.*19点中2点/ : /14 of 14.*2 of 19/);
    await page.getByRole("button", { name: START_AGAIN }).click();
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
    assert.equal(await page.locator(".variants > article:visible").count(), 1, "one variant is printed");
    assert(await page.locator(".stimulus").isVisible());
  },

  async "it prints the answers on pages of their own"(browser) {
    const page = await opened(browser);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => (window.print = () => {}));
    await page.locator(".bar button").last().evaluate((button) => button.click());
    assert.equal(await page.locator(".answer-sheet .entry:visible").count(), 14);
    assert(await page.locator(".answer-sheet").getByText(ja ? "木が葉緑素を回収するからです。" : "The tree takes back the chlorophyll.").isVisible());
    await page.pdf({ path: `${pictures}/${language}-answers.pdf` });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".answer-sheet").count(), 0);
  },

  async "without scripts the answers can be unfolded"(browser) {
    const page = await opened(browser, { javaScriptEnabled: false });
    const solution = question(page, "multiple").locator(".solution");
    assert(!(await solution.locator(".answer").isVisible()));
    await solution.locator("summary").click();
    assert(await solution.locator(".answer").isVisible());
  },
};

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--process-per-site"] });
const report = { passed: [], failed: [] };
for (const [name, run] of Object.entries(checks)) {
  try {
    await run(browser);
    report.passed.push(name);
  } catch (error) {
    report.failed.push({ check: name, reason: String(error.message ?? error) });
  }
  await Promise.all(browser.contexts().map((context) => context.close()));
}
await browser.close();
process.stdout.write(JSON.stringify(report, null, 2) + "\n");
process.exitCode = report.failed.length ? 1 : 0;
