import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { CoeFilesController } from './coe-files.controller.js';
import { CoeFilesService } from './coe-files.service.js';
import { CoeGateRulesResolver } from './coe-gate-rules.resolver.js';
import { CoeParticipantsResolver } from './coe-participants.resolver.js';
import { CoeParticipantsService } from './coe-participants.service.js';
import { CoeResolver } from './coe.resolver.js';
import { CoeService } from './coe.service.js';
import { RescuedTextService } from './rescued-text.service.js';
import { WaiverResolver } from './waiver.resolver.js';
import { WaiverService } from './waiver.service.js';

/** COEs: their header, their participants, their document and what the rules find in it. */
@Module({
  imports: [AttachmentModule, PolicyModule],
  controllers: [CoeFilesController],
  providers: [CoeFilesService, CoeGateRulesResolver, CoeParticipantsResolver, CoeParticipantsService, CoeResolver, CoeService, RescuedTextService, WaiverResolver, WaiverService],
  exports: [CoeFilesService, CoeParticipantsService, CoeService, WaiverService],
})
export class CoeModule {}
