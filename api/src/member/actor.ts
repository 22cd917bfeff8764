/** The member making this request. */
export interface Actor {
  memberId: string;
  name: string;
  isAdministrator: boolean;
  isBarRaiser: boolean;
}
