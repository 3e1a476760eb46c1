// A policy for each indicator, parsed once; the policies that permit are what is met.
import cedar from '@cedar-policy/cedar-wasm/nodejs';
import { answer, condition, question } from './work.mjs';

const known = (name, test) => (question.isAllKnown ? test : `(context has ${name} && ${test})`);
const staticPolicies = Object.fromEntries(question.indicators.map((indicator) => [indicator.id,
  `permit(principal, action, resource) when { ${condition(indicator, (name) => known(name, `context.${name}`), (name, bound) => known(name, `context.${name} > ${bound}`))} };`]));
const parsed = cedar.preparsePolicySet('workload', { staticPolicies });
if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
const entity = (type) => ({ type, id: 'one' });
await answer(cedar.getCedarVersion(), (context) => {
  const { type, response, errors } = cedar.statefulIsAuthorized({ principal: entity('User'), action: entity('Action'), resource: entity('Case'), context, preparsedPolicySetId: 'workload', entities: [] });
  if (type !== 'success' || response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(errors ?? response));
  return response.diagnostics.reason;
});
