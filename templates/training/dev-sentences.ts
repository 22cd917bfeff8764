import type { LabelledText } from './labelled-text.js';
import { lines } from './words.js';

/** Sentences that are only for measuring: no template is made from them. `⏎` is a line break; names stand in double brackets. */
const MARKED = lines(`
At 14:02 the primary went read-only and [[Ines Duarte]] promoted the standby by hand.
[[Thandeka]] had merged the change on Friday, and nobody looked at the graph until Monday.
We phoned [[Kwabena Osei-Tutu]] three times before he picked up.
The runbook was last touched by [[Marit Solheim]] in 2022.
After lunch [[Rutger]] found that the cron entry pointed at the old bucket.
[[Sunniva Dahl]]'s query locked the invoices table for eleven minutes.
Without [[Jolanta]] we would still be looking at the wrong dashboard.
A second page woke [[Bartholomew Quist]], who silenced it and fell asleep.
The vendor put us through to [[Declan Moriarty]], their duty manager.
[[N. Achterberg]] signed off the failover at 03:10.
Later that day [[Y. Tanaka-Ross]] wrote the first draft.
[[Priyanka V.]] noticed it first; [[Tom K.]] restarted the consumers.
The handover note from [[Gulnara]] did not mention the open valve.
I asked [[Emre]] whether the flag was on, and [[Emre]] said it was.
Both [[Fatoumata Sy]] and [[Eoin Brady]] had access, but neither was awake.
Nobody told [[Lindiwe]] about the freeze.
Deployment approved by [[Hyun-ki Baek]] without a second pair of eyes.
[[Wojtek]] and [[Kasia]] paired on the rollback until 2 am.
[[Van der Meer]] saw the lag first.
It took [[Ottoline]] forty minutes to find the right password.
Our colleague in Lyon, [[Solène Marchetti]], restarted the collector.
The script that [[Dmitry Gusev]] wrote in 2019 still runs as root.
[[Sir Nigel|Nigel]] rebooted the switch.
Dr. [[Abernathy]] from the hospital called support at noon.
Mr [[Takeda]] asked for a refund.
[[Mei]] > restart it now please
[[Chukwuemeka Obi]] (SRE) declared the incident at 09:14 UTC.
The commander ([[Roswitha Brandl]]) asked for silence on the bridge.
Responders: [[Aoife]], [[Nils]], [[Paolo]].
Incident commander: [[Siiri Kallio]]
Scribe - [[Tadeusz Rudnicki]]
Owner: [[Ximena Robles]], due 12 March
owner: [[m. petrescu]]
Author: [[Hollis]]
Reviewers: [[Anneliese Vogt]]; [[Marek Hudec]]
Attendees: [[Zuzanna]], [[Igor]], [[Bee]], [[Raj]] and [[Flo]]
DRI: [[Kofi]]
Prepared by [[Oleksandra Bilyk]] and [[Grzegorz Maj]]
| 10:31 | [[Yusra]] drained node 4 |
| Add a canary | [[Bjarne Falk]] | open |
| [[Hirvonen, Aino]] | database owner |
| Incident lead | [[Candela Ruiz]] |
| 2023-04-02 | disk full | [[T. Mbeki-Jones]] |
| rotate keys | [[dolores]] | 4 May |
- [[Mwajuma]] paged the network team
- 08:55 [[Leopold]] joins the bridge
- 08:57 – [[Farrukh]] confirms loss of quorum
* [[Ghislaine]]: pool size back to 40
- [ ] [[Ewan McTavish]] to add a limit
- [ ] write the alert ([[Pilar]])
- Talk to [[Bronwyn]] about the budget
- Fix the alert threshold. ([[Sanjana]])
1. [[Torvald]] checks the backup
[10:42] [[Rosalind]]: pool is at 100
[09:03:11] <[[henrike]]> anyone else seeing 502s?
[[Alasdair Munro]] 9:41 AM⏎the lag is gone
[[Beatrix Holm]] [11:20]⏎rolling back now
10:07 [[malik]]: done
[[sanne]]: should I revert?⏎[[okello]]: yes please
> [[Ruxandra]] wrote: the disk is at 97 %
thanks [[zoltan]], that did it
pinged [[lieke]] and [[abdou]] at 4am, no reply
[[marguerite]] reverted the flag before the review
ask [[joost]] for the token
the page went to [[ana lucia]] who was on a train
[[ivo petkov]] restarted kafka
FROM: [[PRISCILLA ODUYA]]
[[KESHAV RAO]] RESTARTED THE PRIMARY AT 0300
Signed-off-by: [[Marlene Sacher]] <marlene@acme.test>
Co-authored-by: [[Tiago Brito]] <tiago@acme.test>
Author: [[Sheila Nakimuli]] <sheila@example.test>
title: Queue outage⏎author: [[Wilhelmina Stroud]]⏎severity: 2
reviewers: [[[Alva Berg]], [[Chidera]]]
assignee: "[[Noor Haddad]]"
Thanks to [[Perpetua]] and [[Giovanni]] for staying late.
Kudos [[Anders]] for the quick fix!
Many thanks to [[Shu-Fang]] from Support.
Hi [[Lorcan]], can you look at the certificate?
Hello [[Devorah]], the job failed again.
Best, [[Tamsin]]
— [[Ulrike]]
"It looked fine to me", said [[Cosmin Radu]].
[[Ngozi]] said it looked like DNS.
"Restart it," [[Oyvind]] replied.
According to [[Hadiza]], the limit was never raised.
As [[Jurgita]] pointed out, the alarm is too slow.
If [[Reinhold]] had been on call, the page would have been answered.
Because of [[Saoirse]]'s patch the cache came back.
It was [[Casimir]] who typed the wrong region.
Who paged [[Viveka]]?
Did [[Ansel]] approve it?
Will [[Rosamund]] own the follow-up?
[[Will]] was paged at 02:00 and [[Will]] acknowledged.
[[Mark]] rolled it back.
[[Grace]] saw the alarm, then [[Hope]] called the vendor.
[[April]] joined the call in May.
[[Rose Keller]] restarted the broker.
We asked [[Chase]] to drain the node.
It was [[Frank]] who noticed the drift.
[[Drew Stone]] and [[Sky Young]] were on call.
[[May Long]]'s change was reverted.
Then [[Bill]] ran the migration twice.
[[Dawn]] took over from [[Rich]] at midnight.
[[Max Power]] restarted the chiller.
[[Jean-Baptiste Kouassi]] moved traffic to Paris.
[[María José Peña]] opened the ticket.
[[José]] and [[Zoë]] were told at 7.
[[Nguyễn Thị Hạnh]] restarted the worker.
[[Łukasz Żak]] merged it.
[[Ólafur Þórsson]] has the logs.
[[Søren Kjærgaard]] wrote the alert.
[[O'Shaughnessy]] agreed.
[[Siobhán Ní Bhriain]] reviewed it.
[[D'Angelo]] pushed to main.
[[Li Wei]] restarted the scheduler, [[Zhang Xiuying]] watched the graph.
[[Park Ji-min]] confirmed the loss of packets.
[[Watanabe]]-san restarted the printer.
[[Abdul Rahman al-Qadi]] escalated to the provider.
[[Venkata Subramaniam]] raised the limit.
[[Oluwadamilola]] owns the dashboard.
[[Tshepo Maseko]]'s laptop had the only copy.
[[Иван Кузнецов]] restarted the pod.
Мы позвонили [[Ольге]].
[[Елена]] заметила ошибку.
由[[李娜]]确认。
[[田中太郎]]さんが復旧しました。
[[김민수]]님이 확인했습니다.
The on-call engineers were [[Hamish]] and [[Pernille Lund]].
Three of us, [[Amaru]], [[Inti]] and [[Quilla]], watched the graph.
[[Ludmila]] from Billing called at 8.
[[Esperanza]] of Northwind reported the missing invoices.
[[Viggo]] thinks that Redis is the cause.
[[Adaeze]] upgraded Jenkins on Tuesday.
[[Hannelore Fuchs]], our database owner, was on leave.
[[Fen]], please restart it.
Could [[Itzel]] or [[Mateus]] take this?
Next: [[Ragnhild]] to write the test.
Action: raise the limit (owner: [[Demetrios]]).
[[Sachiko]] -> [[Haruo]]: yours from 18:00
[[Mabel]]/[[Otis]] watch the queue overnight.
[[Keziah]] & [[Absalom]] split the shift.
The PR by [[Florentyna]] went in unreviewed.
commit 4f2a9c1 by [[Thorsten Abel]]
Reported by [[Nadezhda]] via the help desk.
cc [[Philippa]], [[Gideon]]
[[Marigold Finch]] left the company in March.
Only [[Yevgenia]] knew the passphrase.
The last deploy before the outage was [[Lars]]'s.
We lost an hour because [[Soledad]] and I edited the same file.
[[Beauregard]], who had never seen the tool, pressed Apply.
[[Anouk de Wit]] joined late.
[[Ramón y Cajal]] was not on the rota.
[[Carl-Gustav]] asked for a graph.
One of the operators, [[Petronella]], closed the valve.
The old password was [[Cornelius]]'s birthday.
Sent to [[Lakshmi Narayanan]] for review.
[[Aleksander]]: why was this not tested?
@here [[Winston]] is out today
The Redis cluster lost its primary at 10:02.
Jenkins restarted by itself, and Grafana showed nothing.
The Falcon service was drained before the upgrade.
Atlas and Hermes share one database.
A Bloom filter would have saved most of the look-ups.
By Little's law the queue could not drain.
Dijkstra's algorithm is not used here.
The Pareto chart shows two causes.
London and Paris saw errors; Dublin did not.
Users in São Paulo could not log in.
The San Jose site lost one feed.
We moved the traffic to Santa Clara.
Amazon confirmed the outage at 11:40.
Ernst & Young asked for the report.
The Johnson Building was evacuated.
Hurricane Helene cut the fibre.
On Tuesday 4 June the certificate expired.
In March and April we saw it twice.
May was calm, and so was June.
Will it happen again?
Mark the ticket as resolved.
Hope is not a plan.
Bill run started at midnight.
Grace period: 30 seconds.
Long polling was off.
Rich snippets disappeared.
Page sizes grew.
Chase the vendor for a date.
Max heap was 4 GB.
Drew the wrong conclusion from the graph.
Frank talk about the budget.
Payment Gateway returned 503 to the Mobile App.
The Order Service calls the Pricing Engine twice.
Owner: Payments Platform
Owner: the storage team
Assignee: none
Author: Site Reliability
Responders: on-call, database owner
Incident commander: rotating
Status: Monitoring
Severity: Major
Region: Frankfurt
# Lessons Learned
## What Went Well
### Five Whys
# Payment Gateway Outage, 4 March
# How Falcon Lost Its Leader
## Timeline (All Times In UTC)
Root Cause And Contributing Factors
| Time | What happened |
| 10:31 | Node 4 drained |
| 10:40 | Falcon paged the on-call engineer |
| Add a canary | Release Engineering | open |
| Service | Owner | Tier |
| Kafka | Data Platform | 1 |
- 08:55 Bridge opened
- 08:57 Loss of quorum confirmed
- Raise the limit
- Prometheus: scrape interval
- Kafka
* Replace Jenkins with Tekton
- [ ] Write the alert
[10:42] alertmanager: pool is at 100
[10:44] deploybot: rolling back
10:07 statuspage: resolved
PagerDuty APP 9:41 AM⏎Triggered: pool is full
Thanks to the network team.
Thanks everyone for staying late.
Thanks, all!
Hi team, the job failed again.
Dear customers, we are sorry.
Best, the Platform team
SELECT id, name FROM accounts WHERE plan = 'GOLD' LIMIT 10
ERROR: deadlock detected
Jun 14 03:10:22 db-3 kernel: Out of memory: Killed process
-rw-r--r-- 1 root root 412 Apr 3 09:12 values.yaml
HTTP/1.1 504 Gateway Timeout
Exception in thread main: java.lang.OutOfMemoryError
The engineer on call restarted the broker.
The on-call engineer paged the database owner.
She restarted the broker and he watched the graph.
I restarted the broker.
They escalated to Site Reliability.
Escalated to the vendor at 10:10.
Cloudflare's status page was green.
Microsoft said the region was healthy.
Terraform destroyed the subnet.
We replaced Nagios with Prometheus in 2019.
Kubernetes evicted the pods, and Istio kept sending traffic.
Python 3.12 removed the module.
The Ruby client retries forever.
Julia and Rust builds were not affected.
Alice sends Bob a signed message.
Black Friday traffic arrived early.
On Christmas Eve the office was empty.
Monte Carlo runs gave the same answer.
The Turing Award was not for us.
The meeting room Ada was too small.
Our bot Hubert posts the rota.
The Clara cluster was rebuilt.
Project Nightingale was paused.
Team Kestrel owns the queue.
Load tests began on Victoria Street.
Customers of Baker & McKenzie were told first.
Stack Overflow had the answer.
Safari and Chrome behaved differently.
Oracle support asked for a trace.
Ask @payments-team or @here.
Write to oncall@acme.test.
restart kafka and wait
the queue is full, please check grafana
jenkins is down again
can somebody look at the cache?
WARNING: DISK FULL ON DB-3
PRIMARY IS DOWN, FAILING OVER
Detected by Synthetic Monitoring at 10:01.
Why was the limit so low? Because nobody owned it.
Impact: 1,200 orders were late.
Tokyo, Osaka and Seoul were slow.
GitHub Actions was degraded.
Apache Kafka 3.6 fixes it.
Mercury was rebooted; Venus was not.
The Watson API timed out.
Double-checked locking is hard.
Version 2 of Merlin shipped on Monday.
Postmortem: Checkout Errors During Flash Sale
Data from the Bureau of Meteorology was late.
King's Cross lost power.
Redis Sentinel elected a new leader.
Java's garbage collector paused for 9 s.
数据库在十分钟后恢复。
サービスは正常です。
Сервис восстановлен в десять часов.
Der Knoten wurde neu gestartet.
Le serveur est tombé à midi.
`);

export function readDevSentences(): LabelledText[] {
  return MARKED.map((marked) => {
    let text = '';
    const spans: LabelledText['spans'] = [];
    let at = 0;
    for (const match of marked.replaceAll('⏎', '\n').matchAll(/\[\[([^[\]|]+\|)?([^[\]]+)\]\]|[^[]+|\[/g)) {
      const [whole, lead = '', name] = match;
      if (name === undefined) text += whole;
      else {
        text += lead === '' ? '' : lead.slice(0, -1).replace(name, '');
        spans.push([text.length, text.length + name.length, 'person']);
        text += name;
      }
      at += whole.length;
    }
    if (at !== marked.length) throw new Error(`Not read to its end: ${marked}`);
    return { text, spans };
  });
}
