// A rule for each indicator, in one engine that all cases go through. A fact that is not known is undefined.
import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';
import { answer, question } from './work.mjs';

const above = (fact, value) => ({ fact, operator: 'greaterThan', value });
const engine = new Engine([], { allowUndefinedFacts: true });
for (const { id, first, second, firstAbove, secondAbove, joined } of question.indicators) {
  const parts = first === null ? [{ fact: id, operator: 'equal', value: true }] : second === null ? [above(first, firstAbove)] : [above(first, firstAbove), above(second, secondAbove)];
  engine.addRule({ conditions: joined === 'either' ? { any: parts } : { all: parts }, event: { type: id } });
}
const { version } = createRequire(import.meta.url)('json-rules-engine/package.json');
await answer(version, async (facts) => (await engine.run(facts)).events.map((event) => event.type));
