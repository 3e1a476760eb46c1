// node writing.mjs FOLDER PROGRAM [ARGUMENT…]: the tool writes a document in every form that the extension offers, and its words are told when it does not.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, program, ...args] = process.argv.slice(2);
const { forms, write } = await import(join(import.meta.dirname, '..', '..', '..', 'editors', 'vscode', 'dist', 'writing.mjs'));
const thr = { program, args };
const begins = { html: '<!DOCTYPE html>', 'findings.html': '<!DOCTYPE html>', md: '# ', json: '{', 'schema.json': '{', dmn: '<?xml' };
assert.equal(new Set(forms.map(form => form.ending)).size, forms.length);
for (const form of forms) {
  const out = join(folder, 'a name with spaces.' + form.ending);
  assert.equal(await write(thr, form, join(folder, 'coventry.thr'), out), undefined, form.label);
  assert.ok(readFileSync(out, 'utf8').startsWith(begins[form.ending] ?? ''), form.label);
}

writeFileSync(join(folder, 'wrong.thr'), 'authority a');
assert.match(await write(thr, forms[0], join(folder, 'wrong.thr'), join(folder, 'wrong.html')), /wrong\.thr/);
assert.match(await write({ program: join(folder, 'gone'), args: [] }, forms[0], join(folder, 'coventry.thr'), join(folder, 'gone.html')), /ENOENT/);
console.log('done');
