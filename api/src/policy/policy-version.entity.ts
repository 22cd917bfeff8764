import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PolicySettings } from './policy-settings.js';

@Entity('policy_version')
@Unique(['teamId', 'number'])
export class PolicyVersionRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'team_id' }) teamId: string;
  @Column('integer') number: number;
  @Column('text') source: string;
  @Column('jsonb') settings: PolicySettings;
  @Column('text') reason: string;
  @Column('uuid', { name: 'written_by_id' }) writtenById: string;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt: Date;
}
