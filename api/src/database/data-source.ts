import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { entities } from './entities.js';

const POOL_SIZE = 10;

export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsRun: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: 10_000,
    // A restarted server closes idle clients; the pool drops them and goes on.
    poolErrorHandler: () => undefined,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

export function newDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}
