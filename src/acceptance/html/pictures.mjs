// Makes the pictures of docs/markdown.md from its own examples: each picture shows the block of Markdown before it, as
// the web page has it.
//
//   node src/acceptance/html/pictures.mjs [CHROMIUM]
import { chromium } from "playwright-core";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const DOCUMENTATION = join(PROJECT, "docs/markdown.md");
const MARGIN = 12;
const VIEWPORT = { width: 640, height: 900 };
const EXAMPLE_OR_PICTURE = /^```markdown\n(?<example>.*?)^```$|^!\[[^\]]*\]\((?<picture>[^)]+)\)$/gms;

/** Pairs of a picture's place and the example that it shows. */
function examples() {
  const found = [];
  let last = "";
  for (const { groups } of readFileSync(DOCUMENTATION, "utf-8").matchAll(EXAMPLE_OR_PICTURE)) {
    if (groups.picture) {
      found.push([groups.picture, last]);
    }
    last = groups.example ?? last;
  }
  return found;
}

function pageOf(example, folder) {
  const bank = join(folder, "bank.md");
  writeFileSync(bank, example);
  const options = ["--to", "html", "--out", folder];
  execFileSync(join(PROJECT, "mondai"), ["convert", bank, ...options], { stdio: ["ignore", "ignore", "inherit"] });
  return pathToFileURL(join(folder, "bank.html")).href;
}

async function take(page, address, path) {
  await page.goto(address);
  await page.waitForSelector("[data-ready]", { state: "attached" });
  const box = await page.locator("main > :is(article, section)").first().boundingBox();
  const clip = { x: 0, y: box.y - MARGIN, width: VIEWPORT.width, height: box.height + 2 * MARGIN };
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, clip, fullPage: true });
}

const folder = mkdtempSync(join(tmpdir(), "mondai-pictures-"));
const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: VIEWPORT });
for (const [picture, example] of examples()) {
  await take(page, pageOf(example, folder), join(dirname(DOCUMENTATION), picture));
}
await browser.close();
rmSync(folder, { recursive: true });
