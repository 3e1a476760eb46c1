// Makes the bundled styles of the page from those of govuk-frontend: node styles.mjs [FILE]. Equal versions make equal bytes.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, NodePackageImporter } from 'sass';

const { version } = createRequire(import.meta.url)('govuk-frontend/package.json');
const { css } = compile(fileURLToPath(new URL('styles.scss', import.meta.url)), {
  style: 'compressed',
  importers: [new NodePackageImporter(fileURLToPath(new URL('.', import.meta.url)))],
  quietDeps: true,
});
if (/url\(|GDS Transport|@font-face/.test(css)) {
  throw new Error('the styles would load something, or name a typeface that is not ours to use');
}

const target = process.argv[2] ?? fileURLToPath(new URL('../wwwroot/govuk-frontend.css', import.meta.url));
writeFileSync(target, `/*! govuk-frontend ${version}, copyright Crown copyright (Government Digital Service), MIT licence: see govuk-frontend.LICENCE.txt */\n${css.replace(/^\uFEFF/, '')}\n`);
