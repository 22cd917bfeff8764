import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EventKind } from '../event/event.js';
import { Database } from '../database/database.js';
import { EventFeed } from '../event/event-feed.service.js';
import { ActorSource } from '../graphql/actor-source.js';
import type { Actor } from '../member/actor.js';
import { closing } from './close-reasons.js';
import { CollaborationService } from './collaboration.service.js';
import { readEditorAccess } from './editor-access.read.js';
import type { EditorSocket } from './editor-socket.js';

/** What may change who may edit, and what the service writes into a document itself. */
const KINDS: readonly EventKind[] = [
  'member-changed',
  'member-deactivated',
  'signed-out',
  'token-revoked',
  'team-changed',
  'coe-changed',
  'participant-added',
  'participant-removed',
  'review-requested',
  'changes-requested',
  'coe-approved',
  'coe-published',
  'review-withdrawn',
  'approval-lapsed',
  'coe-amended',
  'amendment-cancelled',
  'coe-cancelled',
  'version-restored',
  'suggestion-accepted',
];
/** Sessions end and rows change without an event, too. */
const SWEEP_MS = 4_000;

/**
 * Lets editors go within seconds when the COE is locked, or when its editor may no longer see it or write; and shows them what other
 * processes have written.
 */
@Injectable()
export class EditorAccessWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('collaboration');
  private timer: NodeJS.Timeout | undefined;
  private unfollow: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
    private readonly actors: ActorSource,
    private readonly collaboration: CollaborationService,
  ) {}

  onApplicationBootstrap(): void {
    this.unfollow = this.feed.onEvent(KINDS, () => void this.sweep());
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.unfollow?.();
    clearInterval(this.timer);
    this.again = false;
    await this.running;
  }

  /** Looks at every editor now; asked again meanwhile, once more afterwards. */
  sweep(): Promise<void> {
    this.again = this.running !== undefined;
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      const sockets = this.collaboration.editors();
      if (sockets.length === 0) return;
      try {
        await this.checkSessions(sockets);
        await this.checkAccess(sockets);
      } catch (error) {
        // The next sweep comes soon; an edit is checked on its own.
        this.logger.warn(`Editors could not be checked: ${(error as Error).message}`);
      }
    } while (this.again);
  }

  private async checkSessions(sockets: readonly EditorSocket[]): Promise<void> {
    const asked = new Map<string, Promise<Actor | undefined>>();
    for (const socket of sockets) {
      const session = `${socket.headers.cookie}\n${socket.headers.authorization}`;
      let actor = asked.get(session);
      if (!actor) asked.set(session, (actor = this.actors.of(socket.headers)));
      if ((await actor)?.memberId !== socket.actor.memberId) socket.turnAway(closing('signed-out'));
    }
  }

  private async checkAccess(sockets: readonly EditorSocket[]): Promise<void> {
    // Only those that were let in; the others are still being asked.
    const open = sockets.flatMap((socket) => (socket.documentVersion > 0 && socket.documentName ? [{ socket, coeId: socket.documentName, memberId: socket.actor.memberId }] : []));
    if (open.length === 0) return;
    const access = new Map((await readEditorAccess(this.db, open)).map((found) => [`${found.coeId} ${found.memberId}`, found]));
    for (const { socket, coeId, memberId } of open) {
      const now = access.get(`${coeId} ${memberId}`);
      if (!now) socket.turnAway(closing('not-found'));
      else if (now.documentVersion !== socket.documentVersion) socket.turnAway(closing('schema-mismatch', now.documentVersion));
      else if (now.mayWrite !== socket.mayWrite) socket.turnAway(closing(now.locked ? 'document-locked' : 'access-changed'));
    }
    const lastSeqs = new Map([...access.values()].map(({ coeId, lastSeq }) => [coeId, lastSeq]));
    for (const [coeId, lastSeq] of lastSeqs) await this.collaboration.catchUp(coeId, lastSeq);
  }
}
