import { wordSet } from '../../word-set.js';

/** Words that a sentence begins with, and the people of examples: never a name that we have to find. */
export const STARTERS = wordSet(`
i i'd i've i'm i'll always never having like owner author president infinity query documentation final post-mortem postmortem
mid-morning follow-up he she you us them him her one two three four five six another others both neither either people management
leadership engineers engineering support participants reviewers responders vendor vendors here now today yesterday tomorrow meanwhile
later soon instead therefore thus hence initially eventually unfortunately fortunately alice bob eve mallory carol john jane doe
`);
