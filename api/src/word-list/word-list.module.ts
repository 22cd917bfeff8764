import { Module } from '@nestjs/common';
import { MeWordsResolver } from './me-words.resolver.js';
import { WordFeedController } from './word-feed.controller.js';
import { WordImportService } from './word-import.service.js';
import { WordProposalResolver } from './word-proposal.resolver.js';
import { WordProposalService } from './word-proposal.service.js';
import { WordResolver } from './word.resolver.js';
import { WordService } from './word.service.js';

/** The organisation's glossary, services and directory, which the prose rules read. */
@Module({
  controllers: [WordFeedController],
  providers: [MeWordsResolver, WordImportService, WordProposalResolver, WordProposalService, WordResolver, WordService],
  exports: [WordImportService, WordProposalService, WordService],
})
export class WordListModule {}
