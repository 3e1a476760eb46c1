// What every engine is given, and how its time is taken. The question is one JSON on the standard input, the answer one on the standard output.
import { readFileSync } from 'node:fs';

export const question = JSON.parse(readFileSync(0, 'utf8'));

/** The facts of each case by name; what is not known is left out. */
export const cases = question.cases.map((values) =>
  Object.fromEntries(question.facts.map((name, place) => [name, values[place]]).filter(([, value]) => value !== null)));

/** The condition of an indicator: the observations that are yes, or comparisons joined by "and" or "or". */
export const condition = ({ id, first, second, firstAbove, secondAbove, joined }, yes, above) =>
  first === null ? yes(id) : second === null ? above(first, firstAbove) : [above(first, firstAbove), above(second, secondAbove)].join(joined === 'both' ? ' && ' : ' || ');

/** Prints the answers of one run over the cases, and the time of a case: the mean of the least times of each, so that a disturbance of one counts for nothing. */
export async function answer(version, assess) {
  const answers = [];
  for (const facts of cases) answers.push(await assess(facts));
  const least = cases.map(() => Infinity);
  for (let round = 0; round < question.rounds; round++) {
    for (const [place, facts] of cases.entries()) {
      const start = process.hrtime.bigint();
      await assess(facts);
      least[place] = Math.min(least[place], Number(process.hrtime.bigint() - start));
    }
  }
  print(version, least.reduce((sum, time) => sum + time, 0) / cases.length, answers);
}

export function print(version, nanoseconds, answers) {
  process.stdout.write(JSON.stringify({ version, nanoseconds, answers }));
}
