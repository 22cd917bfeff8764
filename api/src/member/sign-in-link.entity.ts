import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LinkPurpose = 'FIRST_ADMINISTRATOR' | 'SET_PASSWORD';

/** A link that works once. */
@Entity('sign_in_link')
export class SignInLinkRow {
  /** SHA-256 of the token in the link. */
  @PrimaryColumn('bytea')
  id: Buffer;

  @Column('text')
  purpose: LinkPurpose;

  @Column('uuid', { name: 'member_id', nullable: true })
  memberId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
