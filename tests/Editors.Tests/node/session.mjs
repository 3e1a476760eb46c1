// Starts `thr lsp` as an editor does and speaks with it through the protocol's own library.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const patience = 90_000;

/** A talk with the server about the files of one folder. */
export class Session {
  #told = new Map();
  #waiting = [];
  #versions = new Map();

  /** @param command the server with its arguments  @param folder the folder that is open */
  static async begin(command, folder) {
    const session = new Session();
    session.process = spawn(command[0], [...command.slice(1), 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    session.ended = new Promise(resolve => session.process.once('exit', resolve));
    session.connection = createProtocolConnection(new StreamMessageReader(session.process.stdout), new StreamMessageWriter(session.process.stdin));
    session.connection.onNotification('textDocument/publishDiagnostics', findings => {
      session.#told.set(findings.uri, findings);
      session.#waiting = session.#waiting.filter(wait => !wait());
    });
    session.connection.onRequest('client/registerCapability', () => null);
    session.connection.onRequest('workspace/codeLens/refresh', () => null);
    session.connection.listen();
    const uri = pathToFileURL(folder).href;
    session.server = await session.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'thresholds' }],
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true }, completion: { completionItem: { snippetSupport: true } } }, workspace: { workspaceFolders: true } },
    });
    await session.tell('initialized', {});
    return session;
  }

  ask(method, params) {
    return within(this.connection.sendRequest(method, params), method);
  }

  tell(method, params) {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a file and gives its text and address. */
  async open(file) {
    const [uri, text] = [pathToFileURL(file).href, readFileSync(file, 'utf8')];
    this.#versions.set(uri, 1);
    await this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'thr', version: 1, text } });
    return { uri, text };
  }

  /** Types a text at a place, and gives the version of the document after it. */
  async type(uri, position, text) {
    const version = this.#versions.get(uri) + 1;
    this.#versions.set(uri, version);
    await this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: position, end: position }, text }] });
    return version;
  }

  /** The findings of a document, once some of a version or later were told. */
  findings(uri, version = 1) {
    return within(new Promise(resolve => {
      const look = () => {
        const told = this.#told.get(uri);
        const isIt = told !== undefined && (told.version ?? 0) >= version;
        if (isIt) {
          resolve(told.diagnostics);
        }

        return isIt;
      };
      if (!look()) {
        this.#waiting.push(look);
      }
    }), 'findings');
  }

  /** Takes leave, and gives the code that the server ends with. */
  async end() {
    await this.ask('shutdown', undefined);
    await this.tell('exit');
    const code = await within(this.ended, 'exit');
    this.connection.dispose();
    return code;
  }
}

function within(promise, what) {
  let timer;
  return Promise.race([promise, new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`${what} took more than ${patience / 1000} s`)), patience); })]).finally(() => clearTimeout(timer));
}
