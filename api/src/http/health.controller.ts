import { Controller, Get, Header } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { Public } from '../graphql/public.decorator.js';
import { VERSION } from '../version.js';

@Public()
@Controller()
export class HealthController {
  constructor(private readonly db: Database) {}

  /** The process is up. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  alive(): { ok: true } {
    return { ok: true };
  }

  /** The process can serve: its database answers. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ ok: true }> {
    try {
      await this.db.rows({ name: 'ready', text: 'select 1', values: [] });
    } catch {
      throw new CorrigendaError('DEPENDENCY_UNAVAILABLE', 'The database cannot be reached at the moment.');
    }
    return { ok: true };
  }

  @Get('version')
  version(): { version: string } {
    return { version: VERSION };
  }
}
