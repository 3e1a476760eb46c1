import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Matrix, Place } from './matrix/model';
import type { FromPreview, ToPreview } from './matrix/webview';
import { matrixPage } from './matrixPage';

const quiet = 150; // milliseconds without a key, after which the matrix is asked for

/** The matrix beside a document. One for each document; it follows the text and the cursor. */
export class MatrixPreview implements vscode.Disposable {
  private static readonly shown = new Map<string, MatrixPreview>();

  private readonly subscriptions: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private isReady = false;

  private constructor(private readonly uri: vscode.Uri, private readonly panel: vscode.WebviewPanel, private readonly ask: (uri: vscode.Uri) => Promise<Matrix | null>) {
    panel.webview.onDidReceiveMessage((said: FromPreview) => void this.hear(said), undefined, this.subscriptions);
    panel.onDidDispose(() => this.dispose(), undefined, this.subscriptions);
    this.subscriptions.push(
      vscode.workspace.onDidChangeTextDocument(change => change.document.languageId === 'thr' && change.contentChanges.length > 0 && this.refreshSoon()),
      vscode.languages.onDidChangeDiagnostics(change => change.uris.some(uri => uri.toString() === this.uri.toString()) && this.refreshSoon()),
      vscode.window.onDidChangeTextEditorSelection(change => this.follow(change.textEditor)),
    );
  }

  /** Shows the matrix of a document, or brings it to the front where it is shown already. */
  static show(context: vscode.ExtensionContext, document: vscode.TextDocument, ask: (uri: vscode.Uri) => Promise<Matrix | null>): void {
    const known = MatrixPreview.shown.get(document.uri.toString());
    if (known) {
      known.panel.reveal(undefined, true);
      return;
    }

    const folders = ['dist', 'media'].map(folder => vscode.Uri.joinPath(context.extensionUri, folder));
    const panel = vscode.window.createWebviewPanel('thr.matrix', `Matrix of ${document.uri.path.split('/').at(-1) ?? ''}`, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: folders });
    const at = (...parts: string[]): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, ...parts)).toString();
    const preview = new MatrixPreview(document.uri, panel, ask);
    MatrixPreview.shown.set(document.uri.toString(), preview);
    context.subscriptions.push(preview);
    panel.webview.html = matrixPage(panel.webview.cspSource, at('dist', 'webview.js'), at('media', 'matrix.css'), randomBytes(24).toString('base64url'));
  }

  /** Asks anew for every matrix that is shown, since the server is another one. */
  static refreshAll(): void {
    MatrixPreview.shown.forEach(preview => preview.refreshSoon());
  }

  dispose(): void {
    if (MatrixPreview.shown.delete(this.uri.toString())) {
      clearTimeout(this.timer);
      this.subscriptions.forEach(subscription => void subscription.dispose());
      this.panel.dispose();
    }
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), quiet);
  }

  private async refresh(): Promise<void> {
    const asked = ++this.asked;
    try {
      const matrix = await this.ask(this.uri);
      if (asked === this.asked) {
        this.say(matrix ? { type: 'matrix', matrix } : { type: 'problem', message: 'The language server does not know this document any more.' });
      }
    } catch (problem) {
      this.say({ type: 'problem', message: problem instanceof Error ? problem.message : String(problem) });
    }
  }

  private async hear(said: FromPreview): Promise<void> {
    if (said.type === 'ready') {
      this.isReady = true;
      await this.refresh();
      vscode.window.visibleTextEditors.forEach(editor => this.follow(editor));
      return;
    }

    await openPlace(said.place);
  }

  private follow(editor: vscode.TextEditor): void {
    if (editor.document.languageId === 'thr') {
      const { line, character } = editor.selection.active;
      this.say({ type: 'cursor', uri: editor.document.uri.toString(), position: { line, character } });
    }
  }

  private say(said: ToPreview): void {
    if (this.isReady) {
      void this.panel.webview.postMessage(said);
    }
  }
}

/** Opens a place of a document, in the column that shows it already where there is one. */
export async function openPlace(place: Place): Promise<void> {
  const uri = vscode.Uri.parse(place.uri, true);
  const { start, end } = place.range;
  const column = vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString())?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: column, selection: new vscode.Range(start.line, start.character, start.line, start.character) });
  editor.revealRange(new vscode.Range(start.line, start.character, end.line, end.character), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
