import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn } from 'vscode-languageclient/node';
import { askMatrix, explain, explanationPages, explanationScheme, newBullet, runExamples, showPlaces, writeDocument } from './commands';
import { MatrixPreview } from './matrixPreview';
import { findThr, thisMachine } from './thrCommand';

let client: LanguageClient | undefined;

/** Starts the language server, when there is one, and offers the commands, which say so when there is none. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Thresholds');
  const withEditor = (run: (server: LanguageClient, editor: vscode.TextEditor) => Promise<void> | void) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'thr') {
      void vscode.window.showInformationMessage('Open a .thr file first.');
    } else if (client) {
      try {
        await run(client, editor);
      } catch (problem) {
        void vscode.window.showErrorMessage(`thr: ${wordsOf(problem)}`);
      }
    } else {
      await sayMissing(context);
    }
  };
  context.subscriptions.push(
    output,
    vscode.workspace.registerTextDocumentContentProvider(explanationScheme, explanationPages),
    vscode.commands.registerCommand('thr.showMatrix', withEditor((server, editor) => MatrixPreview.show(context, editor.document, uri => askMatrix(client ?? server, uri)))),
    vscode.commands.registerCommand('thr.runExamples', withEditor(runExamples)),
    vscode.commands.registerCommand('thr.explain', withEditor(explain)),
    vscode.commands.registerCommand('thr.newBullet', withEditor(newBullet)),
    vscode.commands.registerCommand('thr.write', withEditor(async (_, editor) => {
      const thr = findThr(vscode.workspace.getConfiguration('thr').get('server.path', ''), thisMachine());
      await (thr ? writeDocument(thr, editor) : sayMissing(context));
    })),
    vscode.commands.registerCommand('thr.restartServer', () => restart(context, output)),
    vscode.commands.registerCommand('thr.showPlaces', async given => client && showPlaces(client, given)),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('thr.server.path') && void restart(context, output)),
  );
  await start(context, output);
}

/** Takes leave of the language server. */
export async function deactivate(): Promise<void> {
  await stop();
}

async function start(context: vscode.ExtensionContext, output: vscode.OutputChannel): Promise<void> {
  const command = findThr(vscode.workspace.getConfiguration('thr').get('server.path', ''), thisMachine());
  if (!command) {
    output.appendLine('thr was not found.');
    await sayMissing(context);
    return;
  }

  output.appendLine(`Starting ${[command.program, ...command.args, 'lsp'].join(' ')}`);
  const started = new LanguageClient(
    'thr',
    'Thresholds',
    { command: command.program, args: [...command.args, 'lsp'] },
    { documentSelector: [{ language: 'thr' }], outputChannel: output, revealOutputChannelOn: RevealOutputChannelOn.Never });
  try {
    await started.start();
    client = started;
    MatrixPreview.refreshAll();
  } catch (problem) {
    output.appendLine(wordsOf(problem));
    await say(`'${command.program} lsp' could not be started: ${wordsOf(problem)}`, context);
  }
}

async function stop(): Promise<void> {
  const stopped = client;
  client = undefined;
  await stopped?.dispose().catch(() => undefined); // one that does not answer is left
}

async function restart(context: vscode.ExtensionContext, output: vscode.OutputChannel): Promise<void> {
  await stop();
  await start(context, output);
}

async function sayMissing(context: vscode.ExtensionContext): Promise<void> {
  const stated = vscode.workspace.getConfiguration('thr').get('server.path', '').trim();
  await say(stated === '' ? "The tool 'thr' was not found, so that only colours and snippets work." : `There is no file '${stated}', which the setting 'thr.server.path' names.`, context);
}

// Not waited for: a message stays until somebody reads it, and nothing else should wait for that.
async function say(message: string, context: vscode.ExtensionContext): Promise<void> {
  const [how, settings] = ['How to Install', 'Open Settings'];
  void vscode.window.showErrorMessage(message, how, settings).then(chosen =>
    chosen === how ? vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(context.extensionUri, 'README.md'))
      : chosen === settings ? vscode.commands.executeCommand('workbench.action.openSettings', 'thr.server.path') : undefined);
}

const wordsOf = (problem: unknown): string => problem instanceof Error ? problem.message : String(problem);
