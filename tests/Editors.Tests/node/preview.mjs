// node preview.mjs FOLDER PICTURES PROGRAM [ARGUMENT…]: the preview of the matrix in a browser, as Visual Studio Code would show it.
// PICTURES is a folder for screenshots, or '-' for none.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Session } from './session.mjs';

const [folder, pictures, ...command] = process.argv.slice(2);
const extension = join(import.meta.dirname, '..', '..', '..', 'editors', 'vscode');
const { matrixPage } = await import(join(extension, 'dist', 'matrixPage.mjs'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const origin = 'https://preview.example';

const themes = {
  light: { '--vscode-editor-foreground': '#3b3b3b', '--vscode-editor-background': '#ffffff', '--vscode-sideBar-background': '#f8f8f8', '--vscode-editorGroup-border': '#e5e5e5', '--vscode-editor-selectionBackground': '#add6ff', '--vscode-editorWarning-foreground': '#7a5200', '--vscode-editorError-foreground': '#a1260d', '--vscode-editorInfo-foreground': '#1a5fa8', '--vscode-focusBorder': '#005fb8' },
  dark: { '--vscode-editor-foreground': '#cccccc', '--vscode-editor-background': '#1f1f1f', '--vscode-sideBar-background': '#181818', '--vscode-editorGroup-border': '#3c3c3c', '--vscode-editor-selectionBackground': '#264f78', '--vscode-editorWarning-foreground': '#cca700', '--vscode-editorError-foreground': '#f48771', '--vscode-editorInfo-foreground': '#75beff', '--vscode-focusBorder': '#0078d4' },
};

const session = await Session.begin(command, folder);
const coventry = await session.open(join(folder, 'coventry.thr'));
const line = coventry.text.split('\n').findIndex(each => each.includes('- slow-milestones'));
await session.type(coventry.uri, { line, character: 0 }, '    - typed-bullet "Typed in the editor" when attendance in 50%..90%\n');
const matrix = await session.ask('thr/matrix', { uri: coventry.uri });

const evil = '<img src=x onerror=\'document.title="taken over"\'></script><script>document.title="taken over"</script>';
const written = evil.replaceAll('"', '\\"');
const hostileFile = join(folder, 'hostile.thr');
writeFileSync(hostileFile, `authority hostile "${written}"
document paper "${written}"
level 1 little "${written}"
ladder concern "${written}"
domain life "${written}" from paper {
  area deep "${written}" {
    at little { - evil-bullet "${written}" ladder concern }
    at nowhere { - lost-bullet "${written}" }
  }
  strengths { + strong-bullet "${written}" }
}
`);
const hostile = await session.open(hostileFile);
const hostileMatrix = await session.ask('thr/matrix', { uri: hostile.uri });
assert.equal(await session.end(), 0);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1040, height: 520 } });
  const problems = [];
  page.on('pageerror', problem => problems.push(String(problem)));
  page.on('console', said => said.type() === 'error' && problems.push(said.text()));
  const asked = [];
  await page.route('**/*', route => {
    const address = route.request().url();
    asked.push(address);
    const file = { [`${origin}/`]: () => ['text/html', matrixPage(origin, `${origin}/webview.js`, `${origin}/matrix.css`, 'fbG9uY2U')], [`${origin}/webview.js`]: () => ['text/javascript', readFileSync(join(extension, 'dist', 'webview.js'))], [`${origin}/matrix.css`]: () => ['text/css', readFileSync(join(extension, 'media', 'matrix.css'))] }[address];
    const [contentType, body] = file?.() ?? [];
    return body === undefined ? route.abort() : route.fulfill({ contentType, body });
  });
  await page.addInitScript(() => {
    window.said = [];
    window.acquireVsCodeApi = () => ({ postMessage: message => window.said.push(message) });
  });
  await page.goto(`${origin}/`);
  const say = message => page.evaluate(message => window.postMessage(message, '*'), message).then(() => page.waitForTimeout(50));
  const said = () => page.evaluate(() => window.said.splice(0));
  const dress = theme => page.evaluate(([kind, theme]) => {
    document.body.className = `vscode-${kind}`;
    Object.entries(theme).forEach(([name, value]) => document.documentElement.style.setProperty(name, value));
  }, [theme, themes[theme]]);
  const accessible = async what => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')}`), [], what);
  };
  assert.deepEqual(await said(), [{ type: 'ready' }]);
  await dress('light');

  // Levels across, domains down, each bullet once, those with findings marked.
  await say({ type: 'matrix', matrix });
  assert.deepEqual(await page.locator('thead th').allInnerTexts(), matrix.columns.map(column => column.label));
  assert.equal(await page.locator('tbody').count(), matrix.domains.length);
  const all = matrix.domains.flatMap(domain => [domain, ...domain.areas]).flatMap(row => row.cells).flatMap(cell => cell.bullets);
  assert.equal(await page.locator('button.bullet').count(), all.length);
  const marked = all.filter(bullet => bullet.findings.length > 0);
  assert.equal(await page.locator('li:has(button.mark):has(button.bullet)').count(), marked.length);
  assert.equal(await page.getByRole('status').innerText(), `${all.length} bullets, ${marked.length} with findings`);
  const cellOf = name => page.evaluate(name => { const cell = document.querySelector(`button.bullet[data-name="${name}"]`).closest('td'); return [cell.cellIndex, cell.closest('tbody').querySelector('th').innerText]; }, name);
  assert.deepEqual(await cellOf('typed-bullet'), [2, 'Child developmental needs']);
  assert.deepEqual(await cellOf('low-attendance'), [3, 'Child developmental needs']);
  assert.equal(await page.getByRole('button', { name: /^THR2003, warning: 'typed-bullet', 'low-attendance' have the same condition/ }).count(), 2);
  await accessible('light');

  // What is about no bullet is listed below.
  await page.getByText('Findings outside the matrix').click();
  assert.equal(await page.locator('.elsewhere li:visible').count(), matrix.elsewhere.length);
  await page.getByText('Findings outside the matrix').click();

  // A click goes to the source, of a bullet to the bullet and of a finding to where it is reported.
  const typed = all.find(bullet => bullet.name === 'typed-bullet');
  const bullet = name => page.locator(`button.bullet[data-name="${name}"]`);
  await bullet('typed-bullet').click();
  assert.deepEqual(await said(), [{ type: 'open', place: typed.place }]);
  await bullet('low-attendance').locator('xpath=..').locator('button.mark', { hasText: 'THR2003' }).click();
  const [jump] = await said();
  assert.equal(jump.place.range.start.line, line);

  // The cursor marks its bullet, and brings it into view.
  const last = all.at(-1);
  await say({ type: 'cursor', uri: coventry.uri, position: last.place.range.start });
  assert.equal(await page.locator('[aria-current=true]').count(), 1);
  assert.equal(await page.locator('[aria-current=true] .text').innerText(), last.text);
  assert.ok(await page.locator('[aria-current=true]').evaluate(button => { const { top, bottom } = button.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }));
  await say({ type: 'cursor', uri: coventry.uri, position: { line: 0, character: 0 } });
  assert.equal(await page.locator('[aria-current=true]').count(), 0);

  // One Tab reaches the bullets, arrows go on, Enter goes to the source, and what is shown anew keeps the focus.
  await page.getByLabel('Only what has findings').focus();
  const focused = () => page.evaluate(() => document.activeElement.dataset.name);
  assert.equal(await page.locator('td li > button.bullet[tabindex="0"]').count(), 1);
  await bullet('typed-bullet').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), 'slow-milestones');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'typed-bullet');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'milestones-unmet');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(), 'typed-bullet');
  await page.keyboard.press('End');
  assert.equal(await focused(), last.name);
  await page.keyboard.press('Home');
  assert.equal(await focused(), all[0].name);
  await bullet('typed-bullet').focus();
  await said();
  await page.keyboard.press('Enter');
  assert.deepEqual(await said(), [{ type: 'open', place: typed.place }]);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), typed.findings[0].code);
  await bullet('typed-bullet').focus();
  await say({ type: 'matrix', matrix });
  assert.equal(await focused(), 'typed-bullet');
  assert.deepEqual(await page.locator('td li > button.bullet[tabindex="0"]').evaluateAll(buttons => buttons.map(button => button.dataset.name)), ['typed-bullet']);

  // What is chosen above the table.
  await page.getByRole('combobox').selectOption('school-attendance');
  assert.equal(await page.locator('li.on-ladder').count(), all.filter(bullet => bullet.ladders.includes('school-attendance')).length);
  await page.getByLabel('Only what has findings').check();
  assert.equal(await page.locator('button.bullet:visible').count(), marked.length);
  await page.getByLabel('Only what has findings').uncheck();
  if (pictures !== '-') {
    await say({ type: 'cursor', uri: coventry.uri, position: typed.place.range.start });
    await page.screenshot({ path: join(pictures, 'matrix-light.png') });
  }

  await dress('dark');
  await accessible('dark');
  if (pictures !== '-') {
    await page.screenshot({ path: join(pictures, 'matrix-dark.png') });
  }

  // Hostile text stays text; nothing is loaded, nothing runs.
  await say({ type: 'matrix', matrix: hostileMatrix });
  assert.equal(await page.title(), 'Matrix');
  assert.equal(await page.locator('img, main script, iframe').count(), 0);
  assert.deepEqual((await page.locator('button.bullet .text').allInnerTexts()).map(text => text.trim()), [evil, evil, evil]);
  assert.deepEqual(await page.locator('thead th').evaluateAll(heads => heads.map(head => head.className)), ['level', 'undeclared', 'strengths']);
  assert.deepEqual(await page.locator('thead th .mark').allInnerTexts(), ['not declared']);
  await accessible('hostile');

  // The policy itself stops what would get past that.
  await page.evaluate(() => { const image = document.createElement('img'); image.src = 'https://elsewhere.example/x.png'; document.body.append(image); const script = document.createElement('script'); script.textContent = 'document.title = "taken over"'; document.body.append(script); setTimeout(() => { image.remove(); script.remove(); }, 50); });
  await page.waitForTimeout(200);
  assert.equal(await page.title(), 'Matrix');
  assert.deepEqual(asked, [`${origin}/`, `${origin}/matrix.css`, `${origin}/webview.js`]);
  const refused = problems.splice(0);
  assert.ok(refused.length === 2 && refused.every(problem => problem.includes('Content Security Policy')), refused.join('\n'));

  // A file without a matrix, and a server that cannot answer.
  await say({ type: 'matrix', matrix: { uri: 'file:///x.thr', title: '', columns: [], domains: [], ladders: [], elsewhere: [] } });
  assert.match(await page.locator('.empty').innerText(), /no matrix/);
  await say({ type: 'problem', message: '<b>gone</b>' });
  assert.equal(await page.getByRole('alert').innerText(), '<b>gone</b>');
  await accessible('empty');
  console.log(`${all.length} bullets, ${marked.length} with findings`);
} finally {
  await browser.close();
}
