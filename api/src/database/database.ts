import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

/** A named, prepared statement. The name must belong to one text only. */
export interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

export interface Reader {
  rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
}

/** One open transaction. Code that joins one takes it first and reaches the database through nothing else. */
export interface Transaction extends Reader {
  /** TypeORM's manager on this transaction: inserts of entities. State changes are guarded statements through `rows`. */
  readonly entities: EntityManager;
  /** Runs once the transaction is committed; never when it is rolled back. */
  afterCommit(action: () => void): void;
}

/** The one way to the database: named statements on the pool, and transactions. */
@Injectable()
export class Database implements Reader {
  private readonly statementListeners = new Set<(name: string) => void>();

  constructor(private readonly dataSource: DataSource) {}

  get pool(): Pool {
    // TypeORM's Postgres driver keeps its pool here; it has no public accessor.
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  async rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    this.announce(statement.name);
    return (await this.pool.query<Row>({ ...statement, values: [...statement.values] })).rows;
  }

  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const committed: (() => void)[] = [];
    const result = await this.dataSource.transaction((entities) => {
      const client = clientOf(entities.queryRunner);
      return work({
        entities,
        rows: async <Row extends QueryResultRow>(statement: Statement) => {
          this.announce(statement.name);
          return (await client.query<Row>({ ...statement, values: [...statement.values] })).rows;
        },
        afterCommit: (action) => committed.push(action),
      });
    });
    for (const action of committed) action();
    return result;
  }

  /** Calls back for every statement that runs through here; the returned function ends it. */
  onStatement(listener: (name: string) => void): () => void {
    this.statementListeners.add(listener);
    return () => this.statementListeners.delete(listener);
  }

  private announce(name: string): void {
    for (const listener of this.statementListeners) listener(name);
  }
}

function clientOf(runner: QueryRunner | undefined): PoolClient {
  if (!runner) throw new Error('A transaction without its connection.');
  return (runner as unknown as { databaseConnection: PoolClient }).databaseConnection;
}
