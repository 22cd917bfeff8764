import { words } from '../words.js';

/** Ordinary words of reports that are rare elsewhere: none of them is a name, at the start of a line either. */
export const TRADE_WORDS = words(`
uptime downtime unstable drift reran rollout rollback failover failback
scheduler autoscaler autoscaling scaling rescaling rescheduled resync resynced requeue requeued backfill backfilled
throttling throttled degraded degradation outage brownout blackout flapping flaky intermittent sporadic transient persistent recurring
escalation escalated acknowledged unacknowledged mitigated mitigation remediation remediated workaround hotfix patched unpatched upgrade upgraded
downgrade downgraded migrated migration cutover provisioning provisioned deprovisioned reprovisioned cordoned drained evicted eviction terminated
terminating restarting rebooting redeployed redeploying reverted reverting rolled rolling tuned tuning rebuilt rebuilding recreated recreating
uncordon unpaused paused resumed suspended resolved unresolved reproduced reproduce investigated investigating identified monitoring detected
undetected alerting paging triage triaged postmortem retrospective blameless timeline stakeholders stakeholder responders responder attendees
participants runbook playbook checklist dashboard threshold thresholds quota quotas saturation exhaustion exhausted leak leaking deadlock
contention starvation backlog latency throughput bandwidth jitter timeout timeouts retries retry backoff replication replicas replica quorum
leader follower election partition partitioned failsafe redundancy redundant resilience resilient observability telemetry instrumentation tracing
logging metrics probes probe liveness readiness healthcheck heartbeat certificate certificates expiry expired renewal renewed rotation rotated
credentials secrets tokens permissions misconfigured misconfiguration configuration manifest manifests namespace namespaces container containers
image images registry pipeline pipelines artifact artifacts deployment deployments staging production sandbox tenant tenants multitenant
endpoint endpoints ingress egress firewall subnet subnets gateway router routing peering resolver nameserver hostname loopback proxy proxies
cache caches caching eviction invalidation stale consistency inconsistent corrupted corruption truncated overwritten deleted deletion restore restored
snapshot snapshots backup backups archive archived retention compaction vacuum indexing reindex reindexed sharding shards rebalancing rebalanced
consumer consumers producer producers broker brokers topic topics queue queues enqueue dequeue offset offsets lag lagging batch batches
customers customer tenants subscribers merchants vendors vendor supplier suppliers contractor contractors onboarding offboarding rota handover
handoff shift shifts weekend overnight midnight noon morning afternoon evening yesterday tomorrow today meanwhile afterwards subsequently previously
initially eventually finally shortly manually automatically accidentally inadvertently unexpectedly consequently additionally furthermore
nevertheless nonetheless therefore however although whereas whilst despite regardless unfortunately fortunately luckily sadly apparently
presumably possibly probably likely unlikely unclear unknown unaffected affected impacted impact severity priority likelihood detection prevention
prevent prevented preventing lessons learned improvements improvement recommendations recommendation actions action followup owner owners assignee
approver approvers reviewer reviewers author authors commander scribe facilitator participants summary overview background context analysis
conclusion appendix glossary references reference links evidence screenshots attachments notes questions answers trigger triggers cause causes
contributing factors factor symptoms symptom hypothesis hypotheses experiment experiments findings finding observations observation
triggered triggering spiked spike spikes spiking dropped dropping climbed climbing exceeded exceeding breached breaching breach alarms alarm alerts
alert notification notifications notified informed communicated communication announcement announced declared undeclared closed reopened cancelled
scheduled maintenance freeze unfreeze canary bluegreen feature features flag flags toggle toggled enabled disabled enabling disabling
bumped bump pinned pinning unpinned dependency dependencies library libraries package packages version versions release releases changelog
regression regressions bug bugs defect defects incident incidents problem problems issue issues ticket tickets epic story stories sprint
user users session sessions login logins signup checkout cart payment payments
invoice invoices refund refunds ledger order orders shipment shipments parcel warehouse inventory catalogue catalog search ranking recommendation
one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand first second third fourth fifth
`);
