// Tells which cases a schema takes: {"schema": …, "cases": […]} on the standard input, [true, …] on the output.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const { schema, cases } = JSON.parse(readFileSync(0, 'utf8'));
const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(schema);
console.log(JSON.stringify(cases.map(one => validate(one))));
