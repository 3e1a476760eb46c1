// Writes ThirdPartyNotices.txt: of each package that is bundled with the extension its name, version and licence, in full.
// Fails where a package brings no licence text, since it could not be passed on then.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = JSON.parse(readFileSync('dist/inputs.json', 'utf8'));
const folders = [...new Set(inputs.map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(folder => folder !== undefined))].sort();
const notices = folders.map(folder => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter(file => /^(licen[cs]e|notice|copying|thirdpartynotices)(\.|-|$)/i.test(file)).sort();
  if (!texts.some(file => /^(licen[cs]e|copying)/i.test(file)) || !existsSync(join(folder, texts[0]))) {
    throw new Error(`${folder} brings no licence text`);
  }

  return { id: `${name} ${version}`, license, text: texts.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n') };
});
const rule = '-'.repeat(80);
writeFileSync('ThirdPartyNotices.txt', [
  'The extension holds parts of these packages, each under its own licence:', '', ...notices.map(({ id, license }) => `  ${id} (${license})`), '',
  ...notices.flatMap(({ id, text }) => [rule, id, rule, '', text, '']),
].join('\n'));
console.log(`ThirdPartyNotices.txt: ${notices.length} packages`);
