import { lines } from '../words.js';

/** Sentences in which nobody is named, and much looks as if somebody were. */
export const CLEAN = lines(`
{trigger}.
{opener} {trigger}.
{opener} the {role} {did} {it}.
The {role} {did} {it} {when}.
The {svc} {did} {it}.
{svc} {did} {it}.
{svc} returned {error} {when}.
{svc} and {svc} were restarted {when}.
{svc} depends on {svc}.
{svc}'s [queue|cache|pool|config|health check|error rate] was [full|empty|wrong|stale].
{codename} was restarted {when}.
{codename} restarted at {time} and {codename} failed over.
{codename} [is|was] the [service|cluster|database|host|room|codename|project] for [payments|search|mail|logins].
{codename} [crashed|failed|stalled|recovered|restarted|joined the cluster|was paged out|was drained|timed out|went down] {when}.
The {codename} {sysnoun} [crashed|failed|stalled|recovered|restarted|was drained|timed out|went down].
The {codename} {sysnoun} was {did} {when}.
{codename} {sysnoun} {trigger}
Restart {codename} and wait.
{opener} {codename} failed over to {codename}.
The {gn} {sysnoun} [crashed|failed|stalled|recovered|restarted|was drained].
The {gn} {sysnoun} was {did} {when}.
We {did} the {gn} {sysnoun}.
the {lowgn} {sysnoun} was {did}
{lowgn}-{sysnoun}-{n} was {did}
{lowgn}-db failed over to {lowcode}-db
The [service|cluster|host|project|room|tool|bot] named {gn} [failed|restarted|was full].
Our [bot|robot|deploy tool|chat bot] {gn} [posted|restarted|failed].
[Hurricane|Storm|Typhoon|Cyclone] {gn} [cut|flooded|hit|took down] the [link|datacentre|cable] {where}.
[Project|Operation|Codename] {gn} was [delayed|cancelled|launched].
The {fn} [Building|Tower|Street|Avenue|Road|Bridge|Hospital|University|Stadium|Arena|Airport|Hotel|Theatre|Library|Museum|Foundation|Institute|Award|Prize|Cup|Report|Act] was [closed|evacuated|without power|named in {year}].
{fn} [Street|Avenue|Road|Lane|Park|Square|University|College|Hospital|County|Airport] [is|was] [closed|open|nearby|without power].
Offices at {n} {fn} [Street|Avenue|Road|Lane] lost power.
{fn} & {fn} [confirmed|reported|denied] the outage.
{fn} and Sons [confirmed|reported] the outage.
{fn}, {fn} and {fn} is our law firm.
{fn} [Inc|Ltd|LLC|GmbH|Group|Corp|Bank|Partners|Industries|Systems|Software|Solutions|Motors|Holdings] [confirmed|reported|denied] the outage.
[University|College|Bank|City|Port|Hospital] of {place} [reported|confirmed] {error}.
[San|Santa|St.|Saint|Lake|Mount|Fort|Port|Cape|New|North|South] {fn} is in {place}.
The meeting room {gn} was [too small|booked].
We met in room {codename} {when}.
The [{codename}|{gn}] room was booked.
{eponym} [is|was] [used|explained|to blame|not enough|why {trigger}].
A {eponym} [is|was] used here.
The {eponym} [is|was|applies|showed] here.
See {eponym}.
We used a {eponym} and a {eponym}.
This is {eponym} at work.
As {eponym} says, {trigger}.
The {fn} [algorithm|filter|theorem|test|distribution|coefficient|number|transform|tree|equation|index|scale|effect|paradox|method|model|clock|code] was used.
{fn}'s [law|theorem|algorithm|paradox|razor|principle|conjecture|lemma|inequality] applies.
The {fn}-{fn} [algorithm|test|theorem|method|transform|model|code] was used.
{tool} [fired|alerted|paged|restarted|crashed|recovered|was down|was slow|returned {error}] {when}.
{tool} and {tool} were [down|slow|up|upgraded|restarted].
{tool} paged the {role} {when}.
{tool} is [hosted|run|managed] by {company}.
We use {tool}, {tool} and {tool}.
We moved from {tool} to {tool} in {month} {year}.
Upgrade {tool} to v{n}.
The {tool} [server|cluster|dashboard|agent|client|plugin|operator|exporter|console|alert] [was|is] [down|slow|upgraded].
{tool} {n} has a bug in {it}.
{tool}'s [API|UI|status page|docs|support|scheduler|garbage collector|default] [was|is] [down|wrong|slow].
In {tool}, {it} is shown.
With {tool} {n} this works.
{tool}: {trigger}
{tool} vs {tool}
{company} [confirmed|reported|denied|announced|acknowledged|apologised for] {it}.
{company} support [confirmed|said|told us] {trigger}.
{company}'s [status page|support|region|network|API] [was|is] [down|slow|wrong].
{company} and {company} were [affected|notified|unaffected].
We opened a ticket with {company} {when}.
{company} told us {trigger}.
{company} said it was {doing} {it}.
A customer, {company}, [complained|reported {error}].
{place} [was|is] [affected|down|slow|unaffected].
Traffic was moved from {place} to {place} {when}.
The {place} [office|datacentre|region|site|team|cluster] [was|lost power|reported {error}].
Users in {place}, {place} and {place} saw {error}.
{place} users saw {error}.
The team in {place} [joined|took over|was asleep].
{teamname} [joined|was paged|took over|restarted {it}|owns {it}|was told|escalated {when}].
The {teamname} team [joined|was paged|took over|restarted {it}|owns {it}].
{teamname} and {teamname} [joined|were paged|met].
We paged {teamname} {when}.
We escalated to {teamname}.
Escalated to {teamname} {when}.
It was reviewed by {teamname} and approved by {teamname}.
Handed over to {teamname} {when}.
Owner: {teamname}
Owner: {teamname} team
Owner: the {low-svc} team
Owner: {role}
Owner: TBD
Owner: none
Owner: unassigned
Owners: {teamname}, {teamname}
Author: the {role}
Author: {teamname}
Assignee: unassigned
Assigned to: {teamname}
Reviewers: {teamname} and {teamname}
Incident commander: on-call
On-call: {teamname}
Responders: {teamname}, {teamname}
Contact: {teamname}
Service: {svc}
Service: {codename}
Component: {svc}
Severity: {h}
Status: [Resolved|Open|Draft|Final|In Review|Complete|Closed|Pending]
Region: {place}
Environment: Production
Cluster: {codename}
Tool: {tool}
Vendor: {company}
Product: {svc}
Date: {date}
Duration: {duration}
Impact: {trigger}
Root cause: {trigger}
Trigger: {trigger}
Detection: {tool} alert {when}
Resolution: {it} was {did}
Next steps: {does} {it}
Title: {trigger}
title: {svc} outage
title: {trigger}⏎owner: {teamname}⏎date: {date}
service: {lowcode}
team: {lowcode}
| {svc} | {teamname} |
| {tool} | {n} | {date} |
| {time} | {trigger} |
| {time} | The {role} {did} {it} |
| {time} | {tool} alert: {trigger} |
| {time} | {codename} {trigger} |
| {does} {it} | {teamname} | {date} |
| Service | Owner | Region |
| Time | Event |
| Action | Owner | Due |
| Date and Time in CET | Event |
| {place} | {n} | {pct} |
| Status | [Resolved|Open|Done|Complete] |
| :--- | --- |
- {time} {trigger}
- {time} - {trigger}
- {time} {tool} {trigger}
- {time}: The {role} {did} {it}
- {time} {codename} {trigger}
- {does} {it}
- {does} {it} in {tool}
- [ ] {does} {it}
- [x] {does} {it} ({teamname})
- {tool}
- {svc}
- {svc}: {trigger}
- {tool}: {does} {it}
- **{heading}**: {trigger}
- Page the {role}
- Ask the {role} about {topic}
- {teamname}
- {company}
- {place}
1. Restart {codename}
2. Check {tool} for {error}
{time} {trigger}
{time} - {trigger}
{time} {tool} alert
{time} {tool}: {trigger}
{time} {svc} {trigger}
{time} The {role} {did} {it}
[{clock}] {tool}: {trigger}
[{clock}] {lowcode}: {trigger}
[{clock}] {lowcode}-bot: {trigger}
[{clock}] alertmanager: {trigger}
{clock} pagerduty: {trigger}
<{lowcode}bot> {trigger}
{tool} APP {clock}⏎{trigger}
{tool} [{clock}]⏎{trigger}
{tool} Bot: {trigger}
# {svc} outage
# {svc} {svc} outage
# {codename} cluster failure
## {heading}
### {heading}
## {heading} and {heading}
# {heading} - {svc}
# Incident Report: {svc}
# Postmortem: {tool} Upgrade
# {tool} {tool} Outage {date}
# {place} Region Outage
# {fn}'s Law And Us
## {month} {year}
### {date}
## {day}
# How {tool} Works
# Moving From {tool} To {tool}
# The {codename} Migration
# {codename} Goes Down
# Why {svc} Failed
{heading}
{heading}: {trigger}
{svc} Outage Report
{head} {tail} Failure in {place}
{svc} Degraded Performance
Elevated {head} Errors
Will the {low-svc} [refill|recover|restart]? It will.
Will {it} be {did}?
Will this happen again?
Mark the pod as broken.
Mark {it} as done.
Mark Complete when {it} is {did}.
Grace period over.
The grace period was {duration}.
Grace Period Exceeded
May we {does} {it}?
May was quiet.
In May and June {trigger}.
In April, {trigger}.
April was quiet.
By August {it} was {did}.
On June {h} {trigger}.
Since March {trigger}.
Hope this helps.
Faith in {it} was low.
Frank discussion followed.
Bill the customer again.
Bill customers for {n} GB.
Sue was not the intent.
Rob the queue of its items.
Drew attention to {it}.
Chase down {error}.
Chase the vendor.
Jack up the limits.
Rich text was lost.
Long queries were killed.
Short outages were ignored.
Young generation collection took {duration}.
Major incident declared {when}.
Minor incident closed {when}.
Max connections was {n}.
Max retries exceeded.
Min and Max were swapped.
Art assets were missing.
Page the {role}.
Page load time rose to {duration}.
Price updates were late.
Cash balances were wrong.
Stone-cold caches caused {error}.
Rose to {n} ms {when}.
Dean of engineering was told.
Dawn patrol found {error}.
Summer traffic was higher.
Autumn sale began {when}.
Winter is slow.
Joy of all: {it} was {did}.
Can it wait?
Can we {does} {it}?
Dev and prod differ.
Ops took over.
Sage advice: test backups.
Basil, Thyme and Sage are our hosts.
Jan and Feb were quiet.
Jan {h}, {year}
Miles of cable were cut.
Van drivers could not log in.
Guy ropes, Bill of Materials, Max Age and Grace Period are fields.
Alice and Bob share a key.
Alice sends Bob a message.
John Doe is a placeholder.
Jane Doe's account is for tests.
Test user Foo Bar was deleted.
Customers [saw|reported|lost|complained about] {error}.
Engineers [saw|reported|joined|did not know].
Users [saw|reported|lost] {error} {when}.
Developers should {does} {it}.
Responders [joined|were paged|met] {where}.
Nobody [knew|was paged|noticed].
Somebody {did} {it}.
Everyone [joined|was paged|noticed].
I {did} {it} {when}.
We {did} {it} {when}.
He {said} {trigger}.
She {did} {it}.
They {did} {it} {when}.
One engineer {did} {it}.
Two engineers {did} {it} {where}.
The first responder {did} {it}.
The [on-call|primary|secondary] {did} {it} {when}.
On-call {did} {it} {when}.
SRE {did} {it} {when}.
DBAs {did} {it}.
Support [told us|reported] that {trigger}.
Legal approved {it}.
Management was told {when}.
Marketing sent {n} mails {when}.
Write to oncall@acme.test or support@acme.test.
Ping @here or @channel.
Ask @payments-team.
Thanks to @channel for help.
Thanks to the {teamname} team.
Thanks to everyone who helped.
Thanks all!
Thanks again.
Thanks, the {teamname} team
Kudos to {teamname}.
Hi all,
Hi team, {please}
Hello everyone, {trigger}.
Dear customer,
Dear All,
Regards, {teamname}
Best, the {codename} team
cc {teamname}
SELECT * FROM orders WHERE status = 'OPEN' ORDER BY id;
SELECT name FROM users WHERE id = {n};
INSERT INTO users (name) VALUES ('test');
UPDATE accounts SET state = 'LOCKED' WHERE id IN (1, 2);
SELECT COUNT(*) FROM sessions GROUP BY region HAVING COUNT(*) > {n};
DELETE FROM carts WHERE updated_at < NOW();
ERROR: relation does not exist
ERROR {date} Connection refused
WARN Retry {h} of {n}
INFO Starting {tail}
FATAL: too many connections
Error: Cannot read property of undefined
java.lang.NullPointerException at {svc}
Caused by: Connection Refused
Traceback (most recent call last):
HTTP 503 Service Unavailable
GET /api/users HTTP/1.1
Content-Type: application/json
Cache-Control: no-store
User-Agent: Mozilla
NAME READY STATUS RESTARTS AGE
drwxr-xr-x 2 root root 4096 {month} {h} {clock} {lowcode}
-rw-r--r-- 1 root root 0 {month} {h} {clock} file
{month} {h} {clock} {host} kernel: Out of memory
{month} {h} {clock} {host} {lowcode}[{n}]: {error}
sudo systemctl restart {lowcode}
kubectl get pods -n {lowcode}
Subject: {trigger}
From: {teamname}
To: {teamname}
Message-Id: {n}
EOF
TL;DR: {trigger}
FYI: {trigger}
NB: {trigger}
PS: {trigger}
ETA: {time}
Q: Why did {it} fail?
A: {trigger}.
Why did {it} fail?
Why? Because {trigger}.
Because {trigger}, {it} was {did}.
Although {trigger}, the {role} {did} {it}.
Despite {it}, {trigger}.
During {it}, {trigger}.
Following {it}, {trigger}.
However, {trigger}.
Additionally, {trigger}.
Furthermore, {it} was {did}.
Therefore {it} was {did}.
Perhaps {it} should be {did}.
Monitoring [showed|missed|caught] {error}.
Logging was [off|slow].
Testing did not [catch|cover] it.
Alerting was [late|noisy].
Deployments were [frozen|blocked] {when}.
Failover took {duration}.
Rollback took {duration}.
Recovery took {duration}.
Restarting {codename} helped.
Increase the limit on {it}.
Add an alert for {error}.
Document {it}.
Automate {it}.
Review {it} in {month}.
Move {it} to {tool}.
Replace {tool} with {tool}.
Teach {tool} about {error}.
Talk to {company} about {it}.
Work with {teamname} on {it}.
Work with {company} to {does} {it}.
Meet with {teamname} {when}.
[Five Whys|Blameless Postmortem|Game Day|Chaos Day|Black Friday|Cyber Monday|Boxing Day|Christmas Eve|New Year's Day|Good Friday|Easter Monday|Labor Day|Martin Luther King Day|Valentine's Day|St. Patrick's Day|Diwali|Ramadan|Chinese New Year] [was|is] [quiet|next|busy|soon].
The [Linux Foundation|Apache Foundation|Open Source Initiative|European Commission|Supreme Court|Federal Reserve|White House|House of Commons|United Nations|Red Cross|World Bank|World Cup|Premier League|Champions League|Super Bowl|Ford Foundation|Nobel Prize|Turing Award|Pulitzer Prize|Davis Cup|Ryder Cup|Stanley Cup] [met|was told|announced {thing}].
{company} beat {company} {score} {when}.
{place} beat {place} {score} in {place}.
{place} {n} {place} {n}
{nation} shares rose {pct} {when}.
{nation} and {nation} officials met in {place} on {day}.
{place} (Reuters) - {nation} shares rose {pct} on {day}.
{company} shares fell {pct} in {place} trading.
The {nation} government {said} {thing} was over.
{h}. {place} {n}
{company} {h} {h} {h} {n} {n} {n}
{SPORT} - RESULTS OF {CAPPLACE} OPEN.
{SPORT} - {CAPPLACE} LEAGUE STANDINGS.
{CAPPLACE} STOCKS END HIGHER.
{nation} {sport} results on {day}:
I love {place}!
The food at {fn}'s [Diner|Pizza|Grill|Bakery|Garage|Cafe] is great.
{gn}'s [Diner|Pizza|Grill|Bakery|Cafe|Place|Kitchen] is great.
This place is great.
Great service and friendly staff.
How do I use {tool} with {tool}?
I am using {tool} {n} on {tool}.
My {tool} build fails with {error}.
When I run {tool}, {trigger}.
Steps to Reproduce
Expected Behavior
Actual Behavior
Environment: {tool} {n}, {tool} {n}
Describe the bug
Screenshots
Additional context
Possible Solution
Is there a way to {does} {it} in {tool}?
LGTM
Closing as duplicate of {ticket}.
Duplicate of {ticket}
Fixed in {ticket}.
Thanks for the report!
Thanks for the PR!
Could you share {it}?
[Stale|Duplicate|Wontfix|Bug|Feature Request|Question]
Bumps {lowcode} from {h}.{n} to {h}.{n}.
Merge branch 'main' into {lowcode}
Release v{h}.{n}
Breaking Change: {it}
Update README
Fix {tool} {error}
`);
