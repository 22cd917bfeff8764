import { wordSet } from '../../word-set.js';

/** Vague before anything that can be counted. */
export const AMOUNTS = [
  'many', 'some', 'several', 'a few', 'few', 'numerous', 'countless', 'most', 'lots of', 'a lot of', 'loads of', 'plenty of', 'tons of',
  'a bunch of', 'almost all', 'nearly all', 'virtually all', 'practically all', 'hardly any', 'very few', 'much of', 'a good many', 'quite a few', 'not all',
];

/** Vague before those who are harmed; a program may well have multiple workers. */
export const AMOUNTS_OF_PEOPLE = ['multiple', 'various', 'certain'];
export const HARMED = wordSet(`
customers users people requests orders transactions payments visitors accounts shops stores merchants sellers buyers partners tenants guests
passengers patients readers employees subscribers members organisations organizations companies businesses countries teams clients
`);

/** Vague before any plural, and before what is measured. */
export const SHARES = [
  'a number of', 'a large number of', 'a small number of', 'a significant number of', 'a considerable number of', 'a limited number of', 'a high number of', 'a great number of', 'a growing number of', 'an unknown number of', 'large numbers of', 'a handful of', 'a couple of',
  'hundreds of', 'thousands of', 'tens of thousands of', 'hundreds of thousands of', 'millions of', 'dozens of', 'scores of', 'a majority of', 'the majority of', 'the vast majority of', 'a minority of', 'a portion of', 'a large portion of', 'a small portion of', 'a significant portion of', 'a subset of', 'a small subset of', 'a fraction of', 'a small fraction of',
  'a share of', 'a large share of', 'a small share of', 'a percentage of', 'a small percentage of', 'a large percentage of', 'a significant percentage of', 'a significant share of', 'a proportion of', 'a large proportion of', 'a small proportion of', 'a large amount of', 'a small amount of', 'a significant amount of', 'a large part of', 'a good part of', 'a large volume of', 'a great deal of', 'a fair number of', 'an increased number of', 'a large group of', 'a small group of', 'a small set of',
];

export const COUNTED = wordSet(`
customers users people requests orders calls errors failures messages jobs transactions payments sessions clients hosts nodes instances pods
servers services regions teams visitors accounts events emails devices shops stores drivers riders merchants sellers buyers partners records
rows queries alerts builds deployments tenants guests passengers patients readers employees subscribers members organisations organizations
companies businesses countries sites pages apps applications integrations systems consumers callers viewers players students teachers
households vehicles parcels shipments deliveries bookings reservations tickets invoices refunds carts baskets checkouts logins uploads
downloads files images videos documents reports notifications webhooks connections containers clusters machines databases tables tasks
workers queues topics timeouts retries replies responses searches launches notebooks namespaces environments projects branches
stores outlets locations terminals cards loans claims policies applicants staff traffic data revenue money load downtime capacity
engineers developers attempts operations transfers trades pipelines users' workloads components cups
`);
/** Between an amount and what is counted there may be two words that say which. */
export const TAKEN_FROM = wordSet('of the our their its these those your all');
/** What can be said of a size without giving it. */
export const DEGREES = [
  'significant', 'considerable', 'substantial', 'noticeable', 'minimal', 'negligible', 'limited', 'widespread', 'major', 'minor', 'large', 'small', 'big', 'huge', 'massive', 'severe', 'slight',
  'elevated', 'increased', 'high', 'higher', 'reduced', 'unusual', 'abnormal', 'heavy', 'sharp', 'steep', 'measurable', 'moderate', 'partial', 'intermittent', 'sporadic', 'occasional', 'frequent', 'brief', 'short', 'lengthy', 'prolonged', 'extended', 'temporary', 'long',
];
/** Of each degree, what it leaves open when it is said of one of these. */
export const SIZED = wordSet(`
impact delay delays increase increases decrease drop rise spike spikes loss losses number numbers portion share amount degradation disruption
latency latencies slowdown slowdowns backlog fraction proportion percentage volume volumes reduction error errors rate rates failures timeouts outage outages
interruption interruptions unavailability downtime period periods time while stretch
`);
/** These say something of their own, so that the noun alone decides: “a short outage” leaves its length open, “a major outage” is a class. */
export const LENGTHS = wordSet('brief short lengthy prolonged extended temporary long');
export const LONG_THINGS = wordSet('period periods time while stretch outage outages interruption interruptions unavailability downtime disruption delay delays');
export const OFTEN_WORDS = wordSet('intermittent sporadic occasional frequent');
export const CLASSES = wordSet('outage outages interruption interruptions time while stretch period periods unavailability downtime');

export const HOW_LONG = [
  'a while', 'some time', 'quite some time', 'for ages', 'a few seconds', 'several seconds', 'a few minutes', 'several minutes', 'some minutes', 'many minutes',
  'a few hours', 'several hours', 'some hours', 'many hours', 'a few days', 'several days', 'some days', 'many days', 'a few weeks', 'several weeks', 'a few months', 'several months', 'a couple of seconds', 'a couple of minutes', 'a couple of hours', 'a couple of days', 'a couple of weeks',
  'a period of time', 'for hours', 'for days', 'for minutes', 'for weeks', 'hours later', 'minutes later', 'days later', 'for the better part of', 'the best part of', 'the better part of', 'most of the day', 'most of the morning', 'most of the afternoon', 'most of the night', 'much of the day', 'much of the morning', 'much of the afternoon', 'much of the night',
  'part of the day', 'parts of the day', 'briefly', 'momentarily', 'a long time', 'a short time', 'a long while', 'a short while', 'a brief period', 'a short period', 'a long period', 'an extended period', 'a prolonged period', 'a brief moment', 'for a moment', 'for a bit', 'under an hour', 'over an hour', 'more than an hour', 'less than an hour', 'about an hour or so', 'an hour or so', 'a number of hours', 'a number of minutes', 'a number of days',
];
export const WHEN = [
  'soon after', 'soon afterwards', 'shortly after', 'shortly afterwards', 'shortly thereafter', 'shortly before', 'not long after', 'after a while', 'some time later', 'sometime later', 'a bit later', 'a little later', 'moments later', 'in due course', 'before long',
];
export const HOW_OFTEN = ['intermittently', 'sporadically', 'occasionally', 'from time to time', 'now and then', 'every now and then', 'on and off', 'on occasion', 'several times', 'many times', 'a few times', 'a number of times', 'numerous times'];
export const HOW_MUCH = [
  'significantly', 'considerably', 'substantially', 'noticeably', 'markedly', 'drastically', 'dramatically', 'severely degraded', 'heavily degraded', 'slightly', 'somewhat', 'slower than usual', 'slower than normal', 'higher than usual', 'higher than normal', 'lower than usual', 'lower than normal', 'more than usual', 'longer than usual', 'longer than normal', 'later than usual',
  'almost everyone', 'almost everybody', 'nearly everyone', 'nearly everybody', 'almost no one', 'hardly anyone', 'most of them', 'some of them', 'many of them', 'a few of them', 'most of our customers', 'some of it',
];
