import { Query, Resolver } from '@nestjs/graphql';
import { templateByKey } from '../coe/templates.js';
import { sampleOf } from './sample.js';
import { SampleCoe } from './sample.type.js';

@Resolver(() => SampleCoe)
export class SampleResolver {
  @Query(() => SampleCoe, { description: 'The sample that the help shows, with every section written.' })
  sampleCoe(): SampleCoe {
    return sampleOf(templateByKey('standard'));
  }
}
