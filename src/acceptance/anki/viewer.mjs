// What the checks of cards share: the page that shows a side of a card, the contrast of its texts, and the run.
import { chromium } from "playwright-core";
import { mkdirSync, readFileSync } from "node:fs";

const [cardsFile, folder, executablePath] = process.argv.slice(2);
const ORIGIN = "http://cards.test/";
export const cards = JSON.parse(readFileSync(cardsFile, "utf-8"));
export const pictures = folder;
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 900, height: 760 };
export const problems = [];
mkdirSync(pictures, { recursive: true });

/** What Anki's programs themselves put in place of the box to type into: on the back the answer that was expected. */
const BOX = {
  question: '<center><input type="text" id="typeans"></center>',
  answer: '<div><code id="typeans"><span class="typeMissed">…</span></code></div>',
};

/** A page that serves one side of a card as AnkiDroid's viewer does: a document of its own. */
export async function viewer(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  let html = "";
  await page.route("**", (route) =>
    route.request().url().startsWith(ORIGIN)
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : (problems.push("network: " + route.request().url()), route.abort()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.show = async (shown, side, night = false) => {
    html = `<!doctype html><meta name="viewport" content="width=device-width"><style>${shown.css}</style>
      <body class="card card${shown.ord + 1}${night ? " nightMode night_mode" : ""}"><div id="qa">${shown[side].replace(/\[\[type:[^\]]+\]\]/, BOX[side])}</div>`;
    await page.goto(ORIGIN + side);
  };
  return page;
}

/** The other way, of the desktop program: the page stays, its content is exchanged and its scripts run again. */
export function exchange(page, shown, side) {
  return page.evaluate((html) => {
    const qa = document.getElementById("qa");
    qa.innerHTML = html;
    for (const old of qa.querySelectorAll("script")) {
      const script = document.createElement("script");
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
  }, shown[side]);
}

function luminance(rgb) {
  const [r, g, b] = rgb.match(/\d+/g).map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The lowest contrast of any text on the page (WCAG 2.1, 1.4.3 asks for 4.5). */
export async function lowestContrast(page) {
  const pairs = await page.evaluate(() => {
    const ground = (node) => {
      for (let at = node; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!/, 0\)$|^transparent$/.test(colour)) {
          return colour;
        }
      }
      return "rgb(255, 255, 255)";
    };
    return [...document.querySelectorAll(".mondai *")]
      .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
      .filter((node) => node.tagName !== "SCRIPT" && node.offsetParent)
      .map((node) => [getComputedStyle(node).color, ground(node), node.outerHTML.slice(0, 80)]);
  });
  return pairs
    .map(([ink, paper, what]) => {
      const [dark, light] = [luminance(ink), luminance(paper)].sort((a, b) => a - b);
      return { contrast: (light + 0.05) / (dark + 0.05), what };
    })
    .reduce((low, next) => (next.contrast < low.contrast ? next : low));
}

/** Runs checks by name and prints what came of them. */
export async function runAll(checks) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--process-per-site"] });
  const result = { passed: [], failed: [] };
  for (const [check, run] of Object.entries(checks)) {
    try {
      await run(browser);
      result.passed.push(check);
    } catch (error) {
      result.failed.push({ check, reason: error.message });
    }
    await Promise.all(browser.contexts().map((context) => context.close()));
  }
  await browser.close();
  console.log(JSON.stringify(result, null, 1));
  process.exitCode = result.failed.length > 0 ? 1 : 0;
}
