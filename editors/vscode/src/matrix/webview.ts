// The script of the preview: it shows what the extension sends, and tells it what is asked for.
import { MatrixTable, type Matrix, type Place, type Position } from './table';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

/** What the preview tells the extension. */
export type FromPreview = { readonly type: 'ready' } | { readonly type: 'open'; readonly place: Place };

/** What the extension tells the preview. */
export type ToPreview =
  | { readonly type: 'matrix'; readonly matrix: Matrix }
  | { readonly type: 'cursor'; readonly uri: string; readonly position: Position }
  | { readonly type: 'problem'; readonly message: string };

const host = acquireVsCodeApi();
const container = document.getElementById('matrix');
const problem = document.getElementById('problem');
if (container && problem) {
  const table = new MatrixTable(container, { open: place => host.postMessage({ type: 'open', place }) });
  window.addEventListener('message', (event: MessageEvent<ToPreview>) => {
    const said = event.data;
    if (said.type === 'matrix') {
      table.show(said.matrix);
    } else if (said.type === 'cursor') {
      table.follow(said.uri, said.position);
    }

    problem.textContent = said.type === 'problem' ? said.message : said.type === 'matrix' ? '' : problem.textContent;
  });
  host.postMessage({ type: 'ready' });
}
