#!/usr/bin/env node
// Plays a QTI 3.0 item in headless Chromium with two independent players, answers it and prints what happened as JSON.
// Usage and exit status: see USAGE below and README.md.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const USAGE = `usage: node play-qti3.mjs [options] ITEM [ANSWER...]

ITEM      a QTI 3.0 item file, a package folder with imsmanifest.xml, or a package zip
ANSWER    one attempt each: ID=value or ID=value,value ; several responses joined by "&&" ("R1=a&&R2=b"),
          or a JSON object {"R1":"a","R2":["b","c"]}. Pairs are written "s1 t2". Default: the item's correct response.

--item ID      which item of a package (identifier or href; default: the first; "all" plays every item with
               its correct response)
--root DIR     folder that media paths may reach, for a single item file (default: the item's folder, or its
               parent when the item refers to "../")
--list         only print the items of the package
--answer KIND  instead of ANSWER: right (the correct response), wrong (nothing right) or half (half of what several
               choices, pairs, places or gaps ask for, or a word that earns a part; others are passed over)
--lines        print a line an attempt instead of JSON, with tabs between player, item, KIND, SCORE, the score to be
               expected, what of the feedback can be seen, errors, and "feedback" where the item has any
--player NAME  citolab, ampup or both (default)
--shots DIR    also write a screenshot per attempt
--timeout MS   per step, default 15000

Environment: CHROMIUM = browser to use; QTI_PLAYERS = folder whose node_modules holds the players
(default: the folder of this script, then the current one).
Exit status: 0 every attempt rendered and was scored, 1 some attempt did not, 2 wrong usage or missing software.`;

class UsageError extends Error {}

// ---------------------------------------------------------------- arguments

function parseArgs(argv) {
  const o = { player: 'both', timeout: 15000, answers: [] };
  const rest = [];
  for (let i = 0; i < argv.length; i++) {
    const a = argv[i];
    if (a === '--help' || a === '-h') { console.log(USAGE); process.exit(0); }
    if (a === '--list' || a === '--lines') { o[a.slice(2)] = true; continue; }
    if (a.startsWith('--')) {
      const name = a.slice(2);
      if (!['item', 'root', 'player', 'shots', 'timeout', 'answer'].includes(name)) throw new UsageError(`unknown option ${a}`);
      if (++i >= argv.length) throw new UsageError(`${a} needs a value`);
      o[name] = name === 'timeout' ? Number(argv[i]) : argv[i];
      continue;
    }
    rest.push(a);
  }
  if (!rest.length) throw new UsageError('no item given');
  if (o.answer && !['right', 'wrong', 'half'].includes(o.answer)) throw new UsageError(`unknown answer ${o.answer}`);
  if (!['both', 'citolab', 'ampup'].includes(o.player)) throw new UsageError(`unknown player ${o.player}`);
  o.source = rest[0];
  o.answers = rest.slice(1);
  return o;
}

function parseAnswer(text) {
  if (text.trim().startsWith('{')) return JSON.parse(text);
  const out = {};
  for (const part of text.split('&&')) {
    const eq = part.indexOf('=');
    if (eq < 1) throw new UsageError(`not an answer: ${text}`);
    out[part.slice(0, eq).trim()] = part.slice(eq + 1);
  }
  return out;
}

// ---------------------------------------------------------------- the package as a map of files

function unzip(buffer) {
  let end = -1;
  for (let i = buffer.length - 22; i >= 0 && i >= buffer.length - 65558; i--) {
    if (buffer.readUInt32LE(i) === 0x06054b50) { end = i; break; }
  }
  if (end < 0) throw new UsageError('not a zip file');
  const files = new Map();
  let p = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    if (buffer.readUInt32LE(p) !== 0x02014b50) throw new UsageError('damaged zip directory');
    const method = buffer.readUInt16LE(p + 10);
    const size = buffer.readUInt32LE(p + 20);
    const nameLength = buffer.readUInt16LE(p + 28);
    const skip = buffer.readUInt16LE(p + 30) + buffer.readUInt16LE(p + 32);
    const local = buffer.readUInt32LE(p + 42);
    const name = buffer.toString('utf8', p + 46, p + 46 + nameLength);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + size);
    if (!name.endsWith('/')) {
      if (method !== 0 && method !== 8) throw new UsageError(`${name}: unknown compression`);
      files.set(name, () => (method === 8 ? zlib.inflateRawSync(data) : data));
    }
    p += 46 + nameLength + skip;
  }
  return files;
}

function folder(dir) {
  const root = path.resolve(dir);
  return {
    has: (n) => { const f = path.resolve(root, n); return (f === root || f.startsWith(root + path.sep)) && fs.existsSync(f) && fs.statSync(f).isFile(); },
    get: (n) => fs.readFileSync(path.resolve(root, n)),
  };
}

function openSource(o) {
  if (!fs.existsSync(o.source)) throw new UsageError(`no such file: ${o.source}`);
  if (fs.statSync(o.source).isDirectory()) return { files: folder(o.source), manifest: true };
  const head = fs.readFileSync(o.source);
  if (head.length > 4 && head.readUInt32LE(0) === 0x04034b50) {
    const map = unzip(head);
    return { files: { has: (n) => map.has(n), get: (n) => map.get(n)() }, manifest: true };
  }
  const file = path.resolve(o.source);
  const root = path.resolve(o.root ?? (head.includes('"../') ? path.join(path.dirname(file), '..') : path.dirname(file)));
  const rel = path.relative(root, file).split(path.sep).join('/');
  if (rel.startsWith('..')) throw new UsageError('the item is outside --root');
  return { files: folder(root), items: [{ id: null, href: rel }] };
}

const decode = (s) => s.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

function manifestItems(files) {
  if (!files.has('imsmanifest.xml')) throw new UsageError('no imsmanifest.xml in the root of the package');
  const xml = files.get('imsmanifest.xml').toString('utf8').replace(/<!--[\s\S]*?-->/g, '');
  const items = [];
  for (const m of xml.matchAll(/<(?:\w+:)?resource\b([^>]*)>/g)) {
    const attr = (n) => decode((m[1].match(new RegExp(`(?:^|\\s)${n}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)) ?? []).slice(1).find((x) => x !== undefined) ?? '');
    if (/^imsqti_item_xmlv3p0/.test(attr('type'))) items.push({ id: attr('identifier'), href: decodeURIComponent(attr('href')) });
  }
  return items;
}

// ---------------------------------------------------------------- software

function finder() {
  const bases = [process.env.QTI_PLAYERS, import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), process.cwd()].filter(Boolean);
  return (name) => {
    for (const b of bases) {
      for (let d = path.resolve(b); ; d = path.dirname(d)) {
        const f = path.join(d, 'node_modules', name);
        if (fs.existsSync(f)) return f;
        if (d === path.dirname(d)) break;
      }
    }
    throw new UsageError(`${name} is not installed; install the packages of package.json, or point QTI_PLAYERS at them`);
  };
}

function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((d) => path.join(d, name))).find((f) => fs.existsSync(f));
  if (!found) throw new UsageError('no chromium found; set CHROMIUM');
  return found;
}

// ---------------------------------------------------------------- pages and their server

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.xml': 'application/xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.svg': 'image/svg+xml', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.json': 'application/json' };

const PAGES = {
  // htmlDoc() is the only form whose elements come alive (with xmlDoc() they stay in the QTI namespace and nothing
  // is upgraded), but it puts MathML into the XHTML namespace, where it is flattened; so MathML is rebuilt here.
  citolab: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="stylesheet" href="/lib/citolab/dist/item.css"></head>
<body><div id="host"></div><script type="module">
import * as Q from '/lib/citolab/cdn/index.js';
try {
  const parsed = Q.qtiTransformItem().parse(ITEMXML).path(new URL('.', location.href).pathname);
  const item = document.createElement('qti-item');
  const box = document.createElement('item-container');
  const doc = parsed.htmlDoc();
  const rebuild = (e) => { const m = document.createElementNS('http://www.w3.org/1998/Math/MathML', e.localName);
    for (const a of e.attributes) if (!a.name.startsWith('xmlns')) m.setAttribute(a.name, a.value);
    for (const c of e.childNodes) m.append(c.nodeType === 1 ? rebuild(c) : c.cloneNode());
    return m; };
  for (const m of doc.querySelectorAll('math')) m.replaceWith(rebuild(m));
  box.itemDoc = doc;
  item.append(box);
  document.getElementById('host').append(item);
} catch (e) { window.FAILED = String(e && e.stack || e); }
window.LOADED = true;
</script></body></html>`,
  ampup: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="stylesheet" href="/lib/ampup/qti3Player.css">
<script src="/lib/vue/vue.min.js"></script><script src="/lib/ampup/qti3Player.umd.min.js"></script></head>
<body><div id="app"></div><script>
const Player = window.qti3Player.Qti3Player || window.qti3Player.default || window.qti3Player;
const xml = ITEMXML;
window.ALERTS = [];
new Vue({ el: '#app', render(h) { return h(Player, { props: { containerClass: 'qti3-player-container-fluid', suppressAlertMessages: false }, on: {
  notifyQti3PlayerReady(p) { window.player = p; p.loadItemFromXml(xml, { guid: 'g1', status: 'interacting',
    sessionControl: { max_attempts: 0, show_feedback: true, validate_responses: false } }); },
  notifyQti3ItemReady() { window.LOADED = true; },
  notifyQti3EndAttemptCompleted(d) { window.ENDED = d; },
  notifyQti3ItemAlertEvent(e) { window.ALERTS.push(e); } } }); } });
</script></body></html>`,
};

function serve(files, libs) {
  const pages = new Map();
  const server = http.createServer((req, res) => {
    const name = decodeURIComponent(new URL(req.url, 'http://localhost').pathname);
    const caching = name.startsWith('/lib/') ? 'max-age=3600' : 'no-store';
    const send = (type, body) => { res.writeHead(200, { 'content-type': type, 'cache-control': caching }); res.end(body); };
    try {
      if (name.startsWith('/package/') && name.endsWith('-play.html')) return send(TYPES['.html'], pages.get(name) ?? '');
      if (name === '/favicon.ico') { res.writeHead(204); return res.end(); }
      const type = TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
      const lib = name.match(/^\/lib\/(\w+)\/(.+)$/);
      if (lib && libs[lib[1]]) {
        const dir = folder(libs[lib[1]]);
        if (dir.has(lib[2])) return send(type, dir.get(lib[2]));
      } else if (name.startsWith('/package/') && files.has(name.slice(9))) {
        return send(type, files.get(name.slice(9)));
      }
    } catch { /* falls through to 404 */ }
    res.writeHead(404);
    res.end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, pages, port: server.address().port })));
}

// ---------------------------------------------------------------- what the item declares

const readItem = (xml) => {   // runs in the browser
  const doc = new DOMParser().parseFromString(xml, 'application/xml');
  if (doc.querySelector('parsererror')) return { error: doc.querySelector('parsererror').textContent.slice(0, 300) };
  const all = (e, n) => [...e.getElementsByTagName('*')].filter((x) => x.localName === n);
  const root = doc.documentElement;
  const responses = {};
  for (const d of all(root, 'qti-response-declaration')) {
    const c = all(d, 'qti-correct-response')[0];
    responses[d.getAttribute('identifier')] = { cardinality: d.getAttribute('cardinality'), baseType: d.getAttribute('base-type'),
      correct: c ? all(c, 'qti-value').map((v) => v.textContent.trim()) : null };
  }
  const outcomeTypes = Object.fromEntries(all(root, 'qti-outcome-declaration').map((d) => [d.getAttribute('identifier'), d.getAttribute('base-type')]));
  const interactions = [...root.getElementsByTagName('*')].filter((e) => e.hasAttribute('response-identifier') && /-interaction$/.test(e.localName))
    .map((e) => ({ type: e.localName.replace(/^qti-|-interaction$/g, ''), id: e.getAttribute('response-identifier') }));
  return { root: root.localName, identifier: root.getAttribute('identifier'), title: root.getAttribute('title'), responses, outcomeTypes, interactions,
    hasProcessing: all(root, 'qti-response-processing').length > 0 };
};

// ---------------------------------------------------------------- answers of a kind, and what they should earn

const attribute = (e, n) => e.match(new RegExp(`\\s${n}="([^"]*)"`))?.[1];
const valuesIn = (xml) => [...(xml ?? '').matchAll(/<qti-value>([^<]*)</g)].map((m) => decode(m[1]));

// Each response with what its declaration says, and the identifiers that can be picked or put in order.
function declared(xml) {
  return [...xml.matchAll(/<qti-response-declaration[^>]*?(?:\/>|>[\s\S]*?<\/qti-response-declaration>)/g)].map(([d]) => {
    const id = attribute(d, 'identifier');
    const within = xml.match(new RegExp(`<qti-[a-z-]*interaction[^>]*response-identifier="${id}"[^>]*>[\\s\\S]*?</qti-[a-z-]*interaction>`))?.[0] ?? '';
    return { id, cardinality: attribute(d, 'cardinality'), type: attribute(d, 'base-type'),
      right: valuesIn(d.match(/<qti-correct-response>[\s\S]*?<\/qti-correct-response>/)?.[0]),
      mapping: new Map([...d.matchAll(/<qti-map-entry[^>]*>/g)].map(([e]) => [decode(attribute(e, 'map-key')), Number(attribute(e, 'mapped-value'))])),
      all: [...within.matchAll(/<qti-(?:simple|inline)-choice[^>]*\sidentifier="([^"]+)"/g)].map((m) => m[1]),
      second: [...(within.split('<qti-simple-match-set>')[2] ?? '').matchAll(/<qti-simple-associable-choice[^>]*\sidentifier="([^"]+)"/g)].map((m) => m[1]) };
  }).filter((r) => r.type !== 'file');
}

function wrongAnswer(r) {
  if (r.type === 'string') return r.right.length ? ['zzz nothing of the sort'] : ['an essay'];
  if (r.type === 'float') return ['-987654.5'];
  if (r.type === 'directedPair') return r.right.map((p) => [p.split(' ')[0], r.second.find((x) => !r.right.includes(`${p.split(' ')[0]} ${x}`))].join(' '));
  if (r.cardinality === 'ordered') return [...r.right.slice(1), r.right[0]];
  const wrong = r.all.filter((id) => !r.right.includes(id) && !(r.mapping.get(id) > 0));
  return r.cardinality === 'multiple' ? wrong : wrong.slice(0, 1);
}

// Half of what can be right; nothing where an answer is right or wrong as a whole.
function halfAnswer(r) {
  if (r.cardinality === 'ordered') return r.right.length > 2 ? [r.right[1], r.right[0], ...r.right.slice(2)] : [];
  if (r.cardinality === 'multiple') return r.right.slice(0, Math.floor(r.right.length / 2));
  const some = [...r.mapping].find(([key, value]) => value > 0 && value < r.mapping.get(r.right[0]) && r.type !== 'float');
  return some ? [some[0]] : [];
}

// The answers by response; empty where there is none of the kind. A unit is given as it is asked for.
function answerOf(kind, xml) {
  const responses = declared(xml);
  const gaps = responses.filter((r) => !r.id.endsWith('_UNIT'));
  const right = (r) => (r.right.length ? r.right : wrongAnswer(r));
  const half = (r, i) => (gaps.length > 1 ? (i < gaps.length / 2 ? right(r) : wrongAnswer(r)) : halfAnswer(r));
  const make = { right, wrong: wrongAnswer, half };
  const answers = responses.map((r) => [r.id, r.id.endsWith('_UNIT') ? r.right : make[kind](r, gaps.indexOf(r))]);
  return answers.some(([, a]) => !a.length) ? {} : Object.fromEntries(answers);
}

// Worked out from the declarations, not by the rules that the players follow.
function expectedScore(kind, picked, xml) {
  const full = Number(xml.match(/identifier="MAXSCORE"[\s\S]*?<qti-value>([^<]*)</)?.[1]);
  const responses = declared(xml).filter((r) => !r.id.endsWith('_UNIT'));
  if (!responses.some((r) => r.right.length)) return 0;
  if (kind === 'right') return full;
  // Rules of a whole have a branch for a part of it, but where all or nothing counts.
  if (kind === 'half' && xml.includes('<qti-response-condition>') && !xml.includes('<qti-gt>')) return 0;
  if (kind === 'half' && xml.includes('/match_correct.xml')) return 0;
  const sum = responses.reduce((total, r) => total + (r.cardinality === 'ordered'
    ? full * picked[r.id].filter((id, i) => id === r.right[i]).length / r.right.length
    : picked[r.id].reduce((t, v) => t + (r.mapping.get(v) ?? 0), 0)), 0);
  return Math.min(full, Math.max(0, sum));
}

function line(r, kind) {
  const errors = [...r.consoleErrors, ...(r.blockedRequests ?? []), ...(r.error ? [r.error] : [])];
  return [r.player, r.identifier, kind, r.SCORE, r.expected, (r.visibleFeedback ?? []).join(' | '), errors.join(' | '), r.hasFeedback ? 'feedback' : '']
    .map((v) => String(v ?? '').replace(/\s+/g, ' ')).join('\t');
}

function typed(value, decl) {
  const many = decl && decl.cardinality !== 'single' && decl.cardinality !== 'record';
  const list = Array.isArray(value) ? value.map(String) : many ? String(value).split(',').map((s) => s.trim()).filter(Boolean) : [String(value)];
  return { many, list };
}

// ---------------------------------------------------------------- the two players

const wait = (ms) => new Promise((r) => setTimeout(r, ms));

const citolab = {
  async ready(page, timeout) {
    await page.waitForFunction(() => window.FAILED || (document.querySelector('item-container')?.shadowRoot?.querySelector('qti-assessment-item')
      ?? document.querySelector('qti-assessment-item'))?.variables?.length, undefined, { timeout });
    const failed = await page.evaluate(() => window.FAILED);
    if (failed) throw new Error(failed);
    await wait(300);
  },
  async answer(page, interaction, list, many) {
    const root = page.locator(`qti-${interaction.type}-interaction[response-identifier="${interaction.id}"]`);
    if (interaction.type === 'choice') {
      for (const v of list) await root.locator(`qti-simple-choice[identifier="${v}"]`).click();
      return 'clicked';
    }
    if (interaction.type === 'hottext') {
      for (const v of list) await root.locator(`qti-hottext[identifier="${v}"]`).click();
      return 'clicked';
    }
    if (interaction.type === 'text-entry') {
      await root.locator('input').fill(list[0]);
      await root.locator('input').press('Tab');
      return 'typed';
    }
    if (interaction.type === 'extended-text') {
      await root.locator('textarea').fill(list[0]);
      await root.locator('textarea').press('Tab');
      return 'typed';
    }
    if (interaction.type === 'inline-choice' && await root.locator('select').count()) {
      await root.locator('select').selectOption(list[0]);
      return 'selected';
    }
    if (many && !list.length) return 'left empty';
    await page.evaluate(([id, v]) => (document.querySelector('item-container')?.shadowRoot?.querySelector('qti-assessment-item')
      ?? document.querySelector('qti-assessment-item')).updateResponseVariable(id, v), [interaction.id, many ? list : list[0]]);
    return 'set through the player\'s API';
  },
  async score(page) {
    const vars = await page.evaluate(async () => {
      const it = document.querySelector('item-container')?.shadowRoot?.querySelector('qti-assessment-item') ?? document.querySelector('qti-assessment-item');
      const done = await it.processResponse();
      return { done, list: it.variables.map((v) => [v.identifier, v.type, v.value ?? null]) };
    });
    await wait(400);
    return { outcomes: Object.fromEntries(vars.list.filter((v) => v[1] === 'outcome').map((v) => [v[0], v[2]])),
      responses: Object.fromEntries(vars.list.filter((v) => v[1] === 'response').map((v) => [v[0], v[2]])), processed: vars.done !== false };
  },
  seen: () => {   // runs in the browser
    const it = document.querySelector('item-container')?.shadowRoot?.querySelector('qti-assessment-item') ?? document.querySelector('qti-assessment-item');
    const body = it.querySelector('qti-item-body');
    const clean = (s) => (s ?? '').replace(/\s+/g, ' ').trim();
    // An open modal may cover another one: what is reported is what a learner can point at.
    const onTop = (e) => {
      const inner = e.shadowRoot?.querySelector('dialog') ?? e;
      const r = inner.getBoundingClientRect();
      if (!r.width || !r.height) return false;
      let hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
      while (hit?.shadowRoot) { const h = hit.shadowRoot.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); if (!h || h === hit) break; hit = h; }
      for (let x = hit; x; x = x.assignedSlot ?? x.parentNode ?? x.host) if (x === e) return true;
      return false;
    };
    const feedback = [...it.querySelectorAll('qti-modal-feedback,qti-feedback-inline,qti-feedback-block')].filter((e) => e.showStatus === 'on')
      .map((e) => ({ kind: e.localName.replace(/^qti-/, ''), identifier: e.getAttribute('identifier'), text: clean(e.textContent),
        visible: e.localName === 'qti-modal-feedback' ? onTop(e) : e.getBoundingClientRect().height > 0 }));
    const hidden = new Set([...it.querySelectorAll('qti-feedback-inline,qti-feedback-block')].filter((e) => e.showStatus !== 'on'));
    const text = (n) => n.nodeType === 3 ? n.data : hidden.has(n) ? '' : [...n.childNodes].map(text).join('');
    return { text: clean(body ? text(body) : ''), feedback, math: [...it.querySelectorAll('math')].filter((m) => m.getBoundingClientRect().height > 0).length };
  },
};

const findVue = () => {   // runs in the browser: the interaction components by response identifier
  const found = {};
  const walk = (c) => { if (c.responseIdentifier && typeof c.setResponse === 'function' && !found[c.responseIdentifier]) found[c.responseIdentifier] = c; c.$children.forEach(walk); };
  walk(window.player.$root);
  return found;
};

const ampup = {
  async ready(page, timeout) {
    await page.waitForFunction(() => window.LOADED, undefined, { timeout });
    await wait(400);
    await page.evaluate(`window.findInteractions = ${findVue.toString()}`);
  },
  async answer(page, interaction, list, many, decl) {
    await page.evaluate((id) => { const c = window.findInteractions()[id]; const e = c && (c.$el.nodeType === 1 ? c.$el : c.$el.parentElement);
      if (e) e.setAttribute('data-acceptance', id); }, interaction.id);
    const root = page.locator(`[data-acceptance="${interaction.id}"]`);
    if (interaction.type === 'choice') {
      for (const v of list) await root.locator(`[role=radio][data-identifier="${v}"],[role=checkbox][data-identifier="${v}"]`).first().click();
      return 'clicked';
    }
    if (interaction.type === 'text-entry') {
      const input = root.locator('xpath=descendant-or-self::input').first();
      await input.click();
      await input.pressSequentially(list[0]);
      await input.press('Tab');
      return 'typed';
    }
    if (interaction.type === 'extended-text') {
      const area = root.locator('textarea,[contenteditable=true]').first();
      await area.click();
      await area.pressSequentially(list[0]);
      return 'typed';
    }
    if (interaction.type === 'inline-choice') {
      await root.locator('xpath=descendant-or-self::*[@role="button" or self::button]').first().click();
      const option = page.locator(`[data-identifier="${list[0]}"]:visible`).first();
      await option.dispatchEvent('mousedown');
      await wait(150);
      return 'selected';
    }
    const number = decl && (decl.baseType === 'float' || decl.baseType === 'integer');
    const values = number ? list.map(Number) : list;
    await page.evaluate(([id, v]) => { const c = window.findInteractions()[id]; if (!c) throw new Error('no interaction ' + id); c.setResponse(v); }, [interaction.id, many ? values : values[0]]);
    return 'set through the player\'s component';
  },
  async score(page, timeout) {
    await page.evaluate(() => { window.ENDED = null; window.player.endAttempt('x'); });
    await page.waitForFunction(() => window.ENDED && window.ENDED.state, undefined, { timeout });
    await wait(500);
    const s = await page.evaluate(() => ({ o: window.ENDED.state.outcomeVariables.map((v) => [v.identifier, v.value ?? null]), r: window.ENDED.state.responseVariables.map((v) => [v.identifier, v.value ?? null]) }));
    return { outcomes: Object.fromEntries(s.o), responses: Object.fromEntries(s.r), processed: true };
  },
  seen: () => {   // runs in the browser
    const clean = (s) => (s ?? '').replace(/\s+/g, ' ').trim();
    const shown = (e) => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && getComputedStyle(e).visibility !== 'hidden'; };
    const body = document.querySelector('.qti-item-body') ?? document.querySelector('#app');
    const inline = [...document.querySelectorAll('.qti-feedback-inline,.qti-feedback-block')].map((e) => ({ kind: e.className.includes('block') ? 'feedback-block' : 'feedback-inline',
      identifier: e.getAttribute('identifier') ?? e.dataset.identifier ?? null, text: clean(e.innerText), visible: shown(e) })).filter((f) => f.visible);
    const onTop = (e) => { const r = e.getBoundingClientRect(); const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); return !!hit && e.contains(hit); };
    const modal = [...document.querySelectorAll('.qti-modal-feedback .qti3-player-modal-content')].filter(shown)
      .map((e) => ({ kind: 'modal-feedback', identifier: null, text: clean((e.querySelector('.qti3-player-modal-body') ?? e).innerText), visible: onTop(e) }));
    return { text: clean(body ? body.innerText : ''), feedback: [...inline, ...modal], alerts: window.ALERTS, math: [...document.querySelectorAll('math')].filter((m) => m.getBoundingClientRect().height > 0).length };
  },
};

const DRIVERS = { citolab, ampup };

/** So many attempts are under way at a time. */
const AT_ONCE = 6;

// ---------------------------------------------------------------- one attempt

/** Plays an item in a page, which serves one attempt after the other: loading a player into a new process costs most. */
async function play(page, web, name, version, item, xml, answerText, o, shot) {
  const driver = DRIVERS[name];
  page.setDefaultTimeout(o.timeout);
  const errors = [];
  const blocked = [];
  page.on('pageerror', (e) => errors.push('exception: ' + e.message.slice(0, 300)));
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text().slice(0, 300)); });
  page.on('response', (r) => { if (r.status() >= 400) errors.push(`missing: ${decodeURIComponent(new URL(r.url()).pathname)}`); });
  page.on('request', (r) => {
    const u = new URL(r.url());
    if (u.hostname !== '127.0.0.1' && u.protocol !== 'data:' && u.protocol !== 'blob:') blocked.push(u.href.slice(0, 200));
  });
  const out = { player: name, version, item: item.href, rendered: false, scored: false };
  try {
    const literal = JSON.stringify(xml).replace(/</g, '\\u003c');
    const dir = path.posix.dirname(item.href);
    // The page stands beside the item, so that relative media paths work in both players.
    const address = `/package/${dir === '.' ? '' : dir + '/'}${web.pages.size}-play.html`;
    web.pages.set(address, PAGES[name].replace('ITEMXML', () => literal));
    await page.goto(`http://127.0.0.1:${web.port}${encodeURI(address)}`);
    const model = await page.evaluate(readItem, xml);
    if (model.error) throw new Error('not well-formed: ' + model.error);
    if (model.root !== 'qti-assessment-item') throw new Error(`root element is ${model.root}, not qti-assessment-item`);
    out.identifier = model.identifier;
    out.title = model.title;
    await driver.ready(page, o.timeout);
    const before = await page.evaluate(driver.seen);
    out.text = before.text;
    out.rendered = before.text.length > 0;
    if (before.math) out.mathDrawn = before.math;
    const answer = answerText === undefined ? Object.fromEntries(Object.entries(model.responses).filter(([, d]) => d.correct).map(([id, d]) => [id, d.cardinality === 'single' ? d.correct[0] : d.correct])) : parseAnswer(answerText);
    out.answer = answer;
    out.driven = {};
    for (const [id, value] of Object.entries(answer)) {
      const interaction = model.interactions.find((x) => x.id === id);
      if (!interaction) throw new Error(`the item has no interaction for ${id}`);
      const { many, list } = typed(value, model.responses[id]);
      out.driven[id] = await driver.answer(page, interaction, list, many, model.responses[id]);
    }
    const result = await driver.score(page, o.timeout);
    out.response = result.responses;
    // One player keeps numbers as text; the declared base type decides here.
    out.outcomes = Object.fromEntries(Object.entries(result.outcomes).map(([id, v]) =>
      [id, /^(float|integer)$/.test(model.outcomeTypes[id]) && typeof v === 'string' && v !== '' ? Number(v) : v]));
    out.SCORE = out.outcomes.SCORE ?? null;
    out.FEEDBACK = out.outcomes.FEEDBACK ?? null;
    const after = await page.evaluate(driver.seen);
    out.feedback = after.feedback;
    if (after.alerts?.length) out.alerts = after.alerts;
    out.visibleFeedback = after.feedback.filter((f) => f.visible).map((f) => f.text);
    // An item without response processing (an essay) counts as scored with its default score.
    out.scored = (result.processed || !model.hasProcessing) && out.SCORE !== null;
    if (shot) { fs.mkdirSync(path.dirname(shot), { recursive: true }); await page.screenshot({ path: shot, fullPage: true }); out.screenshot = shot; }
  } catch (e) {
    if (e instanceof UsageError) throw e;
    out.error = String(e.message ?? e).slice(0, 500);
  } finally {
    out.consoleErrors = errors;
    if (blocked.length) out.blockedRequests = blocked;
    page.removeAllListeners();
  }
  return out;
}

function attemptsAt(items, files, names, o) {
  const attempts = [];
  let n = 0;
  for (const item of items) {
    const xml = files.get(item.href).toString('utf8').replace(/^\uFEFF/, '');
    const picked = o.answer && answerOf(o.answer, xml);
    if (picked && !Object.keys(picked).length) continue;
    for (const answer of picked ? [JSON.stringify(picked)] : o.answers.length ? o.answers : [undefined]) {
      n++;
      for (const name of names) {
        attempts.push({ name, item, xml, picked, answer, shot: o.shots && path.join(path.resolve(o.shots), `${n}-${name}.png`) });
      }
    }
  }
  return attempts;
}

async function main() {
  const o = parseArgs(process.argv.slice(2));
  const source = openSource(o);
  let items = source.items ?? manifestItems(source.files);
  if (o.list) { console.log(JSON.stringify(items, null, 1)); return 0; }
  if (o.item && o.item !== 'all') items = items.filter((x) => x.id === o.item || x.href === o.item);
  else if (!o.item) items = items.slice(0, 1);
  if (!items.length) throw new UsageError('no such QTI 3.0 item');
  for (const it of items) if (!source.files.has(it.href)) throw new UsageError(`the package lacks ${it.href}`);
  o.answers.forEach(parseAnswer);

  const find = finder();
  const names = o.player === 'both' ? ['citolab', 'ampup'] : [o.player];
  const libs = {}, versions = {};
  if (names.includes('citolab')) {
    const d = find('@citolab/qti-components');
    libs.citolab = d;
    versions.citolab = '@citolab/qti-components ' + JSON.parse(fs.readFileSync(path.join(d, 'package.json'))).version;
  }
  if (names.includes('ampup')) {
    const d = find('qti3-item-player');
    libs.ampup = path.join(d, 'dist');
    libs.vue = path.join(find('vue'), 'dist');
    versions.ampup = 'qti3-item-player ' + JSON.parse(fs.readFileSync(path.join(d, 'package.json'))).version;
  }
  const pw = find('playwright-core');
  const { chromium } = createRequire(pathToFileURL(path.join(pw, 'package.json')))(pw);
  const executablePath = chromiumPath();
  if (path.isAbsolute(executablePath) && !fs.existsSync(executablePath)) throw new UsageError(`no browser at ${executablePath}`);

  const web = await serve(source.files, libs);
  const results = [];
  let browser;
  try {
    // Nothing but this server is reached.
    browser = await chromium.launch({ executablePath, headless: true, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--process-per-site',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'ja-JP' });
    const attempts = attemptsAt(items, source.files, names, o);
    // Most of an attempt is waiting for the player.
    let next = 0;
    const worker = async () => {
      const page = await context.newPage();
      while (next < attempts.length) {
        const at = next++;
        const a = attempts[at];
        results[at] = await play(page, web, a.name, versions[a.name], a.item, a.xml, a.answer, o, a.shot);
        if (a.picked) results[at].expected = expectedScore(o.answer, a.picked, a.xml);
        results[at].hasFeedback = a.xml.includes('<qti-modal-feedback');
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    if (browser) await browser.close();
    web.server.closeAllConnections?.();
    web.server.close();
  }
  console.log(o.lines ? results.map((r) => line(r, o.answer ?? 'given')).join('\n') : JSON.stringify(results, null, 1));
  return results.every((r) => r.rendered && r.scored && !r.error) ? 0 : 1;
}

main().then((code) => { process.exitCode = code; }, (e) => {
  console.error(e instanceof UsageError || e instanceof SyntaxError ? `${e.message}\n\n${USAGE}` : e.stack);
  process.exitCode = 2;
});
