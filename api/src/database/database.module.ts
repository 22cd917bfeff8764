import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from './database.js';

@Module({})
export class DatabaseModule {
  static with(dataSource: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: DataSource, useValue: dataSource }, Database],
      exports: [Database],
    };
  }
}
