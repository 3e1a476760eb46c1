// node activation.mjs FOLDER: the bundled extension starts where there is no `thr`, says so, and its commands do too. What Visual Studio Code
// offers is played here; whatever the extension does not ask for in these cases is a stand-in that takes any call.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const folder = process.argv[2];
const extension = join(import.meta.dirname, '..', '..', '..', 'editors', 'vscode');
const { findThr } = await import(join(extension, 'dist', 'thrCommand.mjs'));

// Where `thr` is looked for.
const machine = (platform, path, ...files) => ({ platform, path, home: platform === 'win32' ? 'C:\\u' : '/u', isFile: file => files.includes(file) });
const several = machine('linux', '/a::/b:/c', '/b/thr', '/c/thr', '/s/thr', '/u/.dotnet/tools/thr');
assert.deepEqual(findThr('/s/thr', several), { program: '/s/thr', args: [] });
assert.equal(findThr('/gone', several), undefined); // what somebody states is not replaced by another
assert.deepEqual(findThr('~/thr', machine('linux', '', '/u/thr')), { program: '/u/thr', args: [] });
assert.deepEqual(findThr('/s/thr.dll', machine('linux', '', '/s/thr.dll')), { program: 'dotnet', args: ['/s/thr.dll'] });
assert.deepEqual(findThr('', several), { program: '/b/thr', args: [] });
assert.deepEqual(findThr(' ', machine('darwin', '/a', '/u/.dotnet/tools/thr')), { program: '/u/.dotnet/tools/thr', args: [] });
assert.deepEqual(findThr('', machine('win32', 'C:\\a;C:\\b', 'C:\\b\\thr.exe', 'C:\\u\\.dotnet\\tools\\thr.exe')), { program: 'C:\\b\\thr.exe', args: [] });
assert.deepEqual(findThr('', machine('win32', 'C:\\a', 'C:\\u\\.dotnet\\tools\\thr.exe')), { program: 'C:\\u\\.dotnet\\tools\\thr.exe', args: [] });
assert.equal(findThr('', machine('linux', '/a')), undefined);

// A stand-in is a function, a class and an object with whatever is asked of it.
const missing = name => name === 'then' || typeof name === 'symbol' ? undefined : standIn();
const standIn = () => {
  const made = function () {};
  made.prototype = new Proxy({}, { get: (target, name) => name in target ? target[name] : missing(name) });
  return new Proxy(made, { get: (target, name) => name in target ? target[name] : missing(name), apply: () => standIn() });
};
const commands = new Map();
const messages = [];
const buttons = [];
let path = '';
let editor;
const disposable = { dispose() {} };
const vscode = new Proxy({
  version: '1.82.0',
  window: new Proxy({
    get activeTextEditor() { return editor; },
    visibleTextEditors: [],
    createOutputChannel: () => ({ appendLine() {}, append() {}, show() {}, dispose() {} }),
    showErrorMessage: (message, ...offered) => { messages.push(message); buttons.push(offered); return Promise.resolve(undefined); },
    showInformationMessage: message => { messages.push(message); return Promise.resolve(undefined); },
  }, { get: (target, name) => name in target ? target[name] : () => disposable }),
  workspace: new Proxy({
    textDocuments: [],
    getConfiguration: () => ({ get: (name, otherwise) => name === 'server.path' ? path : otherwise }),
  }, { get: (target, name) => name in target ? target[name] : () => disposable }),
  commands: {
    registerCommand: (name, run) => { assert.ok(!commands.has(name), name); commands.set(name, run); return disposable; },
    executeCommand: () => Promise.resolve(undefined),
  },
}, { get: (target, name) => name in target ? target[name] : (target[name] = standIn()) });

const load = Module._load;
Module._load = (request, ...rest) => request === 'vscode' ? vscode : load(request, ...rest);
const { activate, deactivate } = createRequire(import.meta.url)(join(extension, 'dist', 'extension.js'));

process.env.PATH = join(folder, 'empty');
process.env.HOME = process.env.USERPROFILE = folder;
const context = { subscriptions: [], extensionPath: join(folder, 'extension'), extensionUri: {}, asAbsolutePath: file => file };
await activate(context);
assert.deepEqual(messages.splice(0), ["The tool 'thr' was not found, so that only colours and snippets work."]);
assert.deepEqual(buttons[0], ['How to Install', 'Open Settings']);
const { contributes } = JSON.parse(await (await import('node:fs/promises')).readFile(join(extension, 'package.json'), 'utf8'));
assert.deepEqual([...commands.keys()].sort(), [...contributes.commands.map(command => command.command), 'thr.showPlaces'].sort());

await commands.get('thr.showMatrix')();
assert.deepEqual(messages.splice(0), ['Open a .thr file first.']);
editor = { document: { languageId: 'thr' } };
for (const name of ['thr.showMatrix', 'thr.runExamples', 'thr.explain', 'thr.newBullet', 'thr.write']) {
  await commands.get(name)();
  assert.deepEqual(messages.splice(0), ["The tool 'thr' was not found, so that only colours and snippets work."], name);
}

path = join(folder, 'nowhere');
await commands.get('thr.restartServer')();
assert.deepEqual(messages.splice(0), [`There is no file '${path}', which the setting 'thr.server.path' names.`]);

// A file that cannot be started is told as well.
path = join(folder, 'no-program');
writeFileSync(path, 'this is no program');
chmodSync(path, 0o644);
await commands.get('thr.restartServer')();
const told = messages.splice(0);
assert.ok(told.some(message => message.startsWith(`'${path} lsp' could not be started: `)), told.join('\n'));
await deactivate();
console.log('done');
process.exit(0);
