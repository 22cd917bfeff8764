import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { ImportCoeInput } from './import.input.js';
import { ImportService } from './import.service.js';
import { ImportResult } from './import.type.js';

@Resolver(() => ImportResult)
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportResult, {
    description:
      'Makes a draft of a Markdown report; whoever asks becomes its author. No word of the report is lost: what fits nowhere stands in the imported text. `CONFLICT` with `alreadyImportedAs` when the team has imported the same text before, unless `again` is set.',
  })
  importCoe(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...request }: ImportCoeInput): Promise<ImportResult> {
    return this.imports.import(actor, request, idempotencyKey);
  }
}
