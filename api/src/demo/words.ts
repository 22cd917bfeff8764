import type { WordListName } from '../word-list/word-list.js';

/** What the prose rules know of the invented company. Its drafts still have something to mend: the words that they stumble over are not here. */
export const DEMO_WORDS: Record<WordListName, string> = {
  GLOSSARY: `term;meaning
SKU;stock-keeping unit: one kind of thing that we sell, such as a pound of plums
PSP;payment service provider: the company that charges cards for us
PDP;product detail page: the page of one thing that we sell
ETA;estimated time of arrival, as the customer is told it
OOS;out of stock
WMS;warehouse management system: it knows on which shelf everything lies
POS;point of sale: the till in a shop
SLO;service level objective: how well something has to work for its users
slot;the hour in which a customer wants to be at home for a delivery
cutoff;the time until which an order still comes on the same day
round;all deliveries of one driver between leaving the yard and coming back
pick;taking the things of one order from the shelves
dark kitchen;a kitchen that cooks for deliveries alone and has no guests`,
  SERVICES: `name;description
Beatrix;writes and sends the receipts
Marigold;builds the search index
Otto;plans the rounds of the drivers
Penelope;keeps all prices, and since when they hold
Saffron;the cluster of message queues
Edith;sends mails to customers
Wren;rings the on-call engineer
Copper Kettle;shows orders on the screens in the kitchens
Larder;the database of what lies on which shelf
Clementine;the meeting room beside the coffee machine`,
  DIRECTORY: `name;handles;emails;role
Linnea Holt;lholt;linnea@auditors.example;the auditor
Tobias Greengage;tgreengage;tobias@lifts.example;the fitter of the lifts
Perdita Ambrose;pambrose;;a former search engineer`,
};

interface DemoProposal {
  by: string;
  list: WordListName;
  word: string;
  meaning: string;
  reason: string;
  /** Why it is not wanted; absent while nobody has decided. */
  refusal?: string;
}

export const DEMO_PROPOSALS: readonly DemoProposal[] = [
  {
    by: 'author@example.com',
    list: 'SERVICES',
    word: 'Minnow',
    meaning: '',
    reason: 'It is what the team calls the old index job.',
    refusal: 'Nobody outside the team knows it. Write “the old index job”.',
  },
  { by: 'author@example.com', list: 'GLOSSARY', word: 'NPS', meaning: 'net promoter score: how many customers would recommend us', reason: 'The impact of two COEs is measured in it.' },
  { by: 'reader@example.com', list: 'SERVICES', word: 'Theodora', meaning: 'compares the index with the prices every night', reason: 'The rules take it for a person.' },
];
