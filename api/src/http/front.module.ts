import { type DynamicModule, Module } from '@nestjs/common';
import { Front } from './front.js';

@Module({})
export class FrontModule {
  static with(front: Front): DynamicModule {
    return { module: FrontModule, global: true, providers: [{ provide: Front, useValue: front }], exports: [Front] };
  }
}
