import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the service signs with, the same in every process. */
@Entity('service_key')
export class ServiceKeyRow {
  @PrimaryColumn('text') name: string;
  @Column('bytea') key: Uint8Array;
}
