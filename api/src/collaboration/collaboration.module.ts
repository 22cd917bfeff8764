import { Logger, Module } from '@nestjs/common';
import { EditLogWriter } from '../coe/edit-log-writer.js';
import { Database } from '../database/database.js';
import { MemberModule } from '../member/member.module.js';
import { CollaborationService } from './collaboration.service.js';
import { DocumentProjector } from './document-projector.service.js';
import { EditorAccessWatch } from './editor-access-watch.service.js';

/** Shared editing of a COE's document. */
@Module({
  imports: [MemberModule],
  providers: [
    {
      provide: EditLogWriter,
      useFactory: (db: Database) => {
        const logger = new Logger('edit-log');
        return new EditLogWriter(db, (message) => logger.error(message));
      },
      inject: [Database],
    },
    CollaborationService,
    DocumentProjector,
    EditorAccessWatch,
  ],
})
export class CollaborationModule {}
