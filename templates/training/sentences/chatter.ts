import { lines } from '../words.js';

/** Names in news, mail and threads: people are written there as they are in pasted text. */
export const CHATTER = lines(`
{job} {p} {said} {when} that {thing} would go ahead.
{job} {full} {said} on {day}.
{nation} {job} {full} {said} {thing} was over.
{nation} {job} {full} met {full} in {place} on {day}.
{full}, {job} of {company}, {said} {thing} was delayed.
{full}, a {nation} {job}, {said} {thing} was delayed.
{full}, {n}, was elected {job} in {year}.
{full} ({nation}) beat {full} ({nation}) {score}
{full} ({nation}) beat {fi} ({nation}) {score}
{full} beat {full} {score} in {place}.
{h} - {full} ({place}) beat {full} ({place}) {score}
{h}. {full} ({place}) {score}
{h}. {fi} ({nation}) {score}
{full} {n}
{full} {n}, {full} {n}
{last} {n}
{last} {h}, {last} {n}, {last} {n}
{last} c {last} b {last} {n}
{fi} c {last} b {last} {n}
{fi} b {last} {n}
{fi} not out {n}
{last} ({h}), {last} ({n})
Scorers: {company} - {full} ({n} minutes), {full} ({n})
Scorers: {last} {n}, {last} {n}
{place} - {full}; {full}, {full}, {full}; {full}
{company}: {full}; {full}, {full}; {full}
Men: {h}. {full} ({nation}) {score}
Women: {h}. {full} ({place}) {score}
World champion {full} won in {place}.
Top seed {full} lost to {nation} {full} {score}.
{full} scored {h} goals as {company} beat {company} {score}.
{last} scored {when}.
{last} {said} {thing} was fair.
{last}, who plays for {company}, {said} {thing} was fair.
{last}'s [goal|century|wicket|speech|lawyer|wife|book|party|team] [surprised|impressed] {place}.
{last} and {last} {said} nothing.
{last} told reporters in {place} on {day}.
"{trigger}," {last} told {company}.
"{trigger}," {said} {full}, {job} at {company}.
"{trigger}," {said} {job} {full}.
"{trigger}," {last} {said}.
But {last} {said} {thing} was near.
{full}'s {thing} was published in {year}.
{full} was born in {place} in {year}.
{full} died in {place} on {date}.
{full} and {hisher} wife {first} live in {place}.
{first}, {n}, lives in {place} with {first}.
{full} wrote {thing} with {full}.
{full} et al. ({year})
{last} et al. ({year}) found that {trigger}.
{last} and {last} ({year}) showed that {trigger}.
{last} & {last}, {year}
({last}, {year})
({last} & {last} {year}; {last} {year})
as {last} ({year}) {said}
{last}, {initials} ({year}). On {topic}.
{SPORT} - {CAPLAST} BEATS {CAPLAST} IN {CAPPLACE}.
{SPORT} - {CAPPLACE} BEAT {CAPPLACE} {score}.
{CAPPLACE} {year}-{hh}-{mm}
{CAPFULL} WINS IN {CAPPLACE}
{CAPLAST} SAYS TALKS TO GO ON
{place} (Reuters) - {job} {full} {said} {thing} would go ahead.
{place} - {full} {said} on {day}
{full} (R-{place})
{first} {initial}. {last} of {place} {said} {thing} was late.
{first} ''{first}'' {last}
the {job}, {last},
{title} {last} {said} {thing} was late.
{title} {full} of {company}
{title} {last} and {title} {last}
I met {first} {when}.
I met {first} and {first} in {place} {when}.
My [friend|sister|brother|wife|husband|dog|boss|neighbour|doctor|teacher] {first} {said} {trigger}.
my [friend|boss|brother] {first} lives in {place}
{first} is [great|amazing|so nice|the best|very professional].
{first} was [very helpful|so friendly|rude|amazing] and fixed {it}.
Ask for {first}!
Dr. {last} is the best.
Love {first}!
Happy birthday {first}!
watching {full} on tv
RT @{lowcode}: {full} is on {when}
{full} is on tour in {year}
{full} concert in {place}
I love {full}
{full} - {topic}
{full} vs {full}
{full} fans
{first},⏎{please}
{first} -⏎{trigger}
{first}:⏎{please}
{please}⏎{first}
{please}⏎{full}
{please} Thanks, {first}
Thanks,⏎{first}
Thanks,⏎{full}⏎{role}⏎{company}
Regards⏎{full}
Sincerely,⏎{full}
{full}⏎{company}⏎{n}-{n}-{n}
{full}@{company}
Call {first} at {n}-{n}.
Please call {full} at extension {n}.
Please let {first} and me know.
{first} and I will be {where} {when}.
{first} asked me to forward {thing}.
I spoke to {first} and {first} about {topic}.
Forwarded by {full} on {date}
{full} on {date}
To: {full}/{company}@{company}, {full}
{first} {last} {said} {trigger}; {last} disagreed.
{full}, whose {thing} failed, resigned.
The {nation} {job} was {full}.
The {job}, {full}, {said} {thing} was late.
{job} {last} will visit {place} on {day}.
[General|Colonel|Lieutenant|Sergeant|Private|Captain|Major] {full} was killed near {place}.
{place}'s {full} won {when}.
{company}'s {full} won {when}.
{company} [named|hired|appointed|fired|promoted] {full} as {job}.
{full} [succeeds|replaces] {full} as {job}.
Judge {last} {said} {thing} was late.
[Saint|St.] {first} is the patron of {place}.
{first} I of {place}
King {first} and Queen {first}
Pope {first} visited {place}.
@{lowcode} thanks, {first} is right
Thanks @{lowcode}, that fixed it
As {first} said above, {trigger}.
{first} is right, {trigger}
+1 to what {first} said
Hi {first}, thanks for the report.
Hi {first}, I think {tool} {trigger}
Hey {first}, {trigger}
Thanks {first}, closing this.
Thanks for the PR, {first}!
@{lowcode} {first} fixed this in {ticket}
See {first}'s blog post about {tool}
See {full}'s answer on Stack Overflow
{full}'s talk about {tool} explains {topic}
{full}, the author of {tool}, {said} {trigger}
{tool} was written by {full} in {year}
{tool} maintainer {full} {said} {trigger}
Originally posted by {full}
Copyright (c) {year} {full}
Copyright {year}, {full} and contributors
Patch by {full}
Reported by {full} via {tool}
Credits: {full}, {full}
Suggested by {first}
Fixed by {full} in {ticket}
Best, {first}
Best,⏎{first}
Cheers,⏎{first}
It took {first} {duration} to {verb} the {noun}.
It cost {first} {duration}.
Give {first} {duration}.
`);
