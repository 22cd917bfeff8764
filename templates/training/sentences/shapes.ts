import { lines } from '../words.js';

/** Bullets, tables, fields, front matter, trailers and pasted chat. \`⏎\` is a line break. */
export const SHAPES = lines(`
- {p} {act}
- {p} {act}.
- {time} {p} {act}
- {time} - {p} {act}
- {time}: {p} {act}
- {time} – {p} {did} {it}
- **{time}** {p} {act}
- **{p}** {act}
- *{p}*: {act}
- _{p}_ {act}
* {p} {did} {it}
* {p}: {did} {it}
* {time} UTC: {p} {did} {it}
* {does} {it} ({p})
* {does} {it} - {p}
* [{p}] {does} {it}
1. {p} {did} {it}
2. {p} {does} {it} by {date}
- [ ] {p} to {does} {it}
- [x] {p}: {does} {it}
- [ ] {does} {it} ({p}, {date})
- [ ] {does} {it} — {p}
- [ ] {does} {it} @{first}
- Ask {p} about {topic}
- {it} was {did} by {p}
- {trigger} ({p})
- {trigger} [{p}]
- {trigger} — {p}
- {p}
- {full}
- {full}, {role}
- {full} ({role})
- {full} ({teamname})
- {full} - {role}
- {full}: {role}
- {role}: {full}
- {teamname}: {p}, {p}
- {p}, {p}, {p}
- {lf}
{time} {p} {act}
{time} {p} {act}.
{time} - {p} {act}
{time} – {p} {act}
{time}: {p} {act}
{time} {p}: {trigger}
{time} | {p} | {did} {it}
{time}⏎{p} {act}
[{time}] {p} {act}
[{clock}] {p}: {trigger}
[{clock}] {low}: {trigger}
[{clock}] <{low}> {trigger}
[{clock}] {full}: {please}
{clock} <{low}> {please}
{clock} {low}: {trigger}
{clock} {full}: {trigger}
{clock} {first}: {please}
({clock}) {first}: {trigger}
<{first}> {trigger}
<{low}> {please}
<{low}> {trigger}⏎<{low}> {please}
> {p}: {trigger}
> {p} wrote: {trigger}
{full}  {clock}⏎{trigger}
{full} [{clock}]⏎{trigger}
{full} [{clock}]⏎{please}⏎{full} [{clock}]⏎{trigger}
{first} [{clock}]⏎{trigger}
{first}  {clock}⏎{please}
{full} ({clock}): {trigger}
{first} ({clock}): {please}
{full} {clock} {trigger}
{full}, {clock}: {please}
{first}: {trigger}⏎{first}: {please}
{first}: {please}
{full}: {trigger}
{full}: {please}⏎{full}: {trigger}
{low}: {please}⏎{low}: {trigger}
{first} joined the channel
{full} has joined {where}
{full} set the topic to {topic}
{full} replied to a thread
{full} reacted with :eyes:
| {p} | {role} |
| {full} | {teamname} | {place} |
| {full} | {does} {it} | {date} |
| {time} | {p} {act} |
| {time} | {p} {act}. |
| {time} | {it} was {did} by {p} |
| {time} | {trigger} | {p} |
| {time} | {p} | {trigger} |
| {date} | {full} | {tool} |
| {does} {it} | {p} | {date} |
| {does} {it} | {full} | open |
| {does} {it} | {ticket} | {full} |
| {ticket} | {does} {it} | {p} | {date} |
| {ticket} | {lf} | done |
| {role} | {full} |
| {role} | {first} |
| Owner | {full} |
| Author | {p} | {date} |
| Incident commander | {full} |
| Commander | {p} |⏎| Scribe | {p} |
| {svc} | {full} |
| {tool} | {full} | {teamname} |
| {fi} | {role} |
| {fl} | {role} |
Owner: {p}
Owner: {full}
Owner: {full} ({teamname})
Owner: {full}, {date}
Owner: {low}
Owner: {lf}
Owners: {p}, {p}
Owners: {p} and {p}
**Owner:** {p}
*Owner*: {full}
Owner - {p}
Owner = {p}
Owned by {p}
Author: {p}
Author: {full} <{mail}>
Authors: {full}, {full}
Authors: {full}, {full} and {full}
Author(s): {full}; {full}
Written by: {full}
Editor: {full}
Reviewer: {p}
Reviewers: {p}, {p}
Reviewers: {lf}; {lf}
Reviewed by: {p}
Approver: {p}
Approved by: {full}
Assignee: {p}
Assignee: {low}
Assigned to: {full}
Reporter: {p}
Reported by: {p}
Incident commander: {p}
Incident Commander: {full}
IC: {p}
Incident lead: {p}
Incident Lead: {full} / Scribe: {full}
Scribe: {p}
Communications lead: {p}
Comms: {p}
On-call: {p}
On call: {p}
Oncall: {p}, {p}
Primary: {p}
Primary: {p}⏎Secondary: {p}
Primary on-call: {full}
Responders: {p}, {p}, {p}
Responder: {p}
Attendees: {p}, {p}, {p}
Attendees: {full}, {full}, {full}, {full}
Attendees: {first}, {first}, {first} and {first}
Participants: {p}; {p}; {p}
Present: {p}, {p}
Apologies: {p}
Facilitator: {p}
Moderator: {p}
Manager: {p}
Team lead: {p}
Lead: {p}
Contact: {p}
Contact: {full} ({mail})
Point of contact: {full}
POC: {p}
DRI: {p}
Driver: {p}
Escalation: {p}, {p}
Paged: {p}
Paged: {p}, {p}
Who: {p}
Who: {p} and {p}
People: {p}, {p}, {p}
Name: {full}
Name: {p}
By: {p}
From: {full}
From: {full} <{mail}>⏎To: {full}
To: {full}
Cc: {full}, {full}
CC: {p}
With: {p}
Thanks to: {p}, {p}
Prepared by {full}
Prepared by: {full} / {full}
Signed: {full}
Signed-off-by: {full} <{mail}>
Co-authored-by: {full} <{mail}>
Reviewed-by: {full} <{mail}>
Acked-by: {full}
Tested-by: {full} <{mail}>
Reported-by: {full}
Author: {full} <{mail}>⏎Date: {date}
author: {full}
author: {low}
authors: [{full}, {full}]
owner: {full}
owner: "{full}"
owner: '{full}'
owner: {low}
owners:⏎  - {full}⏎  - {full}
reviewers: {full}, {full}
assignee: {lowfull}
incident_commander: {full}
commander: {full}
title: {trigger}⏎author: {full}⏎date: {date}
---⏎title: {trigger}⏎owner: {full}⏎---
title: {p} {did} {it}
{role}: {p}
{role}: {full}
{role}: {low}
{role} - {full}
{role} = {p}
{teamname}: {full}
{teamname} - {full} ({role})
{company}: {full}
{place}: {full}, {full}
{svc} owner: {p}
{tool} admin: {p}
## {p}'s notes
## Notes from {full}
### {time} {p} {did} {it}
### {full}
# Interview with {full}
## Actions for {p}
### {date}: {p} {did} {it}
Action items⏎- {p}: {does} {it}⏎- {p}: {does} {it}
Timeline⏎{time} {trigger}⏎{time} {p} {act}⏎{time} {p} {act}
{time} {trigger}⏎{time} {p} {did} {it}
Action: {does} {it}. Owner: {p}. Due: {date}.
Action: {does} {it} (owner: {p})
Action item: {does} {it} [{p}]
{does} {it} (owner: {full}, due {date})
{does} {it} - owner {p}, due {date}
{does} {it} ({p})
{does} {it} [{first}]
{does} {it} — {full}
{does} {it} -> {p}
{does} {it} → {p}
{it}: {p}
{ticket}: {does} {it} ({p})
{ticket} assigned to {p}
{ticket} — {full} — {date}
"{trigger}" — {full}
"{trigger}" - {p}
“{trigger}” ({p}, {role})
*{trigger}* – {full}, {company}
[{full}](https://example.test/{lowcode}) {act}.
[{first}] {trigger}
[{first}, {first}] {does} {it}
({p}) {trigger}
({p} {said} {trigger})
{trigger} ({p} {act})
{trigger} (see {p}'s comment)
{trigger} (thanks {p}!)
{trigger} (cc {p})
{trigger} /cc {p} {p}
{trigger}, cc: {full}
{first}, {first}, {first}: {please}
{first} → {first}: {trigger}
{first} > {first}: {please}
Q ({p}): why did {it} fail?
Q: {p} - why did {it} fail?⏎A: {p} - {trigger}
{p}: Why did {it} fail?⏎{p}: Because {trigger}.
On {date}, {full} <{mail}> wrote:
On {day}, {month} {h}, {year} at {clock} {full} wrote:
{full} wrote on {date}:
{full} commented on {date}
{full} commented {h} days ago
{full} edited this page on {date}
{full} created {ticket} {when}
{full} changed the assignee to {full}
{full} moved {ticket} to Done
{full} merged commit \`a1b2c3d\` into main
Merged by {full}
Last edited by {full} on {date}
Last modified: {date} by {full}
Page owner {full}
Created by {full} on {date}
Updated {date} by {lf}
commit by {full}, {date}
@{first} {please}
hi @{first}, {please}
{hand} {please}
{hand} {did} {it}
Owner: {hand}
{p} or {p}, {please}
{full} {clock}⏎{trigger}
{full} {h}:{mm} {am}⏎{trigger}
{full} {h}:{mm} {am}⏎{please}⏎{full} {h}:{mm} {am}⏎{trigger}
{low}: {please}⏎{low}: yes please
{low}: {trigger}⏎{first}: {please}
{low}: {trigger}⏎{low}: {trigger}⏎{low}: {please}
{p} put us through to {p}, their {role}.
We were put through to {p}, the {role}.
author: "{full}"⏎reviewer: "{full}"
owner: "{full}"⏎date: {date}
assignee: "{full}"
`);
