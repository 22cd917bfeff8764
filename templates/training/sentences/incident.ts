import { lines } from '../words.js';

/** Prose of incident reports in which somebody is named. */
export const INCIDENT = lines(`
{p} {act}.
{p} {act} {when}.
{opener} {p} {act}.
{opener} {p} {act}, and {p} {act}.
{opener} {p} and {p} {act}.
{p} and {p} {act}.
{p}, {p} and {p} {act}.
{p}, {p}, and {p} {act} {when}.
{p} ({role}) {act}.
{p} ({teamname}) {act}.
{p} from {teamname} {act}.
{p} from {company} {act}.
{p} of {company} {said} that {trigger}.
{p} of the {teamname} team {act}.
{p}, the {role}, {act}.
{p}, {role}, {act} {when}.
{p}, who {act}, {act}.
{p}, who was on call, {act}.
{p} {said} that {trigger}.
{p} {said} {trigger}.
{p} {said} in {tool} that {trigger}.
"{trigger}," {said} {p}.
“{trigger}”, {p} {said}.
{trigger}, {said} {p}.
{p} {said}: "{trigger}".
The {role}, {p}, {act}.
The {role} {p} {act}.
The {role} ({p}) {act}.
Our {role} {p} {act} {when}.
The {role} was {p}.
The {role} at the time was {p}, who {act}.
{p} was the {role}.
{p} was the {role} {when}.
{p} was {doing} {it} when {trigger}.
{p} is {doing} {it}.
{p} had been {doing} {it} since {time}.
{p} {does} {it}.
{p}'s change to {it} was [reverted|merged|approved|not reviewed].
{p}’s {low-svc} change was [reverted|merged|approved|deployed {when}].
{p}'s laptop was [offline|asleep|out of battery].
{p}'s [phone|pager|account|access|token|branch|patch|commit|PR|query|script|shift|comment|question|graph|theory|suggestion|fix|runbook] [was|had been|did not work|expired|is not enough|helped].
{p}'s and {p}'s [accounts|changes|shifts|laptops] were [affected|reverted|swapped].
Because of {p}'s [change|commit|mistake|quick thinking|fix|experience], {trigger}.
It was {p} who {act}.
It was {p}'s [idea|turn|change|first week|decision] to {does} {it}.
{it} was {did} by {p}.
{it} was {did} by {p} {when}.
{it} was {did} by {p} and {p}.
The page went to {p}, who {act}.
The page went to {p}.
The page was acknowledged by {p} {when}.
The page [reached|woke|missed] {p}.
The alert was [acknowledged|acked|silenced|missed|snoozed] by {p}.
The change was [reviewed|approved|written|merged|pushed|made] by {p} [and|but not by] {p}.
The [ticket|bug|action|follow-up|task] was [assigned|handed|given] to {p}.
We [paged|pinged|called|asked|woke|messaged|texted|emailed|contacted|told|thanked] {p}.
We [paged|pinged|called|asked|woke|messaged|told] {p} and {p} {when}.
We asked {p} to [restart|revert|approve|check|own|review] {it}.
We could not reach {p} because {trigger}.
We need {p} to [approve|sign off|review|own] {it}.
I [paged|pinged|called|asked|told] {p} {when}.
They [escalated|handed over|reported|switched] to {p} {when}.
{tool} paged {p} {when}.
{tool} [alerted|notified|called|emailed] {p} and {p}.
{trigger}, so {p} {act}.
{trigger} and {p} {act}.
{trigger}; {p} {act}.
{trigger} - {p} {act}.
{trigger} until {p} {act}.
{trigger} before {p} {act}.
{trigger}. {p} {act}.
{trigger}. {p} and {p} {act}.
{trigger}. {p}'s [fix|patch|change] was deployed {when}.
When {p} {act}, {trigger}.
After {p} {act}, {trigger}.
While {p} was {doing} {it}, {trigger}.
If {p} had not {did} {it}, {trigger}.
Had {p} {did} {it}, nobody would have noticed.
With {p} on leave, {trigger}.
With help from {p}, we {did} {it}.
With {p}'s help {it} was {did}.
Without {p}, {trigger}.
Only {p} [knew|knows|had access|could log in].
Only {p} and {p} [knew|know] how {it} works.
Both {p} and {p} {act}.
Neither {p} nor {p} {act}.
Either {p} or {p} should have {did} {it}.
Thanks to {p}, {it} was {did} {when}.
Thanks to {p} for {doing} {it}.
Thanks {p}!
Thanks, {p}.
Thank you {p} and {p} for your help.
Many thanks to {p}, {p} and {p}.
Kudos to {p} for {doing} {it}.
Big thanks to {p} ({teamname}) for the quick response.
Shout-out to {p}, who {act}.
Credit goes to {p} for the idea.
Hat tip to {p}.
Spoke with {p} about {topic}.
Talked to {p} {when}.
Met with {p} and {p} to discuss {topic}.
Ask {p} about {topic}.
Ask {p} for access.
Check with {p} before {doing} {it}.
Escalated to {p} {when}.
Escalated to {p} ({role}).
Paged {p} {when}.
Paged {p}, no answer.
Handed over to {p} {when}.
Handover from {p} to {p} {when}.
Reported by {p} {when}.
Reported by {p} of {company}.
Reviewed by {p} and {p}.
Approved by {p} on {date}.
Written by {p}, {date}.
Drafted by {p}; reviewed by {p}.
Confirmed with {p} that {trigger}.
According to {p}, {trigger}.
As {p} {said}, {trigger}.
As {p} pointed out, {it} was never tested.
Per {p}, {trigger}.
In {p}'s words, "{trigger}".
For {p}, the page came too late.
Even {p} did not know how to revert {it}.
Nobody but {p} had {did} {it}.
Someone (probably {p}) {did} {it}.
One engineer ({p}) {act}.
Two engineers, {p} and {p}, {act}.
Three people were on the call: {p}, {p} and {p}.
The on-call engineers were {p} and {p}.
On call: {p} (primary), {p} (secondary).
Present were {p}, {p}, {p} and {p}.
The responders - {p}, {p} - {act}.
The responders ({p}, {p} & {p}) {act}.
Call with {p}/{p} {when}.
cc {p}, {p}
fyi {p}
/cc {p}
Dear {p},
Hi {p},
Hi {p}, {please}
Hello {p}, {trigger}.
Hey {p} - {please}
Morning {p}, {please}
{p}, {please}
@{first} {please}
{p}: {please}
Best regards, {p}
Regards, {p}
Cheers, {p}
-- {p}
- {p}
— {p}
/{first}
New joiner {p} {act}.
Our colleague {p} {act}.
Former {role} {p} had {did} {it}.
{title} {p} {act}.
{title} {last} {said} that {trigger}.
In her first week, {p} {did} {it}.
While on his honeymoon, {p} was paged.
{p} blames {tool}.
{p} blamed {p} for {it}.
{p} felt that {trigger}.
{p} [did not|didn't] know that {trigger}.
{p} [should have|could have|would have|might have|must have] {did} {it}.
{p} [can|will|may|should|must|could] [restart|revert|approve|own|fix|review] {it}.
{p} will [own|fix|review|write] {it} by {date}.
{p} to [own|fix|review|write|follow up on|investigate|revert|document|add] {it}.
{p} to follow up with {company}.
TODO ({p}): {does} {it}
TODO({first}): document {it}
Let {p} know when it is done.
Let's wait for {p}.
Waiting for {p} to [approve|answer|join|wake up].
Waiting on {p}.
Did {p} [restart|revert|approve] {it}?
Has {p} [checked|seen|approved] {it}?
Was {p} paged?
Why did {p} not see the alert?
Who told {p} that {trigger}?
Why was {p} the only one with access?
Why? Because {p} had {did} {it}.
{first} and the team {did} {it}.
{first} + {first} {did} {it}.
{first} & {first} are {doing} {it}.
{first}/{first} {did} {it}.
{full} {did} {it} {when}; {first} {did} {it}.
{full} (she/her) {act}.
{full} <{mail}> {act}.
{full} ({mail}) {act}.
{full} ({hand}) {act}.
{full} - {role} - {act}.
{full} | {role}
{fi} {act}.
{fi} and {fi} {act}.
{fl} {act}.
{fl} {act} and {fl} {act}.
{trigger} and was {did} by {fl} {when}.
{fi} [restarted|reverted|noticed] {it} {when}.
{it} was {did} by {fi}.
{lf} {act}.
{lf} ({role})
{lf} - {teamname}
Participants: {lf}; {lf}; {lf}
{low} {did} {it}
{low} {did} {it} {when}
{low} and {low} {did} {it}
{low} said {trigger}
asked {low} to {does} {it}
paged {low} {when}, no answer
pinged {low} and {low}
{low} is {doing} {it}
{low} joined the call {when}
thanks {low}
thanks {low}!
{low} can you {does} {it}?
{low}: {trigger}
{low}'s [change|patch|pr|laptop] was [reverted|merged|lost]
ask {low}, {low} knows
{lowfull} {did} {it} {when}
paged {lowfull} {when}
{it} was {did} by {low}
{it} was {did} by {lowfull} {when}
then {low} {did} {it} and {low} went to bed
not sure if {low} {did} {it}
{CAP} {act}.
PAGED {CAP} {when}
OWNER: {CAP}
ESCALATED TO {CAP}
{CAP} - {role}
{CAPLAST}, {first} - {role}
{opener} we paged {p}, who {did} {it} {when}.
{opener} {tool} paged {p}, and {p} {act}.
{opener} the {role} asked {p} to {does} {it}.
{p} {act}, then {act}.
{p} {act} but {trigger}.
{p} {act} because {trigger}.
{p} tried to {does} {it} but {trigger}.
{p} restarted {codename} {when}.
{p} [upgraded|restarted|moved|migrated|rebooted] {svc} to {tool} {n}.
{p} deployed {codename} v{n} to {place}.
{p} flew to {place} to replace the disk.
{p} in {place} {act}.
{p} (based in {place}) {act}.
{p} joined from {place} {when}.
{p} at {company} support {said} {trigger}.
{company}'s {p} {said} that {trigger}.
{company} engineer {p} {act}.
{company} support ({p}) {said} {trigger}.
The account manager at {company}, {p}, {said} {trigger}.
Customer {p} reported {error}.
User {p} [could not log in|was charged twice|lost data].
The customer, {p} of {company}, [complained|called|tweeted] {when}.
{p} merged {ticket} without review.
{p} opened {ticket} {when}.
See {p}'s notes in {tool}.
See the thread started by {p} {where}.
Video: {p} explains {topic}.
In the review, {p} asked why {trigger}.
{p} suspected {codename}, {p} suspected {tool}.
{p} suspected {tool} at first.
{p} knows {tool} best.
{p} had changed the {tool} config [for|on behalf of|at the request of] {p}.
Will {p} own {it}?
Can {p} {does} {it}?
May {p} have access to {it}?
Mark {last} {act}.
Will {last} {act}.
Grace {last} {act}.
April {last} {act} {when} in April.
Rose {last} {act}.
{wordname} {act}.
{wordname} was paged {when}.
It was {wordname} who {act}.
{wordname}'s [fix|change|patch] was deployed.
We asked {wordname} to {does} {it}.
{wordname} and {p} {act}.
{wordfull} {act}.
{opener} {wordfull} {act}.
{it} was {did} by {wordfull}.
{opener} {wordname} {act}.
The [engineer|person|developer|operator|colleague] who {did} {it} was {p}.
The last person to touch {it} was {p}.
The only reviewer was {p}.
The author, {p}, {act}.
The [fix|patch|rollback|mitigation|idea|suggestion] [came from|was by|was from|is thanks to] {p}.
A [message|call|text|mail|DM|page] from {p} [arrived|came] {when}.
A colleague of {p} {act}.
Two hours later {p} {act}.
Next, {p} {act}.
Finally {p} {act}.
Today {p} {act}.
Yesterday {p} {act}.
Last week {p} {did} {it}.
Nobody told {p}.
Somebody called {p}.
Sadly {p} was asleep.
{p} was unavailable.
{p} was asleep when {trigger}.
{p} was in {place} {when}.
{p} was [new|tired|alone|on holiday|off sick|on parental leave|in a meeting|on a plane].
{p} left {company} in {year}.
{p} joined {company} in {month}.
{p} made a mistake.
{p} made the change by hand.
{p} has root on {host}.
{p} has no access to {tool}.
{p} still has {it} open.
{p} noticed.
{p} disagreed.
{p} again {did} {it}.
{p} also {did} {it}.
{p} then {did} {it}.
{p} immediately {did} {it}.
{p} accidentally {did} {it}.
{p} manually {did} {it} on {host}.
{p} eventually {did} {it}.
{p} quickly found {error} in {it}.
{p} never {did} {it}.
{p} first {did} {it}, and only then {act}.
Action: {p} to {does} {it}.
Discussion between {p} and {p} about {topic}.
Decision by {p}: {does} {it}.
Based on advice from {p}, the {role} {did} {it}.
{it} had last been {did} by {p} in {month} {year}.
{it} belongs to {p}.
{it} runs under {p}'s account.
{it} was named after {p}.
{month} {h}: {p} {did} {it}.
{date}: {p} {act}.
{wordname} {did} {it}.
{wordname} {did} {it} {when}.
{wordname} [was paged|was on call|was asleep|was called|was told|was asked|was the first to notice] and {wordname} [acknowledged|answered|joined|reverted it|fixed it].
{wordname} [saw|found|noticed|took|made|said|thought|knew|joined|left|called|told us|asked|pressed|wrote|ran] [the alarm|it first|the call|a mistake|nothing|in {month}|the graph|the query].
{wordname} [saw|found|noticed|took|made] the alarm, then {wordname} called {company}.
{wordname} [took over|will take over|is taking over] from {wordname} {when}.
{wordname}, {wordname} and {wordname} [joined|were paged|met].
{wordname} [rolled|turned|shut|switched|backed] it [back|off|down|out].
Then {wordname} {did} {it} [twice|again|by hand].
We asked {wordname} and {wordname} {when}.
Thanks {wordname}!
Owner: {wordname}
Owner: {wordfull}
- {wordname} {did} {it}
- {wordname}: {did} {it}
| {time} | {wordname} {did} {it} |
[{clock}] {wordname}: {trigger}
{wordfull} and {wordfull} [were|are] on call.
{wordfull}'s change was {did}.
@{lowcode}, {wordname} will {does} {it}
{p}님이 {trigger}
{p}-san {did} {it}.
{p}, please {does} {it}.
{p}: {did} {it} {when}, {p} to {does} the rest
`);
