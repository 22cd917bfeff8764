import { wordSet } from '../../word-set.js';

/** Words that, written with a capital, name a thing, a team, a company or a place: beside one of them, a name is not a person. */
export const NOT_PEOPLE = wordSet(`
complete completed done unread resolved access account accounts acme action actions active adapter admin administration advisory agency
agent agents aggregator alarm alarms alert alertmanager alerts algorithm amazon analysis analytics android ansible apache api apis
apollo app apple application apps arbiter architecture archive argo array asia async atlas atlassian auth authentication aurora
australia auto autoscaler automation availability avenue award aws azure backend backup backups balancer bank bar batch bay beach beta
billing bing bitbucket bloom blob board boot bot boundary branch bridge broker browser budget bucket bug build builder building builds
bus business button cache calendar call campus canada canary cafe capacity card cart case cassandra catalog catalogue celery center
central centre certificate change chart chat check checkout checks chef chrome church ci circle city claude client clients clinic clock
cloud cloudflare cloudwatch cluster clusters code codec college commerce commission committee communications community company compiler
compliance component compute computer conference config configuration connect connector consensus console consul consumer container
context control controller core corporation corrigenda council council's country coverage crash cron cross curve customer customers
cycle daemon dashboard data database databases datacenter datadog day debian deck defect delivery department deploy deployer deployment
design desk detection detector developer development device devops diagram digest director directory disk dispatch distribution division
docker dock document domain drive driver drupal dynamics dynamo east edge elastic elasticsearch email emergency encoding endpoint engine
engineer engineering engineers enterprise environment envoy epic error errors escalation europe event events example exchange excel
exception execution experience experiment export exporter extension fabric facility factor factory falcon family fargate fastly feature
federation feed fiber file files filter finance firefox firewall fix flag flagger fleet flink flow fluentd flux folder force form format
forum foundation framework friday frontend fulfilment fulfillment function functions gate gateway gateways gears generator gitlab git
github global go google governance grafana graph graphite graphql group groups guard guide guild hadoop haproxy harbor hardware hash hat
health helm help helpdesk heroku hill historian hive home hook hospital host hotel house hub id identity image impact import inc
incident incidents index india infrastructure ingress initiative insight insights instance institute insurance integration intelligence
interface internal internet inventory investigation istio item jaeger java javascript jenkins jira job jobs json kafka kernel key
keycloak kibana kinesis kingdom kit kong kubernetes lab labs lake lambda language laptop launch law layer layout leader league ledger
legacy level library license lifecycle limit limited line link linkerd linux list listener lists load loader lock log logger logic login
logs logstash loki london loop ltd machine mail mailbox mailer main maintenance management manager map maps market marketing marketplace
master matrix mattermost maven media meeting memcached memory mesh message messaging meta method metric metrics microservice microsoft
middleware migration mirror mission mobile mode model module monday mongo mongodb monitor monitoring mount mountain museum mysql network
networks new news nginx night node nodejs nodes nomad north notification notifications notifier numbers oauth object observability ocean
office okta on one online open operation operations operator ops optimizer oracle orchestrator order orders org organization outage
outlook pack package packet page pager pagerduty panel park parser partner partners patch path pattern payment payments payroll peak
pending period permissions php phase phone pilot pipeline pipelines place plan planner planning platform platforms play player plugin
point policy pool port portal portfolio postfix postgres postgresql power presto principle pro problem process processes processing
processor product production products profile program project prometheus promotion protocol provider proxy pub pulsar puppet python
quality quarter queue queues rabbitmq rack rails rancher range rate react readiness reader recommendation recommendations record
recovery redis redshift reduction region register registrar registry release relay reliability replica replication report reporting
reports repository request requests research reservation resilience resource response restaurant result retail review reviewer risk
river road roadmap role rollback rollout room rooms root route router routing row rule rules runbook runner runtime rust saas safari
safety sales salesforce saturday scanner schedule scheduler schema school science scope script search section secret secrets sector
security segment selenium sensor sentry sequence series server serverless servers service services session sessions severity shard
sharding sheet shell shield shift shipping shop site slack snowflake snowpipe society socket software solution solutions source south
space spark specification splunk spring sprint sql squad square stack staff stage staging stairs standard start state station statistics
status step storage store stores strategy stream street stripe studio subscription success suite summary sunday supervisor support
surface swarm switch sync syndrome system systems table tailscale target task tasks team teams technical technologies technology
telemetry tempo terminal terraform test testing tests theorem thread threshold thursday ticket tickets time timeline timeout timer token
tool toolkit tools topic tower trace tracer tracing tracker traefik traffic train training transaction transport tree trigger trust
tuesday tunnel twilio ubuntu union unit united university update updater upgrade upload user users utility validator valley value vault
vector vendor version video view virtual vision vm volume voucher wall warehouse watch water wave web webhook website wednesday week
weekly west wiki window windows wire wizard word wordpress work worker workers workflow workshop workspace world writer yaml year york
zabbix zone zoom zookeeper zuul january february march april may june july august september october november december the this that
these those when while after before during at in we it they our their there then if as because since although however but and or for
from to with without by all each every some many most no not only also additionally further finally first second third next last what
why who how where which was were is are had has have did do does can could should would will might must once until upon under over
between nothing everything someone somebody american european british german french spanish italian dutch japanese chinese indian
canadian australian english africa america berlin dublin frankfurt ireland germany france spain italy singapore tokyo sydney oregon
virginia ohio paris
`);

/** What stands after a name that has become the name of a thing, and hardly ever after somebody: “Bloom filter”. */
export const SURE_EPONYM_NOUNS = wordSet(`
algorithm algorithms law laws theorem principle razor paradox conjecture distribution coefficient syndrome effect filter filters tree trees
diagram diagrams chart charts cipher transform coding equation lemma inequality
`);

/** After a possessive, only these: people have graphs and methods of their own. */
export const POSSESSIVE_EPONYM_NOUNS = wordSet(`
algorithm algorithms law laws theorem principle rule razor paradox conjecture lemma inequality
`);

/** Before a name, these make it a place, a storm or a project. */
export const PLACE_PREFIXES = wordSet(`
mount mt san santa saint st fort port cape lake north south east west hurricane typhoon cyclone storm project operation codename codenamed
`);

/** Places that stand alone far more often than people of that name do. */
export const SURE_PLACES = wordSet(`
london paris berlin munich frankfurt hamburg madrid barcelona rome milan venice vienna zurich geneva amsterdam rotterdam brussels copenhagen
stockholm oslo helsinki dublin edinburgh glasgow manchester birmingham lisbon porto athens warsaw prague budapest bucharest belgrade zagreb
moscow kyiv istanbul ankara jerusalem cairo lagos nairobi johannesburg dubai mumbai delhi bangalore hyderabad chennai pune kolkata colombo dhaka
karachi lahore islamabad kathmandu singapore jakarta bangkok hanoi manila taipei shanghai beijing shenzhen tokyo osaka kyoto seoul busan
melbourne brisbane perth adelaide auckland chicago houston seattle boston philadelphia atlanta miami washington california texas florida ohio
oregon toronto montreal vancouver ottawa bogota england scotland wales ireland britain france germany spain italy portugal poland austria
switzerland sweden norway denmark finland iceland russia ukraine turkey greece iran iraq syria egypt nigeria kenya india pakistan china japan
korea vietnam thailand indonesia malaysia philippines australia canada mexico brazil argentina chile peru cuba bosnia croatia serbia europe asia
africa america
`);

/** Numbers, labels, feasts, money and tools, which some lists of names hold too. */
export const NEVER_ALONE = wordSet(`
one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand first second third half sev misc temporal post
ramadan eid diwali hanukkah passover easter lent advent christmas nowruz thanksgiving midsummer halloween euro dollar rupee yen franc zloty
jenkins rabbit celery vault nomad consul helm puppet envoy maven gradle elastic
`);
