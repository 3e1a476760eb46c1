// node protocol.mjs FOLDER PROGRAM [ARGUMENT…]: what somebody does in an editor, through the npm client of the protocol.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Session } from './session.mjs';

const [folder, ...command] = process.argv.slice(2);
const session = await Session.begin(command, folder);
assert.equal(session.server.serverInfo.name, 'thr');

const { uri, text } = await session.open(join(folder, 'coventry.thr'));
const lines = text.split('\n');
const lineOf = part => lines.findIndex(line => line.includes(part));
const before = await session.findings(uri);
assert.ok(!before.some(finding => finding.code === 'THR2003' && finding.message.includes('typed-bullet')));

// A contradiction: the condition of a bullet at Level 3, at Level 2.
const at = { line: lineOf('- slow-milestones'), character: 0 };
const version = await session.type(uri, at, '    - typed-bullet "Typed in the editor" when attendance in 50%..90%\n');
const findings = await session.findings(uri, version);
const contradiction = findings.find(finding => finding.code === 'THR2003' && finding.message.includes("'typed-bullet'"));
assert.ok(contradiction, 'no contradiction was told');
assert.deepEqual(contradiction.range, { start: { line: at.line, character: 6 }, end: { line: at.line, character: 18 } });
assert.match(contradiction.relatedInformation[0].message, /targeted/);

const onFact = { textDocument: { uri }, position: { line: at.line, character: '    - typed-bullet "Typed in the editor" when att'.length } };
const hover = await session.ask('textDocument/hover', onFact);
assert.match(hover.contents.value, /\*\*fact\*\* `attendance`/);

const edit = await session.ask('textDocument/rename', { textDocument: { uri }, position: { line: at.line, character: 8 }, newName: 'renamed-bullet' });
const changes = edit.documentChanges?.flatMap(change => change.edits) ?? Object.values(edit.changes).flat();
assert.ok(changes.length >= 1 && changes.every(change => change.newText === 'renamed-bullet'));

const formatted = await session.ask('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } });
assert.ok(formatted.some(change => change.range.start.line <= at.line && change.range.end.line >= at.line), 'the line that was typed is not formatted');

const matrix = await session.ask('thr/matrix', { uri });
assert.deepEqual(matrix.columns.map(column => column.kind), ['level', 'level', 'level', 'level']);
const bullets = matrix.domains.flatMap(domain => [domain, ...domain.areas]).flatMap(row => row.cells).flatMap(cell => cell.bullets);
for (const name of ['typed-bullet', 'low-attendance']) {
  const bullet = bullets.find(bullet => bullet.name === name);
  assert.ok(bullet?.findings.some(finding => finding.code === 'THR2003'), `${name} is not marked in the matrix`);
}

assert.equal(await session.ask('thr/matrix', { uri: 'file:///nowhere.thr' }), null);
const examples = await session.ask('thr/examples', { uri });
assert.ok(examples.length > 0 && examples.every(example => example.result === 'passes'));
await session.type(uri, { line: 0, character: 0 }, 'nonsense here\n');
assert.ok((await session.ask('thr/examples', { uri })).every(example => example.result === 'notRun'));

assert.equal(await session.end(), 0);
console.log(`${findings.length} findings, ${bullets.length} bullets, ${examples.length} examples`);
