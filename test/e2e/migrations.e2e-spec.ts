import { newDataSource } from '../../api/src/database/data-source.js';
import { migrate } from '../../api/src/database/migrate.js';
import { migrations } from '../../migrations/index.js';
import { newDatabase, type TestDatabase } from '../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await newDatabase();
});
afterAll(() => database.drop());

const tables = `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations' order by 1`;

test('the migrations go up, down and up again', async () => {
  const dataSource = await newDataSource(database.url).initialize();
  const before: unknown[] = await dataSource.query(tables);
  for (const _ of migrations) await dataSource.undoLastMigration();
  expect(await dataSource.query(tables)).toEqual([]);
  expect(await migrate(dataSource, database.url)).toHaveLength(migrations.length);
  expect(await dataSource.query(tables)).toEqual(before);
  await dataSource.destroy();
});

test('every table has its entity, and every entity its table with the same columns', async () => {
  const dataSource = await newDataSource(database.url).initialize();
  const rows: { table_name: string; column_name: string; is_nullable: string }[] = await dataSource.query(
    `select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'`,
  );
  const inDatabase = rows.map((row) => `${row.table_name}.${row.column_name}${row.is_nullable === 'YES' ? '?' : ''}`).sort();
  const inCode = dataSource.entityMetadatas
    .flatMap((entity) => entity.columns.map((column) => `${entity.tableName}.${column.databaseName}${column.isNullable ? '?' : ''}`))
    .sort();
  expect(inCode).toEqual(inDatabase);
  await dataSource.destroy();
});

test('several processes that start at once migrate once', async () => {
  const dataSource = await newDataSource(database.url).initialize();
  for (const _ of migrations) await dataSource.undoLastMigration();
  await dataSource.destroy();
  const sources = await Promise.all([1, 2, 3].map(() => newDataSource(database.url).initialize()));
  const done = await Promise.all(sources.map((source) => migrate(source, database.url)));
  expect(done.map((names) => names.length).sort()).toEqual([0, 0, migrations.length]);
  await Promise.all(sources.map((source) => source.destroy()));
});
