// A statement over a table that is filled before, prepared once, on one thread; its answers stay in a table of DuckDB.
import { DuckDBInstance, version } from '@duckdb/node-api';
import { print, question } from './work.mjs';

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
for (const statement of question.before) await connection.run(statement);
const prepared = await connection.prepare(`CREATE OR REPLACE TEMP TABLE answers AS ${question.statement}`);
await prepared.run();
const answers = (await connection.runAndReadAll('SELECT * FROM answers ORDER BY 1')).getRowsJson();
let least = Infinity;
for (let round = 0; round < question.rounds; round++) {
  const start = process.hrtime.bigint();
  await prepared.run();
  least = Math.min(least, Number(process.hrtime.bigint() - start));
}
print(version(), least / answers.length, answers);
connection.closeSync();
instance.closeSync();
