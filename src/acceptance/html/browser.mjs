// A page in Chromium, and what a learner does with a question in it.
import { pathToFileURL } from "node:url";

export const [file, language, pictures, executablePath] = process.argv.slice(2);
export const ja = language === "ja";
export const DESKTOP = { width: 900, height: 800 };
export const PHONE = { width: 360, height: 740 };
/** The page's buttons. */
export const CHECK = ja ? "採点する" : "Check";
export const CHECK_ALL = ja ? "すべて採点する" : "Check all";
export const START_AGAIN = ja ? "最初からやり直す" : "Start again";
export const SHOW_ANSWER = ja ? "解答を見る" : "Show the answer";

export async function opened(browser, options = {}) {
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

export const question = (page, id) => page.locator(`article[data-id="${id}"]`);
export const check = (item) => item.getByRole("button", { name: CHECK, exact: true }).click();

/** What the question earned, as it is said: the first number of the verdict that is not the possible one. */
export async function points(item) {
  const said = await item.locator(".verdict").innerText();
  const numbers = said.match(/\d+(?:\.\d+)?/g).map(Number);
  return ja ? numbers[1] : numbers[0];
}

export const pick = async (item, ...texts) => {
  for (const text of texts) {
    await item.locator("[data-choice]").filter({ has: item.page().getByText(text, { exact: true }) }).locator("input").check();
  }
};
export const type = (item, text) => item.locator("input").first().fill(text);
