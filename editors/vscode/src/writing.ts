import { execFile } from 'node:child_process';
import type { Command } from './thrCommand';

/** A form in which `thr` writes a document for others. */
export interface Form {
  readonly label: string;
  readonly description: string;
  readonly ending: string;
  readonly verb: readonly string[];
}

/** The forms, those for people first. */
export const forms: readonly Form[] = [
  { label: 'Web Page', description: 'the document as it is published', ending: 'html', verb: ['render', '--to', 'html'] },
  { label: 'Web Page with Findings', description: 'the same, with what the analysis found marked', ending: 'findings.html', verb: ['render', '--to', 'html', '--findings'] },
  { label: 'Markdown', description: 'a line for each bullet', ending: 'md', verb: ['render', '--to', 'md'] },
  { label: 'Model as JSON', description: 'everything that the file says', ending: 'json', verb: ['export', '--to', 'json'] },
  { label: 'Schema of Cases', description: 'the JSON Schema of the cases that can be assessed', ending: 'schema.json', verb: ['export', '--to', 'json-schema'] },
  { label: 'Decision Tables', description: 'DMN', ending: 'dmn', verb: ['export', '--to', 'dmn'] },
  ...(['duckdb', 'postgres', 'sqlite'] as const).map(engine => ({ label: `SQL for ${engine}`, description: 'decides the levels of a table of cases where it is', ending: `${engine}.sql`, verb: ['export', '--to', 'sql', '--dialect', engine] })),
];

/** Has `thr` write a file in a form. Gives what it says when it does not. */
export const write = (thr: Command, form: Form, file: string, out: string): Promise<string | undefined> => new Promise(resolve =>
  execFile(thr.program, [...thr.args, ...form.verb, file, '--output', out], { timeout: 60_000 }, (problem, _, said) =>
    resolve(problem ? (said.trim() || problem.message) : undefined)));
