// Bundles the extension, the script of the preview, and the matrix by itself for other pages.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = { bundle: true, logLevel: 'warning', legalComments: 'inline', minify: true, metafile: true };
const made = await Promise.all([
  build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', target: 'node18', format: 'cjs', external: ['vscode'] }),
  build({ ...common, entryPoints: ['src/matrix/webview.ts'], outfile: 'dist/webview.js', platform: 'browser', target: 'es2022', format: 'iife' }),
  build({ ...common, entryPoints: ['src/matrix/table.ts'], outfile: 'dist/matrix.mjs', platform: 'browser', target: 'es2022', format: 'esm' }),
  build({ ...common, entryPoints: ['src/matrixPage.ts'], outfile: 'dist/matrixPage.mjs', platform: 'node', target: 'node18', format: 'esm' }),
  build({ ...common, entryPoints: ['src/writing.ts'], outfile: 'dist/writing.mjs', platform: 'node', target: 'node18', format: 'esm' }),
  build({ ...common, entryPoints: ['src/thrCommand.ts'], outfile: 'dist/thrCommand.mjs', platform: 'node', target: 'node18', format: 'esm' }),
]);

// What went into the files of the package, for the notices about it.
writeFileSync('dist/inputs.json', JSON.stringify([...new Set(made.slice(0, 2).flatMap(bundle => Object.keys(bundle.metafile.inputs)))].sort(), null, 1));
