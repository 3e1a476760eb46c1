// Keeps one headless Chromium and does what each line asks for: open a page of a server, run a piece of JavaScript with it, run axe on it, print it, take a picture. A line of JSON answers each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const Body = Object.getPrototypeOf(async function () {}).constructor;
let context = null;
let page = null;
let faults = [];
let asked = [];

async function answer(request) {
  switch (request.do) {
    case 'open':
      // Each its own: nothing of one page is left when the next is opened. Its policies hold as for everybody.
      await context?.close();
      context = await browser.newContext({ locale: 'en-GB', viewport: { width: request.width, height: request.height }, colorScheme: request.dark ? 'dark' : 'light', javaScriptEnabled: request.script });
      page = await context.newPage();
      faults = [];
      asked = [];
      page.on('console', message => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', problem => faults.push(String(problem)));
      page.on('request', other => asked.push(other.url()));
      await page.goto(request.url);
      return {};
    case 'run':
      return { value: (await new Body('page', request.script)(page)) ?? null };
    case 'faults':
      return { value: faults };
    case 'asked':
      return { value: asked };
    case 'media':
      await page.emulateMedia({ media: request.media });
      return {};
    case 'axe': {
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
      const told = result => `${result.id}: ${result.help}: ${result.nodes.map(node => node.html).slice(0, 5).join(' | ')}`;
      return { violations: found.violations.map(told), incomplete: found.incomplete.map(told), passes: found.passes.length };
    }
    case 'picture':
      await page.screenshot({ path: request.file, fullPage: true });
      return {};
    case 'print':
      await page.pdf({ path: request.file, format: 'A4' });
      return {};
    default:
      throw new Error('nobody knows how to ' + request.do);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let reply;
  try {
    reply = await answer(JSON.parse(line));
  } catch (problem) {
    reply = { problem: String(problem?.stack ?? problem) };
  }
  process.stdout.write(JSON.stringify(reply) + '\n');
}

await browser.close();
