import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Bullet, type Matrix, type Place, bulletsOf, contains } from './matrix/model';
import { openPlace } from './matrixPreview';
import type { Command } from './thrCommand';
import { forms, write } from './writing';

/** The answer to `thr/examples`. */
interface Example {
  readonly name: string;
  readonly text: string;
  readonly result: 'passes' | 'fails' | 'notRun';
  readonly messages: readonly string[];
  readonly place: Place;
}

interface HoverAnswer {
  readonly contents: { readonly value: string };
}

const explanations = new Map<string, string>();

/** The scheme of pages that explain. */
export const explanationScheme = 'thr-explanation';

/** What the pages that explain hold. */
export const explanationPages: vscode.TextDocumentContentProvider = { provideTextDocumentContent: uri => explanations.get(uri.path) ?? '' };

/** The matrix of a document. */
export const askMatrix = (client: LanguageClient, uri: vscode.Uri): Promise<Matrix | null> => client.sendRequest<Matrix | null>('thr/matrix', { uri: client.code2ProtocolConverter.asUri(uri) });

/** Lists the examples with what came of them; the compiler evaluates them each time. */
export async function runExamples(client: LanguageClient, editor: vscode.TextEditor): Promise<void> {
  const examples = await client.sendRequest<Example[] | null>('thr/examples', { uri: client.code2ProtocolConverter.asUri(editor.document.uri) });
  if (!examples || examples.length === 0) {
    void vscode.window.showInformationMessage("This file has no examples. Begin one with 'example'.");
    return;
  }

  const failing = examples.filter(example => example.result === 'fails').length;
  const notRun = examples.filter(example => example.result === 'notRun').length;
  const icons = { passes: '$(pass)', fails: '$(error)', notRun: '$(circle-slash)' };
  const chosen = await vscode.window.showQuickPick(
    [...examples].sort((one, other) => rank(one) - rank(other)).map(example => ({ label: `${icons[example.result]} ${example.name}`, description: example.text, detail: example.messages.join('; '), example })),
    {
      title: notRun > 0 ? `${notRun} of ${examples.length} examples were not run: mend the errors of the file first` : failing === 0 ? `All ${examples.length} examples pass` : `${failing} of ${examples.length} examples fail`,
      matchOnDescription: true,
      matchOnDetail: true,
    });
  if (chosen) {
    await openPlace(chosen.example.place);
  }
}

const rank = (example: Example): number => ['fails', 'notRun', 'passes'].indexOf(example.result);

/** Opens a page about the name at the cursor, else about the bullet that the cursor stands in. */
export async function explain(client: LanguageClient, editor: vscode.TextEditor): Promise<void> {
  const { document, selection: { active } } = editor;
  const at = async (position: vscode.Position): Promise<HoverAnswer | null> => client.sendRequest<HoverAnswer | null>('textDocument/hover', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: { line: position.line, character: position.character },
  });
  let hover = await at(active);
  if (!hover) {
    const bullet = await bulletAt(client, document, active);
    hover = bullet ? await at(nameOf(document, bullet)) : null;
  }

  if (!hover) {
    void vscode.window.showInformationMessage('There is nothing to explain here. Put the cursor on a bullet or a name.');
    return;
  }

  const page = vscode.Uri.from({ scheme: explanationScheme, path: `/${document.uri.path.split('/').at(-1) ?? ''}, line ${active.line + 1}.md` });
  explanations.set(page.path, hover.contents.value);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}

/** Puts a bullet after the one that the cursor stands in, or else after its line, with places to fill in. */
export async function newBullet(client: LanguageClient, editor: vscode.TextEditor): Promise<void> {
  const { document, selection: { active } } = editor;
  const bullet = await bulletAt(client, document, active);
  const before = document.lineAt(active.line);
  const opens = /\{\s*(#.*)?$/.test(before.text);
  const sign = bullet?.isStrength ? '+' : '-';
  const indent = bullet ? indentOf(document, bullet.place.range.start.line) : /^\s*/.exec(before.text)?.[0] + (opens ? '  ' : '');
  const line = document.lineAt(bullet ? bullet.place.range.end.line : active.line);
  await editor.insertSnippet(new vscode.SnippetString().appendText(`\n${indent}${sign} `).appendPlaceholder('name').appendText('  "').appendPlaceholder('Text').appendText('"').appendTabstop(0), line.range.end, { undoStopBefore: true, undoStopAfter: true });
}

/** Has the document written for others: as it is published, or for other programs. */
export async function writeDocument(thr: Command, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  if (document.isUntitled || (document.isDirty && !await document.save())) {
    void vscode.window.showInformationMessage('Save the file first.');
    return;
  }

  const form = await vscode.window.showQuickPick(forms, { title: 'Write as' });
  const out = form && await vscode.window.showSaveDialog({ defaultUri: document.uri.with({ path: document.uri.path.replace(/\.thr$/i, '') + '.' + form.ending }), title: form.label });
  if (!form || !out) {
    return;
  }

  const problem = await write(thr, form, document.uri.fsPath, out.fsPath);
  if (problem !== undefined) {
    void vscode.window.showErrorMessage(problem);
  } else if (await vscode.window.showInformationMessage(`Wrote ${out.path.split('/').at(-1) ?? ''}.`, 'Open')) {
    await (out.path.endsWith('.html') ? vscode.env.openExternal(out) : vscode.commands.executeCommand('vscode.open', out));
  }
}

/** Shows the places that a lens leads to. */
export async function showPlaces(client: LanguageClient, given: { readonly uri: string; readonly position: { line: number; character: number }; readonly places: Place[] }): Promise<void> {
  const convert = client.protocol2CodeConverter;
  await vscode.commands.executeCommand('editor.action.showReferences', convert.asUri(given.uri), convert.asPosition(given.position), given.places.map(place => new vscode.Location(convert.asUri(place.uri), convert.asRange(place.range))));
}

async function bulletAt(client: LanguageClient, document: vscode.TextDocument, position: vscode.Position): Promise<Bullet | undefined> {
  const matrix = await askMatrix(client, document.uri);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return matrix ? [...bulletsOf(matrix)].find(bullet => bullet.place.uri === uri && contains(bullet.place.range, position)) : undefined;
}

function nameOf(document: vscode.TextDocument, bullet: Bullet): vscode.Position {
  const { start } = bullet.place.range;
  return new vscode.Position(start.line, Math.max(document.lineAt(start.line).text.indexOf(bullet.name, start.character), start.character));
}

const indentOf = (document: vscode.TextDocument, line: number): string => /^\s*/.exec(document.lineAt(line).text)?.[0] ?? '';
