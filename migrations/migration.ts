import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as SQL up and down, run in one transaction. */
export function sqlMigration(name: string, up: string, down: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}
