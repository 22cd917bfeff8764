import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TeamKind } from './team-kind.js';

@Entity('team')
export class TeamRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The short name in addresses and commands. */
  @Column('text', { unique: true })
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: TeamKind;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  /** Itself and everything above it, the company first. */
  @Column('uuid', { array: true })
  path: string[];

  @Column('uuid', { name: 'director_id', nullable: true })
  directorId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
