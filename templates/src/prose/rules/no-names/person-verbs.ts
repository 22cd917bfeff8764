import { wordSet } from '../../word-set.js';

/** Verbs of which only people are the subject. */
export const ONLY_PEOPLE = wordSet(`
said says asked asks replied wondered suggested suggests realised realized thought thinks believed apologised apologized remembered
volunteered told explained mentioned proposed guessed suspected noticed messaged commented agreed disagreed joked insisted recalled
`);

/** Verbs of which a system may be the subject too: enough after a full name. */
export const MOSTLY_PEOPLE = wordSet(`
joined acknowledged acked confirmed decided approved reviewed merged investigated reported pinged paged escalated wrote felt tried
volunteers logged found realises realizes called took reverted restarted
`);

/** After these stands somebody who is spoken to. */
export const TO_PEOPLE = wordSet('paged pinged asked told messaged emailed phoned thanked cc thank woke');

/** “by” after one of these, or “to” and “with” after others, leads to somebody. */
export const DONE_BY = wordSet(`
approved acked acknowledged authored back done escalated fixed found handled investigated led merged mitigated noticed opened owned paged
posted pushed raised reported restarted resolved reverted reviewed sent shipped spotted started suggested taken written
`);
export const GIVEN_TO = wordSet('assigned escalated handed over spoke talked chatted reported paged passed reached');
