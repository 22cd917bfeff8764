import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('api_token')
export class ApiTokenRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** SHA-256 of the token. */
  @Column('bytea', { unique: true })
  hash: Buffer;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  label: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
