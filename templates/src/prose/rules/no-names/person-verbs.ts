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
