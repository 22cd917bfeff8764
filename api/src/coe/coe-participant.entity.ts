import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ParticipantRole = 'AUTHOR' | 'REVIEWER' | 'INVITED';

/** Who takes part in a COE, and as what; one member may be several things. */
@Entity('coe_participant')
export class CoeParticipantRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId: string;
  @PrimaryColumn('text') role: ParticipantRole;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt: Date;
}
