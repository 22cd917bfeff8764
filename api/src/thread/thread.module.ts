import { Module } from '@nestjs/common';
import { CommentService } from './comment.service.js';
import { SuggestionService } from './suggestion.service.js';
import { ThreadResolver } from './thread.resolver.js';
import { ThreadService } from './thread.service.js';

/** Threads on the text of a COE, and suggestions of other words: rows beside the document and never in it. */
@Module({
  providers: [CommentService, SuggestionService, ThreadResolver, ThreadService],
  exports: [CommentService, SuggestionService, ThreadService],
})
export class ThreadModule {}
