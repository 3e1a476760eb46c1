// Runs statements on DuckDB: a line of JSON each, answered by a line of JSON.
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';

for await (const line of createInterface({ input: process.stdin })) {
  const { before, ask } = JSON.parse(line);
  let answer;
  try {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await instance.connect();
    for (const statement of before) await connection.run(statement);
    const reader = await connection.runAndReadAll(ask);
    answer = { rows: reader.getRowsJson() };
    connection.closeSync();
    instance.closeSync();
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
