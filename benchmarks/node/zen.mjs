// A decision table of one row for each indicator, all of whose hits are collected, made ready once.
import { createRequire } from 'node:module';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { answer, condition, question } from './work.mjs';

// A comparison with what is missing would fail the whole condition, the other side of an "or" as well.
const above = (name, bound) => (question.isAllKnown ? `${name} > ${bound}` : `(${name} != null and ${name} > ${bound})`);
const rules = question.indicators.map((indicator) => ({
  _id: indicator.id,
  condition: condition(indicator, (name) => `${name} == true`, above).replace('&&', 'and').replace('||', 'or'),
  id: JSON.stringify(indicator.id),
}));
const position = { x: 0, y: 0 };
const content = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    { id: 'table', type: 'decisionTableNode', name: 'table', position, content: { hitPolicy: 'collect', inputs: [{ id: 'condition', name: 'condition' }], outputs: [{ id: 'id', name: 'id', field: 'id' }], rules } },
    { id: 'out', type: 'outputNode', name: 'out', position },
  ],
  edges: [{ id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' }, { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' }],
};
const decision = new ZenEngine().createDecision(new ZenDecisionContent(Buffer.from(JSON.stringify(content))));
const { version } = createRequire(import.meta.url)('@gorules/zen-engine/package.json');
await answer(version, async (facts) => (await decision.evaluate(facts)).result.map((hit) => hit.id));
