// Keeps one headless Chromium and does what each line asks for: open a page from a text or a file, run axe on it, print it, take a picture. A line of JSON answers each.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox', '--disable-dev-shm-usage'] });

// Pages forbid scripts; axe is the tests' own and may run all the same. Nothing is loaded from anywhere.
const context = await browser.newContext({ bypassCSP: true, locale: 'en-GB', offline: true });
let page = null;
let asked = [];

async function answer(request) {
  switch (request.do) {
    case 'open': {
      await page?.close();
      page = await context.newPage();
      asked = [];
      page.on('request', other => asked.push(other.url()));
      await page.setViewportSize({ width: request.width ?? 1024, height: 800 });
      if (request.file) {
        await page.goto(pathToFileURL(request.file).href);
      } else {
        await page.setContent(request.html);
      }
      return { asked: asked.filter(url => !url.startsWith('file:')) };
    }
    case 'media':
      await page.emulateMedia({ media: request.media ?? 'screen', forcedColors: request.forcedColors ?? 'none', colorScheme: request.colorScheme ?? 'light' });
      return {};
    case 'axe': {
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
      const told = result => ({ rule: result.id, help: result.help, places: result.nodes.map(node => node.html) });
      return { violations: found.violations.map(told), incomplete: found.incomplete.map(told), passes: found.passes.length };
    }
    case 'ask':
      return { value: await page.evaluate(request.script) };
    case 'picture':
      await page.screenshot({ path: request.file, fullPage: request.whole });
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
    reply = { problem: String(problem) };
  }
  process.stdout.write(JSON.stringify(reply) + '\n');
}

await browser.close();
