// Reads decision tables and evaluates them for cases: {"xml": …, "cases": [{…}, …]} on the standard input, {"warnings": […], "answers": […]} on the output.
import { readFileSync } from 'node:fs';
import * as moddle from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

const { xml, cases } = JSON.parse(readFileSync(0, 'utf8'));
const create = moddle.DmnModdle ?? moddle.default;
const { rootElement, warnings } = await new create().fromXML(xml);
const value = result => (result && typeof result === 'object' && 'value' in result && 'warnings' in result ? result.value : result);
const decisions = rootElement.drgElement.filter(element => element.$type === 'dmn:Decision');
const byId = new Map(decisions.map(decision => [decision.id, decision]));
const inputs = new Map(rootElement.drgElement.filter(element => element.$type === 'dmn:InputData').map(element => ['input_' + element.name, element]));

// Each decision after those that it requires; whatever it uses must be required by it.
const order = [];
const seen = new Set();
function visit(decision) {
  if (seen.has(decision.id)) return;
  seen.add(decision.id);
  for (const need of decision.informationRequirement ?? []) {
    const id = (need.requiredDecision ?? need.requiredInput).href.slice(1);
    if (need.requiredDecision) visit(byId.get(id));
    else if (!inputs.has(id)) throw new Error('no input ' + id);
  }
  order.push(decision);
}
decisions.forEach(visit);

function required(decision, known) {
  const context = {};
  for (const need of decision.informationRequirement ?? []) {
    const name = need.requiredDecision ? need.requiredDecision.href.slice(1) : inputs.get(need.requiredInput.href.slice(1)).name;
    context[name] = known[name] ?? null;
  }
  return context;
}

function answer(decision, context) {
  const logic = decision.decisionLogic;
  if (logic.$type === 'dmn:LiteralExpression') return value(evaluate(logic.text, context));
  const rows = [];
  for (const rule of logic.rule ?? []) {
    const asked = value(evaluate(logic.input[0].inputExpression.text, context));
    if (value(unaryTest(rule.inputEntry[0].text, { ...context, '?': asked })) === true) {
      rows.push(Object.fromEntries(logic.output.map((output, place) => [output.name, value(evaluate(rule.outputEntry[place].text, context))])));
    }
  }
  return rows;
}

const answers = cases.map(one => {
  const known = {};
  for (const [name, given] of Object.entries(one)) known[name] = given !== null && typeof given === 'object' ? value(evaluate(`date("${given.day}")`, {})) : given;
  for (const decision of order) known[decision.name] = answer(decision, required(decision, known));
  return { level: known.indicated_level ?? null, met: decisions.filter(decision => decision.decisionLogic.$type === 'dmn:DecisionTable').flatMap(decision => known[decision.name]) };
});
const rules = decisions.flatMap(decision => decision.decisionLogic.rule ?? []);
console.log(JSON.stringify({ warnings: warnings.map(String), hitPolicies: [...new Set(decisions.filter(decision => decision.decisionLogic.rule).map(decision => decision.decisionLogic.hitPolicy))], annotated: rules.filter(rule => rule.annotationEntry?.length === 2 && rule.annotationEntry[0].text).length, rules: rules.length, answers }));
